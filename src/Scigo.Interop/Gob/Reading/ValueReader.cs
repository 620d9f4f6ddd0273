using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Scigo.Interop.Gob.Reading;

/// <summary>
/// Reads values and the definitions of types before and within them. It works on one message at a time: on all of them in turn where
/// the data lies in one piece, otherwise on those that a stream hands out.
/// </summary>
ref partial struct ValueReader
{
    // As in Go.
    const int LongestTypeName = 1024;

    readonly TypeTable types;
    readonly MessageStream? stream;
    readonly int maxDepth;
    readonly ReadOnlyMemory<byte> lent;
    readonly PathSteps path = new();

    // Values of structs and lists that are not complete yet.
    readonly List<(int Field, GobValue Value)> pending = [];

    ReadOnlySpan<byte> bytes;
    int position;
    int end;
    long offset;
    int depth;
    int definitions;

    /// <summary>Whether a message may end with the data: only its beginning is there.</summary>
    public bool IsCut { get; init; }

    /// <summary>A reader of data in one piece that stays where it is: values refer to it.</summary>
    public ValueReader(ReadOnlyMemory<byte> data, TypeTable types, ModelOptions options)
        : this(data.Span, types, options) => lent = data;

    /// <summary>A reader of data in one piece.</summary>
    public ValueReader(ReadOnlySpan<byte> data, TypeTable types, ModelOptions options)
    {
        if (data.Length > options.Limits.MaxBytes)
            throw new ModelFormatException(
                ModelFormatError.LimitExceeded, $"The data has {data.Length} bytes, over the limit of {options.Limits.MaxBytes}.", 0);
        bytes = data;
        this.types = types;
        maxDepth = options.Limits.MaxDepth;
    }

    /// <summary>A reader of a stream's messages.</summary>
    public ValueReader(MessageStream stream, TypeTable types, ModelOptions options)
    {
        this.stream = stream;
        this.types = types;
        maxDepth = options.Limits.MaxDepth;
    }

    /// <summary>Reads the next value, with the definitions before it; <c>null</c> at the end of the data.</summary>
    /// <exception cref="ModelFormatException">The data is no gob; nothing else is thrown for bad data.</exception>
    public GobValue? Read()
    {
        if (!TryNextMessage())
            return null;
        long id;
        while ((id = Int()) < 0)
        {
            Define(id);
            if (position != end)
                throw Error(ModelFormatError.Corrupt, $"{end - position} bytes follow the definition of a type.");
            NextMessage("the value whose type it defines");
        }
        var value = Whole(Known(id));
        if (position != end)
            throw Error(ModelFormatError.Corrupt, $"{end - position} bytes follow the value.");
        return value;
    }

    // A value that stands in no other: one that is no struct follows a zero.
    GobValue Whole(GobType type)
    {
        if (type.Kind != GobKind.Struct && Uint() != 0)
            throw Error(ModelFormatError.Corrupt, $"A value of the type {type} begins with a zero.");
        return Value(type);
    }

    GobValue Value(GobType type)
    {
        var at = offset + position;
        switch (type.Kind)
        {
            case var _ when !type.IsDefined:
                throw Error(ModelFormatError.Corrupt, "A type is used that the data does not define.");
            case GobKind.Bool:
                return new GobBool(Bool()) { Offset = at };
            case GobKind.Int:
                return new GobInt(Int()) { Offset = at };
            case GobKind.Uint:
                return new GobUint(Uint()) { Offset = at };
            case GobKind.Float:
                return new GobFloat(Float()) { Offset = at };
            case GobKind.Bytes:
                return new GobBytes(Blob()) { Offset = at };
            case GobKind.String:
                return new GobString(Text()) { Offset = at };
            case GobKind.Opaque:
                return new GobOpaque(type, Blob()) { Offset = at };
            case GobKind.Struct:
                return Struct(type, at);
            case GobKind.Slice or GobKind.Array:
                return Elements(type, at);
            case GobKind.Map:
                return Map(type, at);
            case GobKind.Interface:
                return Interface(at);
            default:
                throw Error(ModelFormatError.InvalidValue, "Complex numbers are not supported.");
        }
    }

    GobStruct Struct(GobType type, long at)
    {
        Enter();
        var first = pending.Count;
        var field = -1;
        while (NextField(ref field, type.Fields.Count))
        {
            path.Name(type.Fields[field].Name);
            pending.Add((field, Value(type.Fields[field].Type)));
        }
        Leave();
        return new GobStruct(type, Take(first)) { Offset = at };
    }

    GobValue Elements(GobType type, long at)
    {
        if (!type.Element!.IsDefined)
            throw Error(ModelFormatError.Corrupt, $"{type} is used, whose elements' type the data does not define.");
        var count = Count(type);
        switch (type.Element.Kind)
        {
            case GobKind.Float: return new GobVector<double>(type, Floats(count)) { Offset = at };
            case GobKind.Int: return new GobVector<long>(type, Ints(count)) { Offset = at };
            case GobKind.Uint: return new GobVector<ulong>(type, Uints(count)) { Offset = at };
            case GobKind.Bool: return new GobVector<bool>(type, Bools(count)) { Offset = at };
        }
        Enter();
        var first = pending.Count;
        for (var i = 0; i < count; i++)
        {
            path.Index(i);
            pending.Add((i, Value(type.Element)));
        }
        Leave();
        return new GobList(type, Array.ConvertAll(Take(first), static p => p.Value)) { Offset = at };
    }

    GobMap Map(GobType type, long at)
    {
        var count = Count(type);
        Enter();
        var first = pending.Count;
        for (var i = 0; i < count; i++)
        {
            path.Index(i);
            pending.Add((0, Value(type.Key!)));
            pending.Add((0, Value(type.Element!)));
        }
        Leave();
        var parts = Take(first);
        var entries = new KeyValuePair<GobValue, GobValue>[parts.Length / 2];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new(parts[2 * i].Value, parts[2 * i + 1].Value);
        return new GobMap(type, entries) { Offset = at };
    }

    GobInterface Interface(long at)
    {
        var name = Text();
        if (name.Length == 0)
            return new GobInterface { Offset = at };
        if (name.Length > LongestTypeName)
            throw Error(ModelFormatError.InvalidValue, $"The name of a type has {name.Length} characters, over the limit of {LongestTypeName}.");
        Enter();
        long id;
        while ((id = Int()) < 0)
        {
            Define(id);
            // What follows the definition is a message of its own, or has a length as if it were one.
            if (position == end)
                NextMessage("the value whose type it defines");
            else
                Uint();
        }
        var type = Known(id);
        var length = Uint();
        var (start, before) = (position, definitions);
        var value = Whole(type);
        // Types that are defined within the value break its length into pieces.
        if (definitions == before && (ulong)(position - start) != length)
            throw Error(ModelFormatError.Corrupt, $"The value of an interface has {position - start} bytes, not {length} as its length says.");
        Leave();
        return new GobInterface(name, value) { Offset = at };
    }

    (int Field, GobValue Value)[] Take(int first)
    {
        if (first == pending.Count)
            return [];
        var taken = new (int, GobValue)[pending.Count - first];
        pending.CopyTo(first, taken, 0, taken.Length);
        pending.RemoveRange(first, taken.Length);
        return taken;
    }

    int Count(GobType type)
    {
        var count = Uint();
        if (count > int.MaxValue)
            throw Error(ModelFormatError.InvalidValue, $"{count} elements are more than a list can hold.");
        if (type.Kind == GobKind.Array && (int)count != type.Length)
            throw Error(ModelFormatError.InvalidValue, $"{type} has {count} elements.");
        return (int)count;
    }

    // Moves to the next field of a struct that is there; false at its end.
    bool NextField(scoped ref int field, int count)
    {
        var delta = Uint();
        if (delta == 0)
            return false;
        if (delta > (ulong)(count - 1 - field))
            throw Error(ModelFormatError.Corrupt, $"A struct of {count} fields has a field at {field} + {delta}.");
        field += (int)delta;
        return true;
    }

    GobType Known(long id)
    {
        if (types.Get(id) is { IsDefined: true } type)
            return type;
        throw Error(ModelFormatError.Corrupt, $"The data holds a value of the type {id}, which it does not define.");
    }

    bool Bool() => Uint() switch
    {
        0 => false,
        1 => true,
        var other => throw Error(ModelFormatError.InvalidValue, $"A bool is 0 or 1, not {other}."),
    };

    long Int() => Signed(Uint());

    double Float() => UintReader.FloatOf(Uint());

    string Text()
    {
        var text = Counted();
        return Utf8.IsValid(text) ? Encoding.UTF8.GetString(text) : throw Error(ModelFormatError.Corrupt, "A string is not valid UTF-8.");
    }

    ReadOnlyMemory<byte> Blob()
    {
        var blob = Counted();
        return lent.IsEmpty ? blob.ToArray() : lent.Slice(position - blob.Length, blob.Length);
    }

    ReadOnlySpan<byte> Counted()
    {
        var count = Uint();
        if (count > (ulong)(end - position))
            throw Truncated(count);
        var start = position;
        position += (int)count;
        return bytes.Slice(start, (int)count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    ulong Uint()
    {
        if (position < end && bytes[position] is < 0x80 and var small)
        {
            position++;
            return small;
        }
        return LongUint();
    }

    ulong LongUint()
    {
        var reader = new UintReader(bytes[position..end]);
        if (!reader.TryRead(out var value))
            throw position < end && bytes[position] is >= 0x80 and < 0xF8
                ? Error(ModelFormatError.Corrupt, "A number has more than 8 bytes.")
                : Truncated(1);
        position += reader.Position;
        return value;
    }

    void Enter()
    {
        if (++depth > maxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Error(ModelFormatError.LimitExceeded, $"The data is nested deeper than the limit of {maxDepth} structs and collections.");
        path.Enter();
    }

    void Leave()
    {
        depth--;
        path.Leave();
    }
}
