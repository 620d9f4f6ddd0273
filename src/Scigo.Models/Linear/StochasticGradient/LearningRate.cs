namespace Scigo.Models;

/// <summary>How the step of stochastic gradient descent shrinks with the number t of steps.</summary>
[Converter(typeof(LearningRateConverter))]
public enum LearningRate
{
    /// <summary>1 / (α · (t0 + t)), t0 from a heuristic of Léon Bottou's; <c>optimal</c>.</summary>
    Optimal,

    /// <summary>Eta0 throughout; <c>constant</c>.</summary>
    Constant,

    /// <summary>Eta0 / t^PowerT; <c>invscaling</c>.</summary>
    InvScaling,

    /// <summary>Eta0, divided by 5 whenever epochs no longer improve the loss, down to 1e-6; <c>adaptive</c>.</summary>
    Adaptive,
}

/// <summary>Learning rates by scikit-learn's names.</summary>
public sealed class LearningRateConverter : IConverter<LearningRate, string>
{
    internal static readonly ChoiceNames<LearningRate> Names = new(
        (LearningRate.Optimal, "optimal"), (LearningRate.Constant, "constant"), (LearningRate.InvScaling, "invscaling"),
        (LearningRate.Adaptive, "adaptive"));

    /// <inheritdoc/>
    public static string ToWire(LearningRate value) => Names.Of(value);

    /// <inheritdoc/>
    public static LearningRate FromWire(string wire) => Names.Parse(wire);
}
