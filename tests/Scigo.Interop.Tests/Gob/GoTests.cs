using System.Text.Json;
using Scigo.Interop.Gob;
using Scigo.Models;

namespace Scigo.Interop.Tests.Gob;

/// <summary>Go reads what Scigo writes; without Go on the system, the fixtures alone speak.</summary>
public class GoTests
{
    static readonly NDArray<double> X = new(new double[] { 1, 2, 3, 5, 8, 13, 2, 1 }, 4, 2);

    [LiveFact("go")]
    public void TheFixturesAreWhatGoWrites()
    {
        var names = GoPrograms.Run("write", []).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(GobFixtures.All, names);
        foreach (var name in names)
            Assert.Equal(Convert.ToHexStringLower(GobFixtures.Read(name)), GoPrograms.Run("write", [], name, "hex").Trim());
    }

    [LiveFact("go")]
    public void ALinearRegressionPredictsTheSameInSciGo()
    {
        var model = new LinearRegression { FitIntercept = true };
        model.Fit(X, new NDArray<double>(new[] { 1, 2, 4, 0.5 }));
        var found = GoPrograms.Check("linear", ModelGob.Serialize(model));
        Assert.Equal(model.Coefficients!.Value.ToArray(), Numbers(found.GetProperty("weights")));
        Assert.Equal(model.Predict(new NDArray<double>(new double[] { 1, 2 }, 1, 2)).Span[0], found.GetProperty("prediction").GetDouble(), 12);
        Assert.Equal("""{"Fitted":true,"NFeatures":2,"NSamples":4}""", found.GetProperty("state").ToString());
    }

    [LiveFact("go")]
    public void AModelOfSeveralOutputsIsNotFittedToSciGo()
    {
        var model = new LinearRegression();
        model.Fit(X, new NDArray<double>(new[] { 1, 2, 4, 0.5, 1, 1, 1, 1 }, 4, 2));
        Assert.False(GoPrograms.Check("linear", ModelGob.Serialize(model)).GetProperty("State").GetProperty("Fitted").GetBoolean());
    }

    [LiveTheory("go")]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public void AStandardScalerTransformsTheSameInSciGo(bool withMean, bool withStd)
    {
        var scaler = new StandardScaler { WithMean = withMean, WithStd = withStd };
        scaler.Fit(X);
        var found = GoPrograms.Check("standard", ModelGob.Serialize(scaler));
        Assert.Equal(1, found.GetProperty("state").GetInt32());
        Assert.Equal(scaler.Transform(new NDArray<double>(new double[] { 1, 2 }, 1, 2)).ToArray(), Numbers(found.GetProperty("row")));
    }

    [LiveFact("go")]
    public void AMinMaxScalerTransformsTheSameInSciGo()
    {
        var scaler = new MinMaxScaler { FeatureRange = (-3, 5) };
        scaler.Fit(X);
        var found = GoPrograms.Check("minmax", ModelGob.Serialize(scaler));
        var row = scaler.Transform(new NDArray<double>(new double[] { 1, 2 }, 1, 2)).ToArray();
        var theirs = Numbers(found.GetProperty("row"));
        for (var i = 0; i < row.Length; i++)
            Assert.Equal(row[i], theirs[i], 12);
        Assert.Equal([7, 12], Numbers(found.GetProperty("model").GetProperty("Scale")));
        Assert.Equal(scaler.Min!.Value.ToArray(), Numbers(found.GetProperty("model").GetProperty("Min")));
    }

    [LiveFact("go")]
    public void ACustomModelIsReadByTheGuidesCode()
    {
        var model = new CustomModel
        {
            Weights = new NDArray<double>(new[] { 0.1, -0.0, double.MaxValue }),
            Bias = 7,
            Metadata = ParamSet.Create(
                ("author", "Ada"), ("n", 3), ("rate", 0.5), ("ok", true), ("list", ParamValue.FromList([1, "x"])), ("scores", new double[] { 1, 2 }),
                ("nested", ParamValue.FromMap(ParamSet.Create(("a", 1))))),
        };
        var found = GoPrograms.Check("custom", ModelGob.Serialize(model));
        Assert.Equal(model.Weights.ToArray(), Numbers(found.GetProperty("Weights")));
        Assert.Equal(7, found.GetProperty("Bias").GetDouble());
        Assert.Equal(
            """{"author":"Ada","list":[1,"x"],"n":3,"nested":{"a":1},"ok":true,"rate":0.5,"scores":[1,2]}""", found.GetProperty("Metadata").ToString());
    }

    [LiveFact("go")]
    public void AOneHotEncoderIsReadBySciGo()
    {
        var encoder = new OneHotEncoder { HandleUnknown = UnknownCategories.Ignore };
        encoder.Fit(new[,] { { "red", "S" }, { "blue", "S" } });
        Assert.Equal(
            """{"State":1,"ModelType":"","Version":"","Categories":[["blue","red"],["S"]],"CategoryToIdx":[{"blue":0,"red":1},{"S":0}],"NFeatures":2,"NOutputs":3}""",
            GoPrograms.Check("onehot", ModelGob.Serialize(encoder)).ToString());
    }

    [LiveFact("go")]
    public void EveryModelIsAStructOfItsMembersToGo()
    {
        var model = new KMeans { NClusters = 2 };
        model.Fit(X);
        var found = GoPrograms.Check("kmeans", ModelGob.Serialize(model));
        Assert.Equal(model.Centers!.Value.ToArray(), Numbers(found.GetProperty("Centers")));
        Assert.Equal(model.Labels!.Select(static l => (double)l), Numbers(found.GetProperty("Labels")));
        Assert.Equal(model.Inertia, found.GetProperty("Inertia").GetDouble());
    }

    [LiveFact("go")]
    public void AUsersModelIsAStructOfItsMembersToGo()
    {
        var model = new ThompsonBandit
        {
            Prior = 0.5, Alpha = new NDArray<double>(new double[] { 1, 2, 3, 4 }, 2, 2), Beta = [7], Arms = new() { ["left"] = 1L << 40 }, Label = null, Rounds = 3,
        };
        Assert.Equal(
            """{"Prior":0.5,"Alpha":{"Shape":[2,2],"Data":[1,2,3,4]},"Beta":[7],"Arms":{"left":1099511627776},"Label":null,"Rounds":3}""",
            GoPrograms.Check("bandit", ModelGob.Serialize(model)).ToString());
    }

    [LiveFact("go")]
    public void TheStepsOfAPipelineAreValuesOfRegisteredTypesToGo()
    {
        var model = new Pipeline(("scale", new StandardScaler { WithMean = false }), ("regress", new LinearRegression()));
        model.Fit(X, new NDArray<double>(new[] { 1, 2, 4, 0.5 }));
        var steps = GoPrograms.Check("pipeline", ModelGob.Serialize(model)).GetProperty("Steps");
        Assert.Equal("scale", steps[0].GetProperty("Name").GetString());
        Assert.True(steps[0].GetProperty("Estimator").GetProperty("WithStd").GetBoolean());
        Assert.Equal(
            model.Step<LinearRegression>("regress").Coefficients!.Value.ToArray(), Numbers(steps[1].GetProperty("Estimator").GetProperty("Coefficients")));
    }

    [LiveFact("go")]
    public void TheMetadataIsAValueOfItsOwnToGo()
    {
        var metadata = new ModelMetadata
        {
            Created = new DateTimeOffset(2025, 6, 1, 12, 0, 0, TimeSpan.Zero),
            TrainingSamples = 4,
            Metrics = new Dictionary<string, double> { ["r2"] = 0.5 },
            Tags = ParamSet.Create(("stage", "test"), ("n", 3)),
        };
        Assert.Equal(
            """{"CreatedAt":"2025-06-01T12:00:00.0000000+00:00","TrainingSamples":4,"Metrics":{"r2":0.5},"Tags":{"n":3,"stage":"test"}}""",
            GoPrograms.Check("metadata", ModelGob.Serialize(new KMeans(), metadata: metadata)).ToString());
    }

    static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(static n => n.GetDouble())];
}
