namespace Scigo.Protobuf;

/// <summary>Goes through a message's fields without ever failing: a field that is broken reaches to the message's end.</summary>
ref struct FieldScanner(ReadOnlySpan<byte> data, int start, int end)
{
    readonly ReadOnlySpan<byte> data = data;
    int position = start;

    public int Field { get; private set; }

    public WireType Type { get; private set; }

    /// <summary>Where the field's tag is.</summary>
    public int Start { get; private set; }

    /// <summary>Where the field's value begins, behind its length.</summary>
    public int ValueStart { get; private set; }

    /// <summary>Where the next field begins.</summary>
    public int End { get; private set; }

    /// <summary>Whether a byte belongs to the field. One at its tag belongs to what was before, whose end was found out there.</summary>
    public readonly bool Contains(long offset) => offset > Start && offset <= End;

    public bool Next()
    {
        if (position >= end)
            return false;
        Start = position;
        var tag = ReadVarint();
        (Field, Type) = ((int)Math.Min(tag >> 3, int.MaxValue), (WireType)(tag & 7));
        ulong length = Type switch
        {
            WireType.I64 => sizeof(ulong),
            WireType.I32 => sizeof(uint),
            WireType.Len => ReadVarint(),
            _ => 0,
        };
        ValueStart = position;
        if (Type == WireType.Varint)
            ReadVarint();
        position = End = length > (ulong)(end - position) ? end : position + (int)length;
        return true;
    }

    /// <summary>Reads a number of a list, and returns where it ends.</summary>
    public static int ReadVarint(ReadOnlySpan<byte> data, int at, int end, out ulong value)
    {
        value = 0;
        for (var shift = 0; at < end; shift += 7)
        {
            var next = data[at++];
            if (shift < 64)
                value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                break;
        }
        return at;
    }

    ulong ReadVarint()
    {
        position = ReadVarint(data, position, end, out var value);
        return value;
    }
}
