namespace Scigo.Protobuf;

/// <summary>How a protobuf field is delimited, the three lowest bits of its tag.</summary>
public enum WireType
{
    /// <summary>A variable-length integer.</summary>
    Varint = 0,

    /// <summary>Eight bytes.</summary>
    I64 = 1,

    /// <summary>A length and that many bytes.</summary>
    Len = 2,

    /// <summary>The start of a group, which is skipped.</summary>
    StartGroup = 3,

    /// <summary>The end of a group.</summary>
    EndGroup = 4,

    /// <summary>Four bytes.</summary>
    I32 = 5,

    /// <summary>Not on the wire: the message says that the member is empty.</summary>
    Empty = 6,

    /// <summary>Not on the wire: the message says that the member is null.</summary>
    Null = 7,
}
