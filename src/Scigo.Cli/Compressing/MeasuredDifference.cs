using Scigo.Cli.Prediction;
using Scigo.Models;

namespace Scigo.Cli.Compressing;

/// <summary>How far two models are apart on some samples.</summary>
/// <param name="Rows">The number of samples.</param>
/// <param name="Largest">The largest difference of an output, score, distance or probability.</param>
/// <param name="ChangedLabels">How many samples get another class or cluster; <c>null</c> for models that give none.</param>
sealed record MeasuredDifference(int Rows, double Largest, int? ChangedLabels)
{
    internal static MeasuredDifference Of(object original, object small, NDArray<double> x)
    {
        var method = PredictionMethods.All.First(m => m.Name == Method(original));
        var before = method.Apply(original, x).Numbers!.Value.Span;
        var after = method.Apply(small, x).Numbers!.Value.Span;
        var largest = 0.0;
        for (var i = 0; i < before.Length; i++)
            largest = Math.Max(largest, Math.Abs(after[i] - before[i]));
        return new(x.Shape[0], largest, Changed(original, small, x));
    }

    // What the bound is about.
    static string Method(object model) => model switch
    {
        IDecisionFunction when model is LinearClassifier => "decision_function",
        IProbabilities => "predict_proba",
        IRegressor => "predict",
        _ => "transform",
    };

    static int? Changed(object original, object small, NDArray<double> x)
    {
        if (original is IRegressor or not IPredictor)
            return null;
        var (before, after) = (Labels(original), Labels(small));
        return before.Zip(after).Count(static pair => pair.First != pair.Second);

        string[] Labels(object model) => model is IClassifier classifier
            ? classifier.PredictNames(x)
            : Array.ConvertAll(((IClusterer)model).Predict(x).ToArray(), static cluster => cluster.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
