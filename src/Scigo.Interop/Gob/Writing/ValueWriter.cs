namespace Scigo.Interop.Gob.Writing;

/// <summary>Writes values, with the definitions of their types before and within them.</summary>
sealed class ValueWriter(Stream stream, ModelOptions options)
{
    readonly TypeIds ids = new();
    readonly HashSet<GobType> defined = [];
    int depth;

    /// <summary>Writes a value as a message, after those that define its types.</summary>
    public void Write(GobValue value)
    {
        var message = new GobBuffer();
        depth = 0;
        Define(value.Type, message, null);
        message.Int(ids.Of(value.Type));
        Whole(value, message);
        Flush(message, null);
    }

    // A message goes to the stream, or to the value of an interface that it is part of.
    void Flush(GobBuffer message, GobBuffer? outer)
    {
        if (outer is not null)
            outer.Counted(message.Written);
        else
        {
            var length = new GobBuffer();
            length.Uint((ulong)message.Written.Length);
            stream.Write(length.Written);
            stream.Write(message.Written);
        }
        message.Clear();
    }

    // As in Go, a definition ends the message at hand, whatever is in it already.
    void Define(GobType type, GobBuffer message, GobBuffer? outer)
    {
        if (type.Kind < GobKind.Slice || !defined.Add(type))
            return;
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        message.Int(-ids.Of(type));
        TypeDefinition.Write(message, type, ids);
        Flush(message, outer);
        foreach (var field in type.Fields)
            Define(field.Type, message, outer);
        if (type.Key is not null)
            Define(type.Key, message, outer);
        if (type.Element is not null)
            Define(type.Element, message, outer);
    }

    void Whole(GobValue value, GobBuffer message, GobBuffer? outer = null)
    {
        if (value.Type.Kind != GobKind.Struct)
            message.Uint(0);
        Value(value, message, outer);
    }

    void Value(GobValue value, GobBuffer message, GobBuffer? outer)
    {
        switch (value)
        {
            case GobBool b: message.Uint(b.Value ? 1u : 0u); break;
            case GobInt i: message.Int(i.Value); break;
            case GobUint u: message.Uint(u.Value); break;
            case GobFloat f: message.Float(f.Value); break;
            case GobString s: message.Text(s.Value); break;
            case GobBytes b: message.Counted(b.Value.Span); break;
            case GobOpaque o: message.Counted(o.Payload.Span); break;
            case GobVector<double> v: Floats(v.Values.Span, message); break;
            case GobVector<long> v: Ints(v.Values.Span, message); break;
            case GobVector<ulong> v: Uints(v.Values.Span, message); break;
            case GobVector<bool> v: Bools(v.Values.Span, message); break;
            default:
                Enter();
                Composite(value, message, outer);
                depth--;
                break;
        }
    }

    void Composite(GobValue value, GobBuffer message, GobBuffer? outer)
    {
        switch (value)
        {
            case GobStruct s:
                Struct(s, message, outer);
                break;
            case GobList list:
                message.Uint((ulong)list.Elements.Count);
                foreach (var element in list.Elements)
                    Part(element, list.Type.Element!, message, outer);
                break;
            case GobMap map:
                message.Uint((ulong)map.Entries.Count);
                foreach (var (key, element) in map.Entries)
                {
                    Part(key, map.Type.Key!, message, outer);
                    Part(element, map.Type.Element!, message, outer);
                }
                break;
            case GobInterface i:
                Interface(i, message, outer);
                break;
        }
    }

    void Struct(GobStruct value, GobBuffer message, GobBuffer? outer)
    {
        var last = -1;
        foreach (var (field, member) in value.Members)
        {
            if (IsLeftOut(member))
                continue;
            message.Uint((ulong)(field - last));
            last = field;
            Part(member, value.Type.Fields[field].Type, message, outer);
        }
        message.Uint(0);
    }

    void Interface(GobInterface value, GobBuffer message, GobBuffer? outer)
    {
        message.Text(value.Name);
        if (value.Value is not { } concrete)
            return;
        Define(concrete.Type, message, outer);
        message.Int(ids.Of(concrete.Type));
        var inner = new GobBuffer();
        Whole(concrete, inner, message);
        Flush(inner, message);
    }

    void Part(GobValue value, GobType type, GobBuffer message, GobBuffer? outer)
    {
        if (!ReferenceEquals(value.Type, type))
            throw new ArgumentException($"A value of the type {value.Type} stands where {type} is declared.");
        Value(value, message, outer);
    }

    // Of what is zero, gob writes maps, arrays and structs. Go leaves out minus zero, too; it is kept here.
    public static bool IsLeftOut(GobValue value) => value switch
    {
        GobBool b => !b.Value,
        GobInt i => i.Value == 0,
        GobUint u => u.Value == 0,
        GobFloat f => BitConverter.DoubleToUInt64Bits(f.Value) == 0,
        GobString s => s.Value.Length == 0,
        GobBytes b => b.Value.IsEmpty,
        GobInterface i => i.Value is null,
        GobList list => list.Type.Kind == GobKind.Slice && list.Elements.Count == 0,
        GobVector<double> v => IsEmptySlice(v.Type, v.Values.Length),
        GobVector<long> v => IsEmptySlice(v.Type, v.Values.Length),
        GobVector<ulong> v => IsEmptySlice(v.Type, v.Values.Length),
        GobVector<bool> v => IsEmptySlice(v.Type, v.Values.Length),
        _ => false,
    };

    static bool IsEmptySlice(GobType type, int length) => type.Kind == GobKind.Slice && length == 0;

    static void Floats(ReadOnlySpan<double> values, GobBuffer message)
    {
        message.Uint((ulong)values.Length);
        foreach (var value in values)
            message.Float(value);
    }

    static void Ints(ReadOnlySpan<long> values, GobBuffer message)
    {
        message.Uint((ulong)values.Length);
        foreach (var value in values)
            message.Int(value);
    }

    static void Uints(ReadOnlySpan<ulong> values, GobBuffer message)
    {
        message.Uint((ulong)values.Length);
        foreach (var value in values)
            message.Uint(value);
    }

    static void Bools(ReadOnlySpan<bool> values, GobBuffer message)
    {
        message.Uint((ulong)values.Length);
        foreach (var value in values)
            message.Uint(value ? 1u : 0u);
    }

    void Enter()
    {
        if (++depth > options.Limits.MaxDepth)
            throw new InvalidOperationException(
                $"The value is nested deeper than {options.Limits.MaxDepth} structs and collections: ModelLimits.MaxDepth is too low.");
    }
}
