namespace Scigo.Models;

/// <summary>How much each neighbour counts.</summary>
[Converter(typeof(NeighborWeightsConverter))]
public enum NeighborWeights
{
    /// <summary>All the same; <c>uniform</c>.</summary>
    Uniform,

    /// <summary>The inverse of its distance; neighbours at distance 0 leave nothing to others; <c>distance</c>.</summary>
    Distance,
}

/// <summary>Weights by scikit-learn's names.</summary>
public sealed class NeighborWeightsConverter : IConverter<NeighborWeights, string>
{
    internal static readonly ChoiceNames<NeighborWeights> Names =
        new((NeighborWeights.Uniform, "uniform"), (NeighborWeights.Distance, "distance"));

    /// <inheritdoc/>
    public static string ToWire(NeighborWeights value) => Names.Of(value);

    /// <inheritdoc/>
    public static NeighborWeights FromWire(string wire) => Names.Parse(wire);
}
