namespace Scigo.Models;

/// <summary>What takes the place of a value that is missing.</summary>
[Converter(typeof(ImputationStrategyConverter))]
public enum ImputationStrategy
{
    /// <summary>The feature's mean; <c>mean</c>.</summary>
    Mean,

    /// <summary>The feature's median, of an even number of values the mean of the two in the middle; <c>median</c>.</summary>
    Median,

    /// <summary>The value that the feature has most often, the smallest of several; <c>most_frequent</c>.</summary>
    MostFrequent,

    /// <summary>The same value everywhere; <c>constant</c>.</summary>
    Constant,
}

/// <summary>Strategies by scikit-learn's names.</summary>
public sealed class ImputationStrategyConverter : IConverter<ImputationStrategy, string>
{
    internal static readonly ChoiceNames<ImputationStrategy> Names = new(
        (ImputationStrategy.Mean, "mean"), (ImputationStrategy.Median, "median"), (ImputationStrategy.MostFrequent, "most_frequent"),
        (ImputationStrategy.Constant, "constant"));

    /// <inheritdoc/>
    public static string ToWire(ImputationStrategy value) => Names.Of(value);

    /// <inheritdoc/>
    public static ImputationStrategy FromWire(string wire) => Names.Parse(wire);
}
