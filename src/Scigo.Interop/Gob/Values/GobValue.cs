namespace Scigo.Interop.Gob;

/// <summary>
/// A value of a gob stream. A pointer is the value that it points to. What a stream leaves out, as it does with every zero in a struct,
/// is left out here as well.
/// </summary>
public abstract class GobValue
{
    private protected GobValue(GobType type) => Type = type;

    /// <summary>The value's type.</summary>
    public GobType Type { get; }

    /// <summary>The byte of the stream at which the value begins; -1 for one that was not read.</summary>
    public long Offset { get; internal init; } = -1;

    /// <summary>Returns the value as Go would write it down, with the first elements of what is long.</summary>
    public override string ToString() => GobText.Of(this);
}

/// <summary>A bool.</summary>
public sealed class GobBool(bool value) : GobValue(GobType.Bool)
{
    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}

/// <summary>A signed integer.</summary>
public sealed class GobInt(long value) : GobValue(GobType.Int)
{
    /// <summary>The value.</summary>
    public long Value { get; } = value;
}

/// <summary>An unsigned integer.</summary>
public sealed class GobUint(ulong value) : GobValue(GobType.Uint)
{
    /// <summary>The value.</summary>
    public ulong Value { get; } = value;
}

/// <summary>A floating-point number.</summary>
public sealed class GobFloat(double value) : GobValue(GobType.Float)
{
    /// <summary>The value.</summary>
    public double Value { get; } = value;
}

/// <summary>A string.</summary>
public sealed class GobString(string value) : GobValue(GobType.String)
{
    /// <summary>The value.</summary>
    public string Value { get; } = value;
}

/// <summary>A <c>[]byte</c>.</summary>
public sealed class GobBytes(ReadOnlyMemory<byte> value) : GobValue(GobType.Bytes)
{
    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Value { get; } = value;
}

/// <summary>What a type that encodes itself has made.</summary>
public sealed class GobOpaque(GobType type, ReadOnlyMemory<byte> payload) : GobValue(type)
{
    /// <summary>The bytes, which only the type understands.</summary>
    public ReadOnlyMemory<byte> Payload { get; } = payload;
}
