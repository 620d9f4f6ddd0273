namespace Scigo.Models;

/// <summary>The losses of <see cref="GradientBoostingRegressor"/>.</summary>
[Converter(typeof(RegressionLossConverter))]
public enum RegressionLoss
{
    /// <summary>The squared error; <c>squared_error</c>.</summary>
    SquaredError,

    /// <summary>The absolute error, whose best constant is the median; <c>absolute_error</c>.</summary>
    AbsoluteError,

    /// <summary>The squared error of most, the absolute error of the largest errors; <c>huber</c>.</summary>
    Huber,

    /// <summary>The loss whose best constant is a quantile; <c>quantile</c>.</summary>
    Quantile,
}

/// <summary>Losses by scikit-learn's names.</summary>
public sealed class RegressionLossConverter : IConverter<RegressionLoss, string>
{
    internal static readonly ChoiceNames<RegressionLoss> Names = new(
        (RegressionLoss.SquaredError, "squared_error"),
        (RegressionLoss.AbsoluteError, "absolute_error"),
        (RegressionLoss.Huber, "huber"),
        (RegressionLoss.Quantile, "quantile"));

    /// <inheritdoc/>
    public static string ToWire(RegressionLoss value) => Names.Of(value);

    /// <inheritdoc/>
    public static RegressionLoss FromWire(string wire) => Names.Parse(wire);
}
