namespace Scigo.Interop.SafeTensors;

/// <summary>A tensor of a .safetensors file, as its header describes it.</summary>
public sealed class SafeTensor
{
    internal SafeTensor(string name, TensorType type, long[] shape, long begin, long end, long entryAt)
    {
        Name = name;
        Type = type;
        Shape = shape;
        Begin = begin;
        End = end;
        EntryAt = entryAt;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The type of its numbers: one of <c>F64</c>, <c>F32</c>, <c>F16</c>, <c>BF16</c>, <c>F8_E4M3</c>, <c>F8_E5M2</c>, <c>I64</c>,
    /// <c>I32</c>, <c>I16</c>, <c>I8</c>, <c>U64</c>, <c>U32</c>, <c>U16</c>, <c>U8</c>, <c>BOOL</c>.</summary>
    public string DType => Type.Name;

    /// <summary>The dimensions; none for a single number.</summary>
    public IReadOnlyList<long> Shape { get; }

    /// <summary>The bytes of its numbers.</summary>
    public long ByteLength => End - Begin;

    internal TensorType Type { get; }

    // Counted from the end of the header.
    internal long Begin { get; }

    internal long End { get; }

    /// <summary>Where in the file the header describes it.</summary>
    internal long EntryAt { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {DType}[{string.Join(", ", Shape)}]";

    /// <summary>Returns the dimensions as an array of .NET has them.</summary>
    /// <exception cref="ModelFormatException">They are more, or longer, than those can have.</exception>
    internal int[] Dimensions()
    {
        var (dimensions, count) = (new int[Shape.Count], 1L);
        for (var i = 0; i < dimensions.Length; i++)
        {
            count *= Math.Max(1, Shape[i]);
            if (Shape[i] > int.MaxValue || count > int.MaxValue)
                throw Error(ModelFormatError.InvalidValue, $"has {this}, more numbers than an array of .NET can have");
            dimensions[i] = (int)Shape[i];
        }
        return dimensions.Length <= NDArray<byte>.MaxRank
            ? dimensions
            : throw Error(ModelFormatError.InvalidValue, $"has {dimensions.Length} dimensions; an array has at most {NDArray<byte>.MaxRank}");
    }

    internal ModelFormatException Error(ModelFormatError error, string what) => new(error, $"The tensor \"{Name}\" {what}.", EntryAt, Name);
}
