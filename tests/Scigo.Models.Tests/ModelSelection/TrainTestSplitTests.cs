namespace Scigo.Models.Tests.ModelSelection;

public class TrainTestSplitTests
{
    static readonly Table Iris = Table.Load("iris");

    [Theory]
    [InlineData(150, 0.25, 38)]
    [InlineData(150, 0.2, 30)]
    [InlineData(7, 0.5, 4)]
    [InlineData(2, 0.01, 1)]
    public void EverySampleIsInOnePartAndTheSecondIsRoundedUp(int nSamples, double testSize, int expected)
    {
        var split = TrainTestSplit.Of(nSamples, testSize);
        Assert.Equal(expected, split.TestRows.Count);
        Assert.Equal(Enumerable.Range(0, nSamples), split.TrainRows.Concat(split.TestRows).Order());
    }

    [Fact]
    public void TheSeedDecides()
    {
        Assert.Equal(TrainTestSplit.Of(50, randomState: 3).TestRows, TrainTestSplit.Of(50, randomState: 3).TestRows);
        Assert.NotEqual(TrainTestSplit.Of(50, randomState: 3).TestRows, TrainTestSplit.Of(50, randomState: 4).TestRows);
        Assert.NotEqual(Enumerable.Range(0, 13), TrainTestSplit.Of(50).TestRows.Order());
    }

    [Fact]
    public void ClassesKeepTheirShares()
    {
        // 90, 9 and 3 samples: of 26 in the second part, 22.9, 2.3 and 0.8.
        var y = new NDArray<int>(Enumerable.Range(0, 102).Select(i => i < 90 ? 5 : i < 99 ? 7 : 9).ToArray());
        var split = TrainTestSplit.Stratified(y);
        var test = split.Test(y).ToArray();
        Assert.Equal([23, 2, 1], new[] { 5, 7, 9 }.Select(label => test.Count(l => l == label)));
        Assert.Equal(Enumerable.Range(0, 102), split.TrainRows.Concat(split.TestRows).Order());
        Assert.NotEqual(test.Order(), test);
    }

    [Fact]
    public void RowsTargetsAndNamesAreTakenTogether()
    {
        var names = Iris.Labels.ToArray().Select(label => $"class {label}").ToArray();
        var split = TrainTestSplit.Stratified(names);
        var (x, y, chosen) = (split.Test(Iris.X), split.Test(Iris.Labels), split.Test(names));
        for (var i = 0; i < split.TestRows.Count; i++)
        {
            Assert.Equal(Iris.X.Span.Slice(4 * split.TestRows[i], 4), x.Span.Slice(4 * i, 4));
            Assert.Equal(chosen[i], $"class {y.Span[i]}");
        }
        Assert.Equal((112, 112), (split.Train(Iris.X).Shape[0], split.Train(names).Length));
    }

    [Fact]
    public void WhatCannotBeSplitIsRefused()
    {
        foreach (var bad in new[] { 0, 1, -0.5, double.NaN })
            Refused.By("testSize", () => TrainTestSplit.Of(10, bad));
        Refused.By("nSamples", () => TrainTestSplit.Of(1));
        Refused.By("nSamples", () => TrainTestSplit.Of(0));
        Refused.By("y", () => TrainTestSplit.Stratified(new NDArray<int>(new[] { 1, 1, 1, 2 })));
        Refused.By("y", () => TrainTestSplit.Stratified(["a", "a", null!, "b"]));
        Refused.By("testSize", () => TrainTestSplit.Stratified(new NDArray<int>(new[] { 1, 1, 2, 2, 3, 3 }), 0.3));
        var split = TrainTestSplit.Of(10);
        Refused.By("values", () => split.Train(new NDArray<double>(new double[9])));
        Refused.By("values", () => split.Test(NDArray.Scalar(1.0)));
        Refused.By("names", () => split.Test(["a"]));
    }
}
