using Scigo.Cli.Tests.Support;
using Scigo.Models;

namespace Scigo.Cli.Tests.Commands;

public sealed class FitTests : Workspace
{
    [Fact]
    public void ARegressionIsTheOneThatTheLibraryFits()
    {
        var (x, y) = Data.Load("diabetes");
        var expected = new LinearRegression();
        expected.Fit(x, y);
        var run = Fit("LinearRegression", "--input", Data.PathOf("diabetes"), "--target", "target").Succeeds();
        var model = ModelFile.Load<LinearRegression>(At("m.scigo"));
        Assert.Equal(ModelBinary.Serialize(expected), ModelBinary.Serialize(model));
        Assert.Equal($"{At("m.scigo")}: LinearRegression, 442 samples, 10 features, training_r2 0.5177\n", run.Output);
    }

    [Fact]
    public void TheFileSaysWhatWasLearntFrom()
    {
        Fit("LinearRegression", "--input", Write("rows.csv", "a,y,b\n0,1,0\n1,3,0\n0,4,1\n1,6,1\n"), "--target", "y").Succeeds();
        var metadata = ModelFile.ReadMetadata(At("m.scigo"))!;
        Assert.Equal(["a", "b"], metadata.FeatureNames);
        Assert.Equal((4L, 2), (metadata.TrainingSamples, metadata.TrainingFeatures));
        Assert.Equal(1, metadata.Metrics!["training_r2"], 12);
        Assert.InRange(metadata.Created!.Value, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow);
    }

    [Theory]
    [InlineData("LinearRegression", "diabetes", 331, "training_r2", "test_r2", "test_mse")]
    [InlineData("LogisticRegression", "iris", 112, "training_accuracy", "test_accuracy")]
    public void APartOfTheRowsIsHeldOutAndScored(string type, string data, int learnt, params string[] metrics)
    {
        var run = Fit(type, "--input", Data.PathOf(data), "--target", "target", "--test-size", "0.25");
        Assert.Equal(0, run.Code);
        var metadata = ModelFile.ReadMetadata(At("m.scigo"))!;
        Assert.Equal(learnt, metadata.TrainingSamples);
        Assert.Equal(metrics, metadata.Metrics!.Keys);
        Assert.All(metrics, name => Assert.Contains($", {name} ", run.Output, StringComparison.Ordinal));
        Assert.NotEqual(metadata.Metrics[metrics[0]], metadata.Metrics[metrics[1]]);
    }

    [Fact]
    public void SeveralTypesAreAPipelineWithStepsNamedAsInScikitLearn()
    {
        Fit("StandardScaler", "minmaxscaler", "StandardScaler", "SGDClassifier", "--input", Data.PathOf("iris"), "--target", "target").Succeeds();
        var model = ModelFile.Load<Pipeline>(At("m.scigo"));
        Assert.Equal(["standardscaler-1", "minmaxscaler", "standardscaler-2", "sgdclassifier"], model.Steps.Select(static step => step.Name));
        Assert.Equal(["0", "1", "2"], model.Classes);
        Assert.InRange(ModelFile.ReadMetadata(At("m.scigo"))!.Metrics!["training_accuracy"], 0.9, 1);
    }

    [Fact]
    public void ParametersAreNumbersWordsListsAndThoseOfSteps()
    {
        Fit(
            "MinMaxScaler", "SGDClassifier", "--input", Data.PathOf("iris"), "--target", "target", "-p", "minmaxscaler__feature_range=[-1, 1]",
            "-p", "sgdclassifier__loss=log_loss", "-p", "sgdclassifier__tol=None", "-p", "sgdclassifier__max_iter=1e1").Succeeds();
        var model = ModelFile.Load<Pipeline>(At("m.scigo"));
        Assert.Equal((-1, 1), model.Step<MinMaxScaler>("minmaxscaler").FeatureRange);
        var classifier = model.Step<SGDClassifier>("sgdclassifier");
        Assert.Equal((SGDLoss.LogLoss, null, 10, 10), (classifier.Loss, classifier.Tol, classifier.MaxIter, classifier.NIter));
    }

    [Theory]
    [InlineData("a,kind\n-1,cat\n1,dog\n", "cat,dog")]
    [InlineData("a,kind\n-1,10\n1,9\n", "9,10")]
    [InlineData("a,kind\n-1,10.0\n1,9.0\n", "9,10")]
    [InlineData("a,kind\n-1,07\n1,8\n", "07,8")]
    public void LabelsAreWholeNumbersIfAllAreElseNames(string csv, string expected)
    {
        Fit("SGDClassifier", "--input", Write("rows.csv", csv), "--target", "kind").Succeeds();
        Assert.Equal(expected, string.Join(',', ModelFile.Load<SGDClassifier>(At("m.scigo")).Classes));
    }

    [Fact]
    public void RowsOfJsonHaveColumnsByNumber()
    {
        Fit("SGDClassifier", "--input", Write("rows.json", "[[7, \"cat\", -1], [7, \"dog\", 1]]"), "--target", "2", "--ignore", "1").Succeeds();
        var model = ModelFile.Load<SGDClassifier>(At("m.scigo"));
        Assert.Equal((1, "cat,dog"), (model.NFeatures, string.Join(',', model.Classes)));
    }

    [Fact]
    public void SeveralTargetsAreSeveralOutputs()
    {
        var rows = Write("rows.csv", "y,a,z\n0,0,1\n2,1,4\n");
        Fit("LinearRegression", "--input", rows, "--target", "z", "--target", "y").Succeeds();
        var predicted = ToolRun.Of("predict", At("m.scigo"), "--input", Write("next.json", "[[2]]")).Succeeds().Rows[0];
        Assert.Equal([7.0, 4.0], predicted, static (a, b) => Math.Abs(a - b) < 1e-9);
    }

    [Fact]
    public void AFileGivesItsHyperparameters()
    {
        var before = Save(new KMeans { NClusters = 3, RandomState = 5 }, "before.json");
        Fit(before, "--input", Data.PathOf("iris"), "--ignore", "target", "--param", "n_init=2").Succeeds();
        var model = ModelFile.Load<KMeans>(At("m.scigo"));
        Assert.Equal((3, 5u, 2, 4), (model.NClusters, model.RandomState, model.NInit, model.NFeatures));
        Assert.False(ModelFile.Load<KMeans>(before).NFeatures > 0);
    }

    [Fact]
    public void TheModelGoesToAPipe()
    {
        var run = ToolRun.WithInput(
            "a,y\n0,1\n1,3\n", "fit", "LinearRegression", "--input", "-", "--target", "y", "--output", "-", "--to", "json").Succeeds();
        Assert.Equal(2, run.Json.GetProperty("parameters").GetProperty("coefficients")[0].GetDouble(), 12);
    }

    [Theory]
    [InlineData("a,y\n1,2\n", "price", "there is no column 'price', there are a, y.")]
    [InlineData("a,price1\n1,2\n", "price", "there is no column 'price': did you mean 'price1'?")]
    [InlineData("a;y\n1;2\n", "y", "there is no column 'y', there are a;y. Columns are separated by commas.")]
    [InlineData("a,y\n1,\n", "y", "row 1 (line 2), column 2 (y) is empty.")]
    [InlineData("a,y\nx,1\n", "y", "row 1 (line 2), column 1 (a): 'x' is no number.")]
    [InlineData("a,y\n", "y", "there are no rows to learn from.")]
    [InlineData("y\n1\n", "y", "there are no columns besides the target, so there is nothing to learn from.")]
    [InlineData(",a,y\n0,1,2\n", "y", "column 1 has no name: name it, or leave it out by --ignore 1.")]
    [InlineData("a,a,y\n0,1,2\n", "y", "the header has two columns 'a'.")]
    [InlineData("", "y", "it is empty: the first line must name the columns.")]
    public void WhatIsWrongWithTheRowsIsOneLine(string csv, string target, string expected)
    {
        var path = Write("rows.csv", csv);
        Fit("LinearRegression", "--input", path, "--target", target).FailsWith($"{path}: {expected}");
        Assert.False(File.Exists(At("m.scigo")));
    }

    [Theory]
    [InlineData("Kmean --input r.csv", "there is no model type 'Kmean': did you mean 'KMeans'?")]
    [InlineData("KMeans a.scigo --input r.csv", "'a.scigo' is a file: the hyperparameters are taken from one file, or from none.")]
    [InlineData("KMeans --input r.csv --param n_clusters", "'n_clusters' is no parameter: name=value is expected.")]
    [InlineData("KMeans", "Option '--input' is required.")]
    public void BadUsageIsSaidBeforeAnythingIsRead(string line, string expected)
    {
        var run = Fit(line.Split(' '));
        Assert.Equal((2, $"scigo: {expected}{Environment.NewLine}Try 'scigo fit --help'.{Environment.NewLine}"), (run.Code, run.Error));
    }

    [Fact]
    public void AWordThatIsNothingLikeAModelTypeIsAnsweredWithAllOfThem()
    {
        var error = Fit("Pipeline", "--input", "r.csv").Error;
        Assert.StartsWith("scigo: there is no model type 'Pipeline': there are ", error, StringComparison.Ordinal);
        Assert.All(["KMeans, ", "LinearRegression, ", "StandardScaler."], name => Assert.Contains(name, error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("KMeans --target y", "KMeans learns without a target: leave the column out by --ignore y.")]
    [InlineData("LinearRegression", "LinearRegression learns from a target: name its column by --target.")]
    [InlineData("SGDClassifier --target a --target y", "SGDClassifier learns from one target, not 2.")]
    [InlineData("KMeans --param n_clusters=0", "n_clusters: Must be finite and at least 1, not 0.")]
    [InlineData("SGDClassifier --target y --param alpha=-1", "alpha: Must be finite and at least 5E-324, not -1.")]
    [InlineData("KMeans --param n_clusters=1.5", "--param: \"n_clusters\" cannot be set: ")]
    [InlineData("KMeans --param weight=2", "--param: KMeans has no hyperparameter 'weight': there are n_clusters, n_init, max_iter, tol, random_state, init.")]
    [InlineData("KMeans --param n_cluster=2", "--param: KMeans has no hyperparameter 'n_cluster': did you mean 'n_clusters'?")]
    [InlineData("KMeans --param inertia=2", "--param: KMeans has no hyperparameter 'inertia': ")]
    public void WhatTheModelRefusesIsBadUsage(string line, string expected)
    {
        var run = Fit([.. line.Split(' '), "--input", Write("rows.csv", "a,y\n1,2\n3,4\n")]);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"scigo: {expected}", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void AFolderThatIsNotThereIsSaidBeforeTheWork() =>
        ToolRun.Of("fit", "KMeans", "--input", At("none.csv"), "--output", At("no/where.scigo"))
            .FailsWith($"{At("no/where.scigo")}: there is no directory {At("no")}");

    ToolRun Fit(params string[] args) => ToolRun.Of(["fit", .. args, "--output", At("m.scigo")]);
}
