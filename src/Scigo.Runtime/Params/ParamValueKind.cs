namespace Scigo;

/// <summary>What a <see cref="ParamValue"/> holds.</summary>
public enum ParamValueKind : byte
{
    /// <summary>Nothing; the kind of the default value.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A signed or unsigned 64-bit integer.</summary>
    Integer,

    /// <summary>A 64-bit floating-point number.</summary>
    Float,

    /// <summary>A text.</summary>
    String,

    /// <summary>Raw bytes.</summary>
    Bytes,

    /// <summary>An <see cref="NDArray{T}"/> of any element type.</summary>
    Array,

    /// <summary>Values in order.</summary>
    List,

    /// <summary>Values by name, in order.</summary>
    Map,

    /// <summary>An annotated model.</summary>
    Model,
}
