namespace Scigo.Models.Tests.Trees;

public class TreeWeightTests
{
    static readonly NDArray<double> X = new(Enumerable.Range(0, 20).Select(i => (double)i).ToArray(), 20, 1);
    static readonly NDArray<double> Y = new(Enumerable.Range(0, 20).Select(i => i * (double)i).ToArray());

    [Fact]
    public void TheLeastWeightOfALeafIsAPartOfWhatWasDrawnForTheTree()
    {
        var forest = new RandomForestRegressor { NEstimators = 5, MaxSamples = 0.5, MinWeightFractionLeaf = 0.3 };
        forest.Fit(X, Y);
        AssertLeaves(forest.Trees!, drawn: 10);
        var boosted = new GradientBoostingRegressor { NEstimators = 5, Subsample = 0.5, MinWeightFractionLeaf = 0.3 };
        boosted.Fit(X, Y);
        AssertLeaves(boosted.Trees!, drawn: 10);
    }

    // Of 10 samples a leaf has at least 3: there are splits, which a part of all 20 would not allow.
    static void AssertLeaves(Models.Trees trees, int drawn)
    {
        var (weights, left) = (trees.WeightedNNodeSamples!.Value.ToArray(), trees.ChildrenLeft.ToArray());
        foreach (var root in trees.Offsets.ToArray()[..^1])
        {
            Assert.Equal(drawn, weights[root]);
            Assert.NotEqual(-1, left[root]);
        }
        Assert.All(weights, weight => Assert.InRange(weight, 0.3 * drawn, drawn));
    }
}
