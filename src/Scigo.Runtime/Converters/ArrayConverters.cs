using Scigo;
using Scigo.Buffers;
using Scigo.Converters;

[assembly: Converter(typeof(Array2DConverter<>))]
[assembly: Converter(typeof(Array3DConverter<>))]
[assembly: Converter(typeof(Array4DConverter<>))]
[assembly: Converter(typeof(MemoryConverter<>))]
[assembly: Converter(typeof(ReadOnlyMemoryConverter<>))]

namespace Scigo.Converters;

/// <summary>An array of two dimensions as an <see cref="NDArray{T}"/>.</summary>
public sealed class Array2DConverter<T> : IConverter<T[,], NDArray<T>>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static NDArray<T> ToWire(T[,] value) => Blocks.Flatten<T>(value);

    /// <inheritdoc/>
    public static T[,] FromWire(NDArray<T> wire) => (T[,])Blocks.Fill(wire, new T[wire.Dimension(0, 2), wire.Dimension(1, 2)]);
}

/// <summary>An array of three dimensions as an <see cref="NDArray{T}"/>.</summary>
public sealed class Array3DConverter<T> : IConverter<T[,,], NDArray<T>>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static NDArray<T> ToWire(T[,,] value) => Blocks.Flatten<T>(value);

    /// <inheritdoc/>
    public static T[,,] FromWire(NDArray<T> wire) =>
        (T[,,])Blocks.Fill(wire, new T[wire.Dimension(0, 3), wire.Dimension(1, 3), wire.Dimension(2, 3)]);
}

/// <summary>An array of four dimensions as an <see cref="NDArray{T}"/>.</summary>
public sealed class Array4DConverter<T> : IConverter<T[,,,], NDArray<T>>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static NDArray<T> ToWire(T[,,,] value) => Blocks.Flatten<T>(value);

    /// <inheritdoc/>
    public static T[,,,] FromWire(NDArray<T> wire) => (T[,,,])Blocks.Fill(
        wire, new T[wire.Dimension(0, 4), wire.Dimension(1, 4), wire.Dimension(2, 4), wire.Dimension(3, 4)]);
}

/// <summary>A <see cref="Memory{T}"/> of numbers as an array; the copy read is one of its own.</summary>
public sealed class MemoryConverter<T> : IConverter<Memory<T>, T[]>
{
    /// <inheritdoc/>
    public static T[] ToWire(Memory<T> value) => Memory.WholeArray<T>(value) ?? value.ToArray();

    /// <inheritdoc/>
    public static Memory<T> FromWire(T[] wire) => wire;
}

/// <summary>A <see cref="ReadOnlyMemory{T}"/> of numbers as an array; the copy read is one of its own.</summary>
public sealed class ReadOnlyMemoryConverter<T> : IConverter<ReadOnlyMemory<T>, T[]>
{
    /// <inheritdoc/>
    public static T[] ToWire(ReadOnlyMemory<T> value) => Memory.WholeArray(value) ?? value.ToArray();

    /// <inheritdoc/>
    public static ReadOnlyMemory<T> FromWire(T[] wire) => wire;
}
