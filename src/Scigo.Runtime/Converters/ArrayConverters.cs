using Scigo;
using Scigo.Buffers;
using Scigo.Converters;

[assembly: Converter(typeof(MemoryConverter<>))]
[assembly: Converter(typeof(ReadOnlyMemoryConverter<>))]

namespace Scigo.Converters;

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
