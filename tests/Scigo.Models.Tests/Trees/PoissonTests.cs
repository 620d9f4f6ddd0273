namespace Scigo.Models.Tests.Trees;

public class PoissonTests
{
    // 7 log 7 six times over is not 42 log 7 to the last bit: what is left would be split as if it were impure.
    [Theory]
    [InlineData(7, 6)]
    [InlineData(3, 10)]
    [InlineData(11, 13)]
    public void TargetsThatAreAllTheSameArePureAndNotSplit(int target, int count)
    {
        var x = new NDArray<double>(Enumerable.Range(0, count).Select(i => (double)i).ToArray(), count, 1);
        var model = new DecisionTreeRegressor { Criterion = RegressionCriterion.Poisson };
        model.Fit(x, Enumerable.Repeat((double)target, count).ToArray());
        Assert.Equal(1, model.Tree!.NNodes);
        Assert.Equal(0, model.Tree.Impurity!.Value[0]);
    }
}
