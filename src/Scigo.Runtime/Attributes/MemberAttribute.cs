namespace Scigo;

/// <summary>Marks a property or field as persisted. Derive nothing from it: use one of the three attributes as they are.</summary>
/// <param name="id">
/// The member's identity for ever, its protobuf field number: 1 to 536,870,908 without 19,000 to 19,999. Base and derived classes
/// share one id space.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public class MemberAttribute(int id) : Attribute
{
    /// <summary>The member's identity, its protobuf field number.</summary>
    public int Id { get; } = id;

    /// <summary>The name in JSON, protobuf and parameters; the C# name in snake_case by default.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// 1 for an <see cref="NDArray{T}"/> member that is always a vector, checked when writing and reading; 0, the default, allows
    /// every rank. Rank 1 is a packed <c>repeated</c> field in protobuf, like a plain array.
    /// </summary>
    public int Rank { get; set; }

    /// <summary>How protobuf encodes an integer, or the integers of an array.</summary>
    public ProtoEncoding Encoding { get; set; }

    /// <summary>Whether NaN and infinities in this member are in order; when not, <c>ModelFile.Validate</c> reports them.</summary>
    public bool AllowNonFinite { get; set; }
}

/// <summary>Marks what the user chooses before training: returned by <c>GetParams</c>, set by <c>SetParams</c>.</summary>
/// <param name="id">The member's identity for ever, its protobuf field number.</param>
public sealed class HyperparameterAttribute(int id) : MemberAttribute(id);

/// <summary>Marks what training computes: returned by <c>GetParams(ParamKind.Fitted)</c>.</summary>
/// <param name="id">The member's identity for ever, its protobuf field number.</param>
public sealed class FittedAttribute(int id) : MemberAttribute(id);

/// <summary>
/// States that a property or field is left out of every format on purpose; on a base class of models, that everything is which it and
/// its base classes hold, but for what is marked.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class, Inherited = false)]
public sealed class NotPersistedAttribute : Attribute;

/// <summary>How protobuf encodes integers.</summary>
public enum ProtoEncoding
{
    /// <summary>Variable length: <c>int32</c>, <c>int64</c>, <c>uint32</c>, <c>uint64</c>.</summary>
    Varint,

    /// <summary>Variable length with the sign in the lowest bit, short for small negative numbers: <c>sint32</c>, <c>sint64</c>.</summary>
    ZigZag,

    /// <summary>Four or eight bytes: <c>fixed32</c>, <c>sfixed32</c>, <c>fixed64</c>, <c>sfixed64</c>.</summary>
    Fixed,
}
