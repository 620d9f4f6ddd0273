namespace Scigo.MathNet;

/// <summary>Real numbers, which are the array's own.</summary>
sealed class RealNumbers<T> : INumbers<T, T>
    where T : unmanaged
{
    public static NDArray<T> Pack(ReadOnlyMemory<T> values, params ReadOnlySpan<int> shape) => new(values, shape);

    public static ReadOnlyMemory<T> Unpack(NDArray<T> array, out ReadOnlySpan<int> shape)
    {
        shape = array.Shape.ToArray();
        return array.Memory;
    }
}
