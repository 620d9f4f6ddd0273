using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Scigo.Models.Benchmarks.Harness;

namespace Scigo.Models.Benchmarks.Predicting;

/// <summary>A model of ML.NET, which learns from the same rows, as floats, and comes as near to Scigo's as its settings allow.</summary>
/// <param name="Trainer">What learns.</param>
/// <param name="Column">The column that predictions are in.</param>
/// <param name="Several">Whether there are several for each row.</param>
sealed record MlNetModel(Func<MLContext, IEstimator<Microsoft.ML.ITransformer>> Trainer, string Column, bool Several)
{
    internal static readonly MlNetModel LinearRegression = new(static ml => ml.Regression.Trainers.Sdca(), "Score", false);

    internal static readonly MlNetModel LogisticRegression = new(
        static ml => ml.Transforms.Conversion.MapValueToKey("Label", "Class").Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy()),
        "Score", true);

    internal static readonly MlNetModel KMeans = new(static ml => ml.Clustering.Trainers.KMeans("Features", numberOfClusters: 8), "Score", true);

    internal static readonly MlNetModel StandardScaler = new(
        static ml => ml.Transforms.NormalizeMeanVariance("Features", fixZero: false), "Features", true);

    internal static readonly MlNetModel PCA = new(static ml => ml.Transforms.ProjectToPrincipalComponents("Features", rank: 10), "Features", true);

    internal static readonly MlNetModel Forest = new(
        static ml => ml.Regression.Trainers.FastForest(
            new FastForestRegressionTrainer.Options { NumberOfTrees = 100, NumberOfLeaves = 500, MinimumExampleCountPerLeaf = 1 }),
        "Score", false);

    internal static readonly MlNetModel Boosting = new(
        static ml => ml.Regression.Trainers.FastTree(numberOfTrees: 100, numberOfLeaves: 8, minimumExampleCountPerLeaf: 1), "Score", false);

    internal (Contender Batch, Contender Single) Learn(BenchmarkData data)
    {
        var ml = new MLContext(seed: 0);
        MlNetRow[] rows = [.. Enumerable.Range(0, data.Rows).Select(i => new MlNetRow
        {
            Features = Array.ConvertAll(data.X.Row(i).ToArray(), static v => (float)v),
            Label = (float)data.Targets[i],
            Class = (uint)data.Labels[i],
        })];
        var view = ml.Data.LoadFromEnumerable(rows);
        var model = Trainer(ml).Fit(view);
        const string Name = "ML.NET";
        var column = model.Transform(view).Schema[Column];
        return (
            new OwnContender(Name, () => ReadAll(model.Transform(view), column)),
            new OwnContender(Name, Column == "Features"
                ? Single<MlNetFeatures>(ml, model, rows)
                : Several ? Single<MlNetScores>(ml, model, rows) : Single<MlNetScore>(ml, model, rows)));
    }

    // ML.NET computes what is read: each row's, one after the other, by a cursor that costs the least.
    void ReadAll(IDataView view, DataViewSchema.Column column)
    {
        using var cursor = view.GetRowCursor([column]);
        if (Several)
            ReadAll<VBuffer<float>>(cursor, column);
        else
            ReadAll<float>(cursor, column);
    }

    static void ReadAll<T>(DataViewRowCursor cursor, DataViewSchema.Column column)
    {
        var getter = cursor.GetGetter<T>(column);
        T value = default!;
        while (cursor.MoveNext())
            getter(ref value);
    }

    static Action Single<T>(MLContext ml, Microsoft.ML.ITransformer model, MlNetRow[] rows)
        where T : class, new()
    {
        var engine = ml.Model.CreatePredictionEngine<MlNetRow, T>(model);
        var result = new T();
        return new Requests(1).Each(i => engine.Predict(rows[i], ref result));
    }
}
