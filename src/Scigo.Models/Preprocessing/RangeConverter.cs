namespace Scigo.Models;

/// <summary>A range as an array of its two ends, as scikit-learn's parameters have it.</summary>
public sealed class RangeConverter : IConverter<(double, double), double[]>
{
    /// <inheritdoc/>
    public static double[] ToWire((double, double) value) => [value.Item1, value.Item2];

    /// <inheritdoc/>
    public static (double, double) FromWire(double[] wire) =>
        wire is [var min, var max] ? (min, max) : throw new FormatException($"A range has 2 ends, not {wire.Length}.");
}
