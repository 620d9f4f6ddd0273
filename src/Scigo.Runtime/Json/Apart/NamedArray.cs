using System.ComponentModel;
using Scigo.Buffers;

namespace Scigo.Json;

/// <summary>An array of numbers that stands beside a model's document, under a name.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NamedArray
{
    readonly ArrayReference reference;

    NamedArray(string dtype, ReadOnlyMemory<int> shape, ArrayReference reference)
    {
        DType = dtype;
        Shape = shape;
        this.reference = reference;
    }

    /// <summary>The path of the member, as <c>steps[1].estimator.mean</c>.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The type of its numbers, in the schema's word: <c>float64</c>.</summary>
    public string DType { get; }

    /// <summary>The dimensions.</summary>
    public ReadOnlyMemory<int> Shape { get; }

    /// <summary>The bytes that the numbers take.</summary>
    public long ByteLength => reference.ByteLength;

    /// <summary>Names an array without copying it.</summary>
    public static NamedArray Of<T>(string name, NDArray<T> array)
        where T : unmanaged
    {
        array.ThrowIfTorn();
        var named = Of(array.Memory, array.Shape);
        named.Name = name;
        return named;
    }

    internal static NamedArray Of<T>(ReadOnlyMemory<T> numbers, ReadOnlySpan<int> shape)
        where T : unmanaged
    {
        // Memory of a kind that cannot be referred to (a caller's own MemoryManager) is copied once.
        if (!ArrayReference.TryCreate(numbers, 0, out var reference))
            ArrayReference.TryCreate<T>(numbers.ToArray(), 0, out reference);
        return new NamedArray(Files.DTypes<T>.Name, shape.ToArray(), reference);
    }

    /// <summary>Returns some of the numbers as bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public ReadOnlySpan<byte> Bytes(long offset, int length) => reference.Chunk(offset, length);
}
