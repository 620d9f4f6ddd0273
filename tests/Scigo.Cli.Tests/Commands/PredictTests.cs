using System.Text.Json;
using Scigo.Cli.Tests.Support;
using Scigo.Models;

namespace Scigo.Cli.Tests.Commands;

public sealed class PredictTests : Workspace
{
    [Theory]
    [InlineData("model.scigo")]
    [InlineData("model.json")]
    [InlineData("model.pb")]
    public void PredictsWhatTheModelPredictsFromEveryFormat(string file)
    {
        var (x, y) = Data.Load("diabetes");
        var model = new LinearRegression();
        model.Fit(x, y);
        var metadata = new ModelMetadata { FeatureNames = Data.FeatureNames("diabetes") };
        var run = ToolRun.Of("predict", Save(model, file, metadata), "--input", Data.PathOf("diabetes"));
        Assert.Equal(0, run.Code);
        Assert.Equal(model.Predict(x).ToArray(), run.Numbers);
    }

    [Fact]
    public void ClustersAreIntegers()
    {
        var (x, _) = Data.Load("iris");
        var model = new KMeans { NClusters = 3 };
        var labels = model.FitPredict(x);
        var path = Save(model, "model.scigo", new ModelMetadata { FeatureNames = Data.FeatureNames("iris") });
        var run = ToolRun.Of("predict", path, "--input", Data.PathOf("iris"));
        Assert.Equal($"[{string.Join(',', labels.ToArray())}]\n", run.Output);
    }

    [Fact]
    public void ClustersOfAPipelineAreIntegersToo()
    {
        var (x, _) = Data.Load("iris");
        var model = new Pipeline(("scale", new StandardScaler()), ("cluster", new KMeans { NClusters = 2 }));
        model.Fit(x);
        var rows = Write("rows.json", "[[5.1, 3.5, 1.4, 0.2]]");
        Assert.Matches("^\\[[01]\\]\n$", ToolRun.Of("predict", Save(model, "model.scigo"), "--input", rows).Succeeds().Output);
    }

    [Fact]
    public void ATransformerTransformsByDefault()
    {
        var model = new StandardScaler();
        model.Fit(NDArray.FromRows<double>([0, 10], [2, 30]));
        var run = ToolRun.Of("predict", Save(model, "model.scigo"), "--input", Write("rows.json", "[[2, 10], [1, 20]]"));
        Assert.Equal("[[1.0,-1.0],[0.0,0.0]]\n", run.Succeeds().Output);
    }

    [Fact]
    public void AClustererTransformsWhenAsked()
    {
        var model = new KMeans { NClusters = 2 };
        model.Fit(NDArray.FromRows<double>([0.0], [10.0]));
        var run = ToolRun.Of(
            "predict", Save(model, "model.scigo"), "--input", Write("rows.json", "[[0]]"), "--method", "transform");
        Assert.Equal([0.0, 10.0], run.Succeeds().Rows[0].Order());
    }

    [Fact]
    public void SeveralOutputsAreRows()
    {
        var model = new LinearRegression();
        model.Fit(NDArray.FromRows<double>([0.0], [1.0]), NDArray.FromRows<double>([0, 1], [2, 4]));
        var run = ToolRun.Of("predict", Save(model, "model.scigo"), "--input", Write("rows.json", "[[2]]"));
        var row = Assert.Single(run.Succeeds().Rows);
        Assert.Equal(4, row[0], 12);
        Assert.Equal(7, row[1], 12);
    }

    [Theory]
    [InlineData("predict", "^\\[0,1\\]\n$")]
    [InlineData("decision_function", "^\\[-[0-9.]+,[0-9.]+\\]\n$")]
    [InlineData("predict_proba", "^\\[\\[0\\.[0-9]+,[-.e0-9]+\\],\\[[-.e0-9]+,0\\.[0-9]+\\]\\]\n$")]
    public void AClassifierHasScoresAndProbabilities(string method, string expected)
    {
        var model = Classifier();
        model.Fit(NDArray.FromRows<double>([-1], [1]), new int[] { 0, 1 });
        var run = ToolRun.Of("predict", Save(model, "m.scigo"), "--input", Write("rows.json", "[[-1], [1]]"), "--method", method);
        Assert.Matches(expected, run.Succeeds().Output);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void LabelsThatAreNamesArePredictedAsNames(bool inAPipeline)
    {
        var classifier = Classifier();
        classifier.Fit(NDArray.FromRows<double>([-1], [1]), ["cat", "dog"]);
        object model = inAPipeline ? new Pipeline(("classifier", classifier)) : classifier;
        var run = ToolRun.Of("predict", Save(model, "m.json"), "--input", Write("rows.json", "[[1], [-1]]"));
        Assert.Equal("[\"dog\",\"cat\"]\n", run.Succeeds().Output);
    }

    [Fact]
    public void ProbabilitiesThatALossDoesNotGiveAreAnError()
    {
        var model = new SGDClassifier();
        model.Fit(NDArray.FromRows<double>([-1], [1]), new int[] { 0, 1 });
        var path = Save(model, "m.scigo");
        ToolRun.Of("predict", path, "--input", Write("rows.json", "[[1]]"), "--method", "predict_proba").FailsWith(
            $"{path}: This loss gives no probabilities: set Loss to LogLoss or ModifiedHuber and fit again.");
    }

    static SGDClassifier Classifier() => new() { Loss = SGDLoss.LogLoss };

    [Fact]
    public void NoRowsGiveNoPredictions() =>
        Assert.Equal("[]\n", ToolRun.Of("predict", Save(Line(), "m.scigo"), "--input", Write("rows.json", "[]")).Succeeds().Output);

    [Fact]
    public void PredictionsGoToTheFileAskedFor()
    {
        var rows = Write("rows.json", "[[1, 1]]");
        var run = ToolRun.Of("predict", Save(Line(), "m.scigo"), "-i", rows, "-o", At("out.json")).Succeeds();
        Assert.Equal("", run.Output);
        Assert.StartsWith("[", File.ReadAllText(At("out.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void PredictionsTakeThePlaceOfAnOldFileAsAWhole()
    {
        var rows = Write("rows.json", "[[1, 1]]");
        using var old = File.OpenRead(Write("out.json", "[1, 2, 3]"));
        ToolRun.Of("predict", Save(Line(), "m.scigo"), "-i", rows, "-o", At("out.json")).Succeeds();
        Assert.Equal("[1, 2, 3]", new StreamReader(old).ReadToEnd());
        Assert.Single(JsonSerializer.Deserialize<double[]>(File.ReadAllText(At("out.json")))!);
        Assert.Empty(Directory.EnumerateFiles(At("."), ".scigo-*"));
    }

    [Fact]
    public void ADeviceIsWrittenToAndStays()
    {
        if (OperatingSystem.IsWindows())
            return;
        ToolRun.Of("predict", Save(Line(), "m.scigo"), "-i", Write("rows.json", "[[1, 1]]"), "-o", "/dev/null").Succeeds();
        Assert.Equal("", File.ReadAllText("/dev/null"));
    }

    [Theory]
    [InlineData("[[1, 1]]")]
    [InlineData("a,b\n1,1\n")]
    public void RowsComeFromStandardInputInEitherFormat(string rows) =>
        Assert.Equal(6, ToolRun.WithInput(rows, "predict", Save(Line(), "m.scigo"), "--input", "-").Succeeds().Numbers[0], 12);

    [Fact]
    public void TheModelComesFromStandardInput()
    {
        var model = File.ReadAllBytes(Save(Line(), "m.pb"));
        var rows = Write("rows.json", "[[1, 1]]");
        Assert.Equal(6, ToolRun.WithInput(model, "predict", "-", "--input", rows).Succeeds().Numbers[0], 12);
    }

    [Fact]
    public void MoreRowsThanABlockArePredictedInOrder()
    {
        var rows = Enumerable.Range(0, 300_000).ToArray();
        var csv = Write("rows.csv", "a,b\n" + string.Concat(rows.Select(static i => $"{i},0\n")));
        var predicted = ToolRun.Of("predict", Save(Line(), "m.scigo"), "--input", csv).Succeeds().Numbers;
        Assert.Equal(rows.Length, predicted.Length);
        Assert.All(rows, i => Assert.Equal(1 + 2.0 * i, predicted[i], 6));
    }

    [Fact]
    public void AMethodThatTheModelLacksIsNamedWithThoseItHas()
    {
        var path = Save(new KMeans { NClusters = 1 }, "m.json");
        ToolRun.Of("predict", path, "--input", Write("rows.json", "[]"), "--method", "predict_proba")
            .FailsWith($"{path}: KMeans has no method predict_proba; it has predict and transform.");
    }

    [Fact]
    public void APipelineHasTheMethodsOfItsLastStep()
    {
        var model = new Pipeline(("scale", new StandardScaler()));
        model.Fit(NDArray.FromRows<double>([0.0], [1.0]));
        var path = Save(model, "m.json");
        ToolRun.Of("predict", path, "--input", Write("rows.json", "[]"), "--method", "predict")
            .FailsWith($"{path}: Pipeline of StandardScaler has no method predict; it has transform.");
    }

    [Fact]
    public void AModelThatIsNotFittedSaysSo()
    {
        var path = Save(new LinearRegression(), "m.json");
        ToolRun.Of("predict", path, "--input", Write("rows.json", "[[1]]"))
            .FailsWith($"{path}: LinearRegression is not fitted: call Fit first, or load a fitted model.");
    }
}
