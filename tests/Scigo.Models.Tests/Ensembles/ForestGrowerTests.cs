namespace Scigo.Models.Tests.Ensembles;

public class ForestGrowerTests
{
    [Fact]
    public void WhatStopsATreeIsSaidAsItIs()
    {
        var model = new RandomForestRegressor { NEstimators = 8, NJobs = 2 };
        var said = Assert.Throws<ArithmeticException>(() => ForestGrower.Grow(model, 5, (_, _) => throw new ArithmeticException("Too large.")));
        Assert.Equal("Too large.", said.Message);
    }

    [Fact]
    public void TreesThatNoArrayHoldsSayWhatToMakeSmaller()
    {
        // The same tree over and over takes no room.
        var tree = new TreeBuilder(50_000);
        tree.Add(1, 1, 0, new double[50_000]);
        var said = Assert.Throws<InvalidOperationException>(() => TreeBuilder.Join([.. Enumerable.Repeat(tree, 50_000)]));
        Assert.Contains("NEstimators", said.Message, StringComparison.Ordinal);
        Assert.Contains("MaxDepth", said.Message, StringComparison.Ordinal);
    }
}
