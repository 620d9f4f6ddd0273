using Scigo.Cli.Tests.Support;

namespace Scigo.Cli.Tests.Prediction;

public sealed class JsonRowsTests : Workspace
{
    [Theory]
    [InlineData("{\"a\": 1}", "an array of rows is expected, as [[5.1, 3.5], [4.9, 3.0]], not an object.")]
    [InlineData("[1, 2]", "row 1 is a number: an array of rows is expected, as [[5.1, 3.5], [4.9, 3.0]].")]
    [InlineData("[[1, 2, 3]]", "row 1 has 3 columns, the model takes 2 features.")]
    [InlineData("[[1, 2], [1, 2, 3]]", "row 2 has 3 columns, those before it have 2.")]
    [InlineData("[[1, 2], []]", "row 2 has 0 columns, those before it have 2.")]
    [InlineData("[[1, 2], [1, null]]", "row 2, column 2 is null, no number.")]
    [InlineData("[[1, \"x\\ny\"]]", "row 1, column 2: \"x y\" is no number.")]
    [InlineData("[[NaN, 2]]", "row 1, column 1: NaN is not finite.")]
    [InlineData("[[1, [2]]]", "row 1, column 2 is an array, no number.")]
    public void WhatIsWrongIsSaidWithRowAndColumn(string json, string expected)
    {
        var path = Write("rows.json", json);
        ToolRun.Of("predict", Save(Line(), "m.scigo"), "--input", path).FailsWith($"{path}: {expected}");
    }

    [Theory]
    [InlineData("[[1, 2]")]
    [InlineData("[[1, 2]] x")]
    [InlineData("[[1 2]]")]
    [InlineData("")]
    public void BrokenJsonIsOneLine(string json)
    {
        var run = ToolRun.Of("predict", Save(Line(), "m.scigo"), "--input", Write("rows.json", json));
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void AnObjectFromAPipeIsNotTakenForCsv() =>
        ToolRun.WithInput("{\"a\": 1}", "predict", Save(Line(), "m.scigo"), "--input", "-")
            .FailsWith("standard input: an array of rows is expected, as [[5.1, 3.5], [4.9, 3.0]], not an object.");
}
