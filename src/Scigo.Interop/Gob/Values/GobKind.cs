namespace Scigo.Interop.Gob;

/// <summary>The kinds of types that gob knows. Pointers have none: what they point to is written in their place.</summary>
public enum GobKind
{
    /// <summary><c>bool</c>.</summary>
    Bool,

    /// <summary><c>int</c>, <c>int8</c> to <c>int64</c>: gob does not tell them apart.</summary>
    Int,

    /// <summary><c>uint</c>, <c>uint8</c> to <c>uint64</c>, <c>uintptr</c>.</summary>
    Uint,

    /// <summary><c>float32</c>, <c>float64</c>.</summary>
    Float,

    /// <summary><c>[]byte</c>.</summary>
    Bytes,

    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>complex64</c>, <c>complex128</c>: known as types, but their values are refused.</summary>
    Complex,

    /// <summary>Any interface: a value with the name that its type was registered under.</summary>
    Interface,

    /// <summary><c>[]T</c>.</summary>
    Slice,

    /// <summary><c>[N]T</c>.</summary>
    Array,

    /// <summary><c>map[K]V</c>.</summary>
    Map,

    /// <summary><c>struct</c>.</summary>
    Struct,

    /// <summary>A type that encodes itself: bytes which only it understands.</summary>
    Opaque,
}
