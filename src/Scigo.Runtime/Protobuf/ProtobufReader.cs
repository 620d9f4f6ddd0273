using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Buffers;

namespace Scigo.Protobuf;

/// <summary>Reads the protobuf wire format strictly, field by field, within the bounds of the message at hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct ProtobufReader
{
    /// <summary>The field that holds a model's version.</summary>
    public const int VersionField = ReservedFields.Version;

    readonly ReadOnlySpan<byte> data;
    int position;
    int end;
    int depth;

    // The rest of a list of null or empty members, handed out as fields of their own.
    int notesAt;
    int notesEnd;
    WireType notesType;

    // The bytes that may still be copied to append to arrays that came in parts.
    long mergeBudget;

    // The messages whose later parts have been read with the first, by field, and the message that they are parts of.
    List<(uint Tag, int End, int Depth)>? gathered;

    /// <summary>Creates a reader at the start of a message.</summary>
    public ProtobufReader(ReadOnlySpan<byte> data, ModelOptions options)
    {
        this.data = data;
        Options = options;
        end = data.Length;
        mergeBudget = (1 << 20) + 16L * data.Length;
        depth = options.Limits.MaxDepth;
    }

    /// <summary>How the message is read.</summary>
    public ModelOptions Options { get; }

    /// <summary>Whether arrays, strings and models that are there already may be written into.</summary>
    public bool Reuse { get; internal init; }

    /// <summary>Where the reader stands.</summary>
    public readonly int Position => position;

    /// <summary>The bytes left in the message at hand.</summary>
    internal readonly int Remaining => end - position;

    /// <summary>Whether the next model is an element of a list: another field of the same number is another element, no part of it.</summary>
    internal bool IsElement { get; set; }

    /// <summary>Moves to the next field of the message at hand; returns <c>false</c> at its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextField(out uint tag)
    {
        if (notesAt >= notesEnd && position < end && IsShortTag(data[position]))
        {
            tag = data[position++];
            return true;
        }
        return NextFieldOfAnyKind(out tag);
    }

    // Of a field up to 15, as most are: one byte.
    static bool IsShortTag(byte first) => first is >= 1 << 3 and < 0x80 && (first & 7) <= (uint)WireType.I32;

    bool NextFieldOfAnyKind(out uint tag)
    {
        while (true)
        {
            if (notesAt < notesEnd)
            {
                tag = NextNote();
                return true;
            }
            if (position == end)
            {
                tag = 0;
                return false;
            }
            tag = ReadTag();
            switch (tag >> 3)
            {
                case ReservedFields.NullMembers:
                    BeginNotes(tag, WireType.Null);
                    break;
                case ReservedFields.EmptyMembers:
                    BeginNotes(tag, WireType.Empty);
                    break;
                default:
                    return true;
            }
        }
    }

    /// <summary>Consumes the next field's tag when it is <paramref name="tag"/> again.</summary>
    internal bool TryRepeat(uint tag)
    {
        if (notesAt < notesEnd || position == end)
            return false;
        // A tag takes at least one byte, and another begins with another byte.
        if (data[position] != (byte)(tag < 0x80 ? tag : tag | 0x80))
            return false;
        var before = position;
        if (ReadTag() == tag)
            return true;
        position = before;
        return false;
    }

    /// <summary>
    /// Returns how many length-delimited fields of one tag stand one behind the other, from the one on whose tag has just been read; 1 for
    /// fields of other kinds. Each is there, save that the last may be cut off.
    /// </summary>
    internal readonly int CountRepeats(uint tag)
    {
        var count = 1;
        if (tag >= 0x80 || (tag & 7) != (uint)WireType.Len)
            return count;
        for (var at = position; ; at++, count++)
        {
            at = FieldScanner.ReadVarint(data, at, end, out var length);
            if (length >= (ulong)(end - at))
                return count;
            at += (int)length;
            if (data[at] != tag)
                return count;
        }
    }

    void BeginNotes(uint tag, WireType type)
    {
        notesType = type;
        if ((tag & 7) == (uint)WireType.Varint)
        {
            notesAt = position;
            ReadVarint64();
            notesEnd = position;
            return;
        }
        var length = ReadLength(tag);
        notesAt = position;
        notesEnd = position += length;
    }

    uint NextNote()
    {
        var (here, outer) = (position, end);
        (position, end) = (notesAt, notesEnd);
        var field = ReadVarint64();
        if (field is 0 or >= ReservedFields.Version)
            throw Error(ModelFormatError.Corrupt, $"{field} is no field number.");
        notesAt = position;
        (position, end) = (here, outer);
        return (uint)field << 3 | (uint)notesType;
    }

    uint ReadTag()
    {
        var at = position;
        var tag = ReadVarint64();
        if (tag > uint.MaxValue || tag >> 3 == 0 || (tag & 7) > (uint)WireType.I32)
            throw Error(ModelFormatError.Corrupt, $"{tag} is no protobuf tag.", at);
        return (uint)tag;
    }

    /// <summary>Reads a variable-length integer of at most ten bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong ReadVarint64() => position < end && data[position] < 0x80 ? data[position++] : ReadLongVarint64();

    ulong ReadLongVarint64()
    {
        // Two bytes: the length of a message, mostly.
        if (end - position >= 2 && data[position + 1] is < 0x80 and var second)
        {
            position += 2;
            return data[position - 2] & 0x7Fu | (uint)second << 7;
        }
        if (PackedVarints.TryRead(Rest, out var value, out var size))
        {
            position += size;
            return value;
        }
        value = 0;
        for (var shift = 0; shift < 70; shift += 7)
        {
            if (position == end)
                Throw.Truncated(1, 0, position);
            var next = data[position++];
            if (shift == 63 && next > 1)
                break;
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
        throw Error(ModelFormatError.Corrupt, "A variable-length integer is longer than 64 bits.", position - 1);
    }

    /// <summary>Reads four or eight bytes as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T ReadFixed<T>()
        where T : unmanaged
    {
        if (Unsafe.SizeOf<T>() > end - position)
            Throw.Truncated(Unsafe.SizeOf<T>(), end - position, position);
        var value = MemoryMarshal.Read<T>(data[position..]);
        position += Unsafe.SizeOf<T>();
        return value;
    }

    /// <summary>Reads the bytes of a length-delimited field.</summary>
    public ReadOnlySpan<byte> ReadBytes(uint tag)
    {
        var length = ReadLength(tag);
        var bytes = data.Slice(position, length);
        position += length;
        return bytes;
    }

    /// <summary>Reads a string.</summary>
    public string ReadString(uint tag, string? existing)
    {
        var bytes = ReadBytes(tag);
        return StrictUtf8.GetString(bytes, Reuse ? existing : null) ?? throw Throw.NotUtf8(position - bytes.Length);
    }

    /// <summary>Reads a name, as <see cref="ReadString"/> does a string; names that come again and again are one string.</summary>
    internal string ReadName(uint tag)
    {
        var bytes = ReadBytes(tag);
        return NameCache.Get(bytes) ?? throw Throw.NotUtf8(position - bytes.Length);
    }

    /// <summary>Enters the message of a length-delimited field; returns what <see cref="EndMessage"/> needs.</summary>
    public int BeginMessage(uint tag)
    {
        var length = ReadLength(tag);
        if (--depth < 0)
            Throw.TooDeepToRead(Options.Limits.MaxDepth, position);
        IsElement = false;
        var outer = end;
        end = position + length;
        return outer;
    }

    /// <summary>Leaves a message, all of which has been read.</summary>
    public void EndMessage(int outer)
    {
        position = end;
        end = outer;
        depth++;
    }

    /// <summary>Reads the version of the model that the data was written from.</summary>
    public int ReadVersion(uint tag)
    {
        Expect(tag, WireType.Varint);
        var version = ReadVarint64();
        return version is > 0 and <= int.MaxValue
            ? (int)version
            : throw Error(ModelFormatError.InvalidValue, $"{version} is no version of a model.");
    }

    /// <summary>Skips a field of any wire type, groups included.</summary>
    public void Skip(uint tag)
    {
        switch ((WireType)(tag & 7))
        {
            case WireType.Varint:
                ReadVarint64();
                break;
            case WireType.I64:
                ReadFixed<ulong>();
                break;
            case WireType.Len:
                ReadBytes(tag);
                break;
            case WireType.I32:
                ReadFixed<uint>();
                break;
            case WireType.StartGroup:
                SkipGroup(tag >> 3);
                break;
            case WireType.EndGroup:
                throw Error(ModelFormatError.Corrupt, "A group ends that did not begin.");
            default:
                break; // A note on a member that this class does not have.
        }
    }

    void SkipGroup(uint field)
    {
        if (--depth < 0)
            Throw.TooDeepToRead(Options.Limits.MaxDepth, position);
        while (true)
        {
            if (position == end)
                Throw.Truncated(1, 0, position);
            var tag = ReadTag();
            if ((tag & 7) != (uint)WireType.EndGroup)
            {
                Skip(tag);
                continue;
            }
            if (tag >> 3 != field)
                throw Error(ModelFormatError.Corrupt, "A group ends that did not begin.");
            depth++;
            return;
        }
    }

    int ReadLength(uint tag)
    {
        Expect(tag, WireType.Len);
        var length = ReadVarint64();
        if (length > (ulong)(end - position))
            Throw.Truncated((long)Math.Min(length, long.MaxValue), end - position, position);
        return (int)length;
    }

    /// <summary>
    /// Accounts for copying what is there already of a value that comes in parts. No writer scatters an array over a message, but who
    /// wants to do harm can: each part would copy all before it.
    /// </summary>
    internal void ChargeMerge(long bytes)
    {
        if ((mergeBudget -= bytes) < 0)
            throw Error(ModelFormatError.LimitExceeded, "An array is scattered over the message in too many parts.");
    }

    /// <summary>Checks a field's wire type.</summary>
    internal readonly void Expect(uint tag, WireType expected)
    {
        var found = (WireType)(tag & 7);
        if (found == expected)
            return;
        throw Error(ModelFormatError.InvalidValue, found == WireType.Null
            ? $"Field {tag >> 3} is null, which the member's type does not allow."
            : $"Field {tag >> 3} has the wire type {found}, not {expected}.",
            found is WireType.Null or WireType.Empty ? notesAt - 1 : position);
    }

    /// <summary>The bytes left in the message at hand.</summary>
    internal readonly ReadOnlySpan<byte> Rest => data[position..end];

    internal void Seek(int to) => position = to;

    /// <summary>Returns the exception for what is wrong here.</summary>
    public readonly ModelFormatException Error(ModelFormatError error, string message) => Error(error, message, position);

    /// <summary>Returns the exception for what is wrong at a byte.</summary>
    public readonly ModelFormatException Error(ModelFormatError error, string message, int at) => new(error, message, at);
}
