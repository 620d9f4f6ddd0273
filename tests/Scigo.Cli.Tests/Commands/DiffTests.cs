using Scigo.Cli.Tests.Support;
using Scigo.Models;

namespace Scigo.Cli.Tests.Commands;

public sealed class DiffTests : Workspace
{
    [Theory]
    [InlineData("scigo", "json")]
    [InlineData("json", "pb")]
    [InlineData("pb", "scigo")]
    public void AModelIsTheSameInEveryFormat(string a, string b)
    {
        var model = Pipeline(seed: 1);
        var run = ToolRun.Of("diff", Save(model, "m." + a), Save(model, "m." + b)).Succeeds();
        Assert.Matches("are the same: [0-9]+ values, the largest difference is 0\\.\n$", run.Output);
    }

    [Fact]
    public void ParametersAndArraysThatDifferAreListed()
    {
        var (a, b) = (Pipeline(seed: 1), Pipeline(seed: 1));
        b.SetParams(("cluster__tol", 0.5));
        b.Step<KMeans>("cluster").SetParams(("centers", new double[] { 1, 2.25 }));
        a.Step<KMeans>("cluster").SetParams(("centers", new double[] { 1, 2 }));
        var run = ToolRun.Of("diff", Save(a, "a.scigo"), Save(b, "b.json"));
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Equal(
            """
            Parameters
              parameter               A       B    difference
              steps[1].estimator.tol  0.0001  0.5  0.4999

            Arrays
              array                       shape  largest difference  at   differing
              steps[1].estimator.centers  [2]    0.25                [1]  1

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public void WithinTheToleranceNumbersAreTheSame()
    {
        var (a, b) = (Save(new KMeans { Tol = 0.5 }, "a.scigo"), Save(new KMeans { Tol = 0.75 }, "b.scigo"));
        Assert.Equal(1, ToolRun.Of("diff", a, b, "--tolerance", "0.2").Code);
        Assert.Contains("the largest difference is 0.25", ToolRun.Of("diff", a, b, "--tolerance", "0.25").Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonSaysTheSameToPrograms()
    {
        var (a, b) = (new KMeans { Init = NDArray.FromRows<double>([0, 1], [2, 3]) }, new KMeans { Init = NDArray.FromRows<double>([0, 1], [2, 5]) });
        var run = ToolRun.Of("diff", Save(a, "a.scigo"), Save(b, "b.scigo"), "--json");
        Assert.Equal(1, run.Code);
        Assert.False(run.Json.GetProperty("same").GetBoolean());
        Assert.Equal(2, run.Json.GetProperty("largest_difference").GetDouble());
        var array = Assert.Single(run.Json.GetProperty("arrays").EnumerateArray());
        Assert.Equal("init", array.GetProperty("name").GetString());
        Assert.Equal("[1,1]", array.GetProperty("at").GetRawText().Replace(" ", "", StringComparison.Ordinal));
        Assert.True(ToolRun.Of("diff", At("a.scigo"), At("a.scigo"), "--json").Succeeds().Json.GetProperty("same").GetBoolean());
    }

    [Fact]
    public void ModelsOfUnknownClassesAreComparedByTheirOwnSchemas()
    {
        var (a, b) = (new Unlisted(), new Unlisted { Rate = 0.25 });
        b.Weights = new(new float[12], 2, 6);
        var run = ToolRun.Of("diff", Save(a, "a.scigo"), Save(b, "b.scigo"));
        Assert.Equal(1, run.Code);
        Assert.Matches("rate +0.5 +0.25 +0.25\n", run.Output);
        Assert.Matches("weights +\\[4, 6\\] and \\[2, 6\\]\n", run.Output);
        Assert.Equal(0, ToolRun.Of("diff", At("a.scigo"), Save(a, "a.json")).Code);
    }

    [Fact]
    public void ModelsOfTwoTypesDifferInSchema()
    {
        var run = ToolRun.Of("diff", Save(new MinMaxScaler(), "a.scigo"), Save(new StandardScaler(), "b.json"));
        Assert.Equal(1, run.Code);
        Assert.Matches("Schema\n +A +B\n  model +MinMaxScaler +StandardScaler\n", run.Output);
    }

    [Fact]
    public void IntegersBeyondDoublesAreComparedExactly()
    {
        var a = Write("a.json", Document("9007199254740993, [9007199254740993, 1]"));
        Assert.Equal(1, ToolRun.Of("diff", a, Write("b.json", Document("9007199254740992, [9007199254740993, 1]"))).Code);
        Assert.Equal(1, ToolRun.Of("diff", a, Write("b.json", Document("9007199254740993, [9007199254740992, 1]"))).Code);
        Assert.Equal(0, ToolRun.Of("diff", a, Write("b.json", Document("9007199254740993, [9007199254740993, 1.0]"))).Code);

        static string Document(string values) => $$"""{"model_spec": {"name": "acme.unlisted"}, "parameters": {"a": [{{values}}] } }""";
    }

    [Fact]
    public void NotANumberIsOnlyItselfAndFarFromAllElse()
    {
        var (a, b) = (new KMeans { Init = NDArray.FromRows<double>([double.NaN, 1]) }, new KMeans { Init = NDArray.FromRows<double>([0, 1]) });
        Assert.Equal(0, ToolRun.Of("diff", Save(a, "a.scigo"), Save(a, "a.json")).Code);
        var run = ToolRun.Of("diff", At("a.json"), Save(b, "b.scigo"), "--tolerance", "1000");
        Assert.Equal(1, run.Code);
        Assert.Matches("init +\\[1, 2\\] +Infinity +\\[0, 0\\] +1\n", run.Output);
    }

    [Fact]
    public void ADamagedFileIsBadInput()
    {
        var path = Save(Pipeline(seed: 1), "a.scigo");
        var bytes = File.ReadAllBytes(path);
        bytes[150] ^= 1;
        File.WriteAllBytes(At("b.scigo"), bytes);
        var run = ToolRun.Of("diff", path, At("b.scigo"));
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith($"scigo: {At("b.scigo")}: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- -", "The models cannot both come from standard input.")]
    [InlineData("a b --tolerance -1", "The tolerance is at least 0.")]
    [InlineData("a b --tolerance NaN", "The tolerance is at least 0.")]
    public void WhatCannotBeComparedIsBadUsage(string line, string expected)
    {
        var run = ToolRun.Of(["diff", .. line.Split(' ')]);
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"scigo: {expected}", run.Error, StringComparison.Ordinal);
    }

    static Pipeline Pipeline(uint seed)
    {
        var model = new Pipeline(("scale", new StandardScaler()), ("cluster", new KMeans { NClusters = 2, RandomState = seed }));
        model.Fit(NDArray.FromRows<double>([0.0], [1.5], [9.0], [10.0]));
        return model;
    }
}
