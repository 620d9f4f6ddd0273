using Scigo.Buffers;

namespace Scigo.Converters;

/// <summary>The numbers of arrays of several dimensions, which lie in one block in row-major order.</summary>
static class Blocks
{
    public static NDArray<T> Flatten<T>(Array array)
        where T : unmanaged
    {
        Span<int> shape = stackalloc int[array.Rank];
        for (var i = 0; i < shape.Length; i++)
            shape[i] = array.GetLength(i);
        return new NDArray<T>(new BlockMemory<T>(array).Memory, shape);
    }

    public static Array Fill<T>(NDArray<T> source, Array array)
        where T : unmanaged
    {
        source.Span.CopyTo(new BlockMemory<T>(array).GetSpan());
        return array;
    }

    /// <summary>Returns a dimension of an array that must be of the given rank.</summary>
    public static int Dimension<T>(this NDArray<T> array, int index, int rank)
        where T : unmanaged
        => array.Rank == rank ? array.Shape[index] : throw new FormatException($"Expected an array of rank {rank}, found one of rank {array.Rank}.");
}
