namespace Scigo.MathNet;

/// <summary>Shapes of arrays whose last dimension is the two parts of a complex number.</summary>
static class Pairs
{
    public static NDArray<TPart> Array<TPart>(ReadOnlyMemory<TPart> parts, ReadOnlySpan<int> shape)
        where TPart : unmanaged
        => new(parts, [.. shape, 2]);

    /// <summary>Returns the shape without its last dimension.</summary>
    public static ReadOnlySpan<int> Shape<TPart>(NDArray<TPart> array)
        where TPart : unmanaged
        => array.Shape is [.. var shape, 2]
            ? shape.ToArray()
            : throw new FormatException($"Complex numbers are pairs, an array whose last dimension is 2; this is {array}.");
}
