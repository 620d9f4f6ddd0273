namespace Scigo.Models;

/// <summary>What both boosted models let choose besides their trees.</summary>
interface IBoostingHyperparameters : ITreeHyperparameters
{
    double LearningRate { get; }

    int NEstimators { get; }

    double Subsample { get; }

    uint RandomState { get; }

    double ValidationFraction { get; }

    int? NIterNoChange { get; }

    double Tol { get; }

    RegressionCriterion Criterion { get; }
}

static class BoostingHyperparameters
{
    /// <summary>Checks what a model lets choose.</summary>
    /// <exception cref="ArgumentException">A hyperparameter is out of its range.</exception>
    internal static void Require(this IBoostingHyperparameters model)
    {
        RequireHyperparameter.AtLeast(double.Epsilon, model.LearningRate, nameof(model.LearningRate));
        RequireHyperparameter.AtLeast(1, model.NEstimators, nameof(model.NEstimators));
        RequireHyperparameter.Within(double.Epsilon, 1, model.Subsample, nameof(model.Subsample));
        RequireHyperparameter.Within(double.Epsilon, Math.BitDecrement(1), model.ValidationFraction, nameof(model.ValidationFraction));
        RequireHyperparameter.AtLeast(1, model.NIterNoChange ?? 1, nameof(model.NIterNoChange));
        RequireHyperparameter.AtLeast(0, model.Tol, nameof(model.Tol));
        RequireHyperparameter.Known(RegressionCriterionConverter.Names, model.Criterion, nameof(model.Criterion));
        if (model.Criterion == RegressionCriterion.Poisson)
            throw new ArgumentException("Must be FriedmanMse or SquaredError: gradients may be below 0.", nameof(model.Criterion));
    }
}
