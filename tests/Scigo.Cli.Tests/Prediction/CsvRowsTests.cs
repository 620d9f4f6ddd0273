using Scigo.Cli.Tests.Support;

namespace Scigo.Cli.Tests.Prediction;

public sealed class CsvRowsTests : Workspace
{
    static readonly ModelMetadata Named = new() { FeatureNames = ["a", "b"] };

    [Theory]
    [InlineData("a,b\n1,2\n", 9)]
    [InlineData("a,b\r\n1,2", 9)]
    [InlineData("a,b\n1,2\n\n\n", 9)]
    [InlineData("\uFEFFa,b\n 1 ,2\n", 9)]
    [InlineData("\"a\",\"b, with a comma\"\n\"1\",\"2\"\n", 9)]
    [InlineData("0,1\n1,2\n", 9)]
    public void CsvIsReadAsRfc4180HasIt(string csv, double expected) => Assert.Equal([expected], Predict(csv, null), Close);

    [Theory]
    [InlineData("b,a\n2,1\n")]
    [InlineData("b,name,a\n2,\"x, y\",1\n")]
    public void ColumnsAreFoundByNameWhateverTheirOrder(string csv) => Assert.Equal([9.0], Predict(csv, Named), Close);

    [Fact]
    public void AColumnThatIsNotUsedIsMentioned()
    {
        var path = Write("rows.csv", "a,b,target\n1,2,x\n");
        var run = ToolRun.Of("predict", Save(Line(), "m.scigo", Named), "--input", path);
        Assert.Equal((0, $"scigo: {path}: the column 'target' is not used: the model was not trained on it.{Environment.NewLine}"), (run.Code, run.Error));
    }

    [Theory]
    [InlineData("", "it is empty: the first line must name the columns.")]
    [InlineData("\n", "it is empty: the first line must name the columns.")]
    [InlineData("1.5,2.5\n3,4\n", "the first line holds numbers, where it must name the columns.")]
    [InlineData("a,b,c\n1,2,3\n", "the header has 3 columns, the model takes 2 features.")]
    [InlineData("a;b\n1;2\n", "the header has 1 columns, the model takes 2 features. Columns are separated by commas.")]
    [InlineData("a,b\n1,2\n\n3,4\n", "row 2 (line 3) is empty.")]
    [InlineData("a,b\n1,2\n3\n", "row 2 (line 3) has 1 columns, the header has 2.")]
    [InlineData("a,b\n1,2,3\n", "row 1 (line 2) has 3 columns, the header has 2.")]
    [InlineData("a,b\n1,2\n3,abc\n", "row 2 (line 3), column 2 (b): 'abc' is no number.")]
    [InlineData("a,b\n1,\n", "row 1 (line 2), column 2 (b) is empty.")]
    [InlineData("a,b\nNaN,2\n", "row 1 (line 2), column 1 (a): NaN is not finite.")]
    [InlineData("a,b\n1,1e999\n", "row 1 (line 2), column 2 (b): 1e999 is not finite.")]
    [InlineData("\"a\n1\",b\n1,2\n\"3\n\",x\n", "row 2 (line 4), column 2 (b): 'x' is no number.")]
    public void WhatIsWrongIsSaidWithRowAndColumn(string csv, string expected) => Refused(csv, null, expected);

    [Theory]
    [InlineData("a,c\n1,2\n", "the header lacks the column 'b', which the model was trained on.")]
    [InlineData("x,y\n1,2\n", "the header lacks the columns 'a', 'b', which the model was trained on.")]
    [InlineData("a,b,a\n1,2,3\n", "the header has two columns 'a'.")]
    public void AHeaderWithoutTheFeaturesNamesTheMissing(string csv, string expected) => Refused(csv, Named, expected);

    [Fact]
    public void AQuoteThatIsNotClosedIsRefusedWithItsRow()
    {
        var run = ToolRun.Of("predict", Save(Line(), "m.scigo"), "--input", Write("rows.csv", "a,b\n1,2\n3,\"4\n5,6\n"));
        Assert.Equal(1, run.Code);
        Assert.Contains("never closed", run.Error, StringComparison.Ordinal);
        Assert.Contains("line 3", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    static bool Close(double a, double b) => Math.Abs(a - b) < 1e-9;

    double[] Predict(string csv, ModelMetadata? metadata)
    {
        var run = ToolRun.Of("predict", Save(Line(), "m.scigo", metadata), "--input", Write("rows.csv", csv));
        Assert.Equal(0, run.Code);
        return run.Numbers;
    }

    void Refused(string csv, ModelMetadata? metadata, string expected)
    {
        var path = Write("rows.csv", csv);
        ToolRun.Of("predict", Save(Line(), "m.scigo", metadata), "--input", path).FailsWith($"{path}: {expected}");
    }
}
