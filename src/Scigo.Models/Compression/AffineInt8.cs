namespace Scigo.Models;

/// <summary>
/// The map between weights and 8-bit integers q: a weight is about (q − zero)·scale. The range of the weights is widened to include 0,
/// which is kept exactly (Jacob et al., <i>Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only
/// Inference</i>, 2018).
/// </summary>
readonly struct AffineInt8
{
    internal AffineInt8(ReadOnlySpan<double> weights)
    {
        var (smallest, largest) = (0.0, 0.0);
        foreach (var weight in weights)
            (smallest, largest) = (Math.Min(smallest, weight), Math.Max(largest, weight));
        // Divided first: the difference of large numbers can exceed the range of a double.
        Scale = largest / 255 - smallest / 255;
        Zero = Scale == 0 ? 0 : (int)Math.Clamp(Math.Round(sbyte.MinValue - smallest / Scale), sbyte.MinValue, sbyte.MaxValue);
    }

    internal double Scale { get; }

    internal int Zero { get; }

    internal sbyte Quantize(double weight) =>
        Scale == 0 ? (sbyte)0 : (sbyte)Math.Clamp(Math.Round(weight / Scale) + Zero, sbyte.MinValue, sbyte.MaxValue);
}
