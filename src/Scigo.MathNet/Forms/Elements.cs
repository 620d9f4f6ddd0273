namespace Scigo.MathNet;

/// <summary>The elements of arrays that must have one dimension.</summary>
static class Elements
{
    public static ReadOnlyMemory<T> Of<T, TPart, TNumbers>(NDArray<TPart> array)
        where T : unmanaged
        where TPart : unmanaged
        where TNumbers : INumbers<T, TPart>
    {
        var values = TNumbers.Unpack(array, out var shape);
        return shape.Length == 1 ? values : throw new FormatException($"The values have one dimension; these are {array}.");
    }
}
