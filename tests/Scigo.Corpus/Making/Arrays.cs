namespace Scigo.Corpus;

/// <summary>Arrays of any rank as text: the shape, then the elements.</summary>
static class Arrays
{
    public static string? Describe(object value) => value switch
    {
        NDArray<double> a => Describe(a),
        NDArray<float> a => Describe(a),
        NDArray<Half> a => Describe(a),
        NDArray<bool> a => Describe(a),
        NDArray<sbyte> a => Describe(a),
        NDArray<short> a => Describe(a),
        NDArray<int> a => Describe(a),
        NDArray<long> a => Describe(a),
        NDArray<byte> a => Describe(a),
        NDArray<ushort> a => Describe(a),
        NDArray<uint> a => Describe(a),
        NDArray<ulong> a => Describe(a),
        _ => null,
    };

    static string Describe<T>(NDArray<T> array)
        where T : unmanaged
        => $"<{string.Join(",", array.Shape.ToArray())}>{Contents.Of(array.Span.ToArray())}";
}
