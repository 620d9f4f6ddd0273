namespace Scigo.Interop.SafeTensors;

/// <summary>The types of numbers that tensors have.</summary>
/// <param name="Name">The format's word: <c>F64</c>.</param>
/// <param name="Size">The bytes of a number.</param>
/// <param name="Schema">Scigo's word, <c>float64</c>; <c>null</c> for a type that .NET has not.</param>
sealed record TensorType(string Name, int Size, string? Schema)
{
    // In the order in which the format's own library writes tensors: the widest first, so that each is aligned.
    static readonly TensorType[] All =
    [
        new("U64", 8, "uint64"), new("I64", 8, "int64"), new("F64", 8, "float64"), new("F32", 4, "float32"), new("U32", 4, "uint32"),
        new("I32", 4, "int32"), new("BF16", 2, null), new("F16", 2, "float16"), new("U16", 2, "uint16"), new("I16", 2, "int16"),
        new("F8_E4M3", 1, null), new("F8_E5M2", 1, null), new("I8", 1, "int8"), new("U8", 1, "uint8"), new("BOOL", 1, "bool"),
    ];

    /// <summary>The types' names, for messages.</summary>
    internal static string Names => string.Join(", ", All.Select(static t => t.Name));

    /// <summary>Where tensors of the type stand among others.</summary>
    internal int Order => Array.IndexOf(All, this);

    internal static TensorType? Find(ReadOnlySpan<char> name)
    {
        foreach (var type in All)
        {
            if (name.SequenceEqual(type.Name))
                return type;
        }
        return null;
    }

    internal static TensorType OfSchema(string schema) => Array.Find(All, t => t.Schema == schema)!;

    /// <summary>Returns the type of .NET's numbers, or <c>null</c> where the format has none.</summary>
    internal static TensorType? Of<T>()
        where T : unmanaged
        => typeof(T) == typeof(double) ? Find("F64")
            : typeof(T) == typeof(float) ? Find("F32")
            : typeof(T) == typeof(Half) ? Find("F16")
            : typeof(T) == typeof(long) ? Find("I64")
            : typeof(T) == typeof(int) ? Find("I32")
            : typeof(T) == typeof(short) ? Find("I16")
            : typeof(T) == typeof(sbyte) ? Find("I8")
            : typeof(T) == typeof(ulong) ? Find("U64")
            : typeof(T) == typeof(uint) ? Find("U32")
            : typeof(T) == typeof(ushort) ? Find("U16")
            : typeof(T) == typeof(byte) ? Find("U8")
            : typeof(T) == typeof(bool) ? Find("BOOL")
            : null;
}
