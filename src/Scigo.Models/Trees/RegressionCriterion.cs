namespace Scigo.Models;

/// <summary>What makes the split of a regression good. scikit-learn's <c>absolute_error</c> is not among them.</summary>
[Converter(typeof(RegressionCriterionConverter))]
public enum RegressionCriterion
{
    /// <summary>The mean squared error; <c>squared_error</c>.</summary>
    SquaredError,

    /// <summary>The same, splits judged by how far apart the means of both sides are; <c>friedman_mse</c>.</summary>
    FriedmanMse,

    /// <summary>Half the Poisson deviance, for targets that are counts; <c>poisson</c>.</summary>
    Poisson,
}

/// <summary>Criteria by scikit-learn's names.</summary>
public sealed class RegressionCriterionConverter : IConverter<RegressionCriterion, string>
{
    internal static readonly ChoiceNames<RegressionCriterion> Names = new(
        (RegressionCriterion.SquaredError, "squared_error"),
        (RegressionCriterion.FriedmanMse, "friedman_mse"),
        (RegressionCriterion.Poisson, "poisson"));

    /// <inheritdoc/>
    public static string ToWire(RegressionCriterion value) => Names.Of(value);

    /// <inheritdoc/>
    public static RegressionCriterion FromWire(string wire) => Names.Parse(wire);
}
