namespace Scigo.Models;

/// <summary>Grows trees, one after the other.</summary>
interface ITreeGrower
{
    /// <summary>Grows a tree from the targets and weights as they are now.</summary>
    TreeBuilder Grow();
}

static class TreeGrowers
{
    /// <summary>Creates a grower of classification trees.</summary>
    internal static ITreeGrower Of(
        ClassificationCriterion criterion, FeatureColumns columns, int[] labels, int nClasses, double[] weights, GrowthSettings settings, ulong seed)
        => criterion == ClassificationCriterion.Gini
            ? new TreeGrower<Gini>(columns, new(labels, weights, nClasses), weights, settings, new(seed))
            : new TreeGrower<Entropy>(columns, new(labels, weights, nClasses), weights, settings, new(seed));

    /// <summary>Creates a grower of regression trees.</summary>
    internal static ITreeGrower Of(
        RegressionCriterion criterion, FeatureColumns columns, double[] targets, double[] weights, GrowthSettings settings, ulong seed)
        => criterion switch
        {
            RegressionCriterion.SquaredError => new TreeGrower<SquaredError>(columns, new(targets, weights), weights, settings, new(seed)),
            RegressionCriterion.FriedmanMse => new TreeGrower<FriedmanError>(columns, new(targets, weights), weights, settings, new(seed)),
            _ => new TreeGrower<PoissonDeviance>(columns, new(targets, weights), weights, settings, new(seed)),
        };

    /// <summary>Checks that targets suit a criterion.</summary>
    /// <exception cref="ArgumentException">They do not.</exception>
    internal static void RequireTargets(RegressionCriterion criterion, ReadOnlySpan<double> targets, string name)
    {
        if (criterion != RegressionCriterion.Poisson)
            return;
        var sum = 0.0;
        foreach (var target in targets)
        {
            if (target < 0)
                throw new ArgumentException($"Contains {target}, while the Poisson criterion takes targets of at least 0.", name);
            sum += target;
        }
        if (sum <= 0)
            throw new ArgumentException("The sum of the targets is 0, while the Poisson criterion needs one above.", name);
    }
}
