namespace Scigo.Models;

/// <summary>The losses of <see cref="SGDRegressor"/>, of the residual r: the prediction less the target.</summary>
[Converter(typeof(SGDRegressorLossConverter))]
public enum SGDRegressorLoss
{
    /// <summary>½·r²; <c>squared_error</c>.</summary>
    SquaredError,

    /// <summary>½·r² for |r| ≤ ε and ε·|r| − ½·ε² beyond: tolerant of outliers; <c>huber</c>.</summary>
    Huber,

    /// <summary>max(0, |r| − ε): a linear support vector machine; <c>epsilon_insensitive</c>.</summary>
    EpsilonInsensitive,

    /// <summary>max(0, |r| − ε)²; <c>squared_epsilon_insensitive</c>.</summary>
    SquaredEpsilonInsensitive,
}

/// <summary>Losses by scikit-learn's names.</summary>
public sealed class SGDRegressorLossConverter : IConverter<SGDRegressorLoss, string>
{
    internal static readonly ChoiceNames<SGDRegressorLoss> Names = new(
        (SGDRegressorLoss.SquaredError, "squared_error"), (SGDRegressorLoss.Huber, "huber"),
        (SGDRegressorLoss.EpsilonInsensitive, "epsilon_insensitive"),
        (SGDRegressorLoss.SquaredEpsilonInsensitive, "squared_epsilon_insensitive"));

    /// <inheritdoc/>
    public static string ToWire(SGDRegressorLoss value) => Names.Of(value);

    /// <inheritdoc/>
    public static SGDRegressorLoss FromWire(string wire) => Names.Parse(wire);
}
