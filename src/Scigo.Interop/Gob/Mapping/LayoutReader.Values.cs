using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Interop.Gob.Mapping;

sealed partial class LayoutReader
{
    static readonly GobType NoNumbers = GobType.SliceOf(GobType.Float);

    void Number(ref ProtobufWriter writer, GobValue value, SchemaType type)
    {
        switch (value)
        {
            case GobBool b when type.Kind == WireKind.Bool: writer.WriteVarint32(b.Value ? 1u : 0u); break;
            case GobInt i when type.Kind != WireKind.Bool: Integer(ref writer, i.Value, value, type); break;
            case GobUint u when type.Kind != WireKind.Bool: Integer(ref writer, u.Value, value, type); break;
            case GobFloat f when type.Kind == WireKind.Float: Float(ref writer, f.Value, value, type); break;
            default: throw Mismatch(value, type);
        }
    }

    void Integer(ref ProtobufWriter writer, Int128 number, GobValue value, SchemaType type)
    {
        if (type.Kind == WireKind.Float)
        {
            if ((Int128)(double)number != number)
                throw Error(ModelFormatError.InvalidValue, $"{number} is not exactly a floating-point number.", value);
            Float(ref writer, (double)number, value, type);
        }
        else if (LayoutNumbers.Fits(number, type))
            LayoutNumbers.WriteInteger(ref writer, unchecked((ulong)number), type);
        else
            throw Error(ModelFormatError.InvalidValue, $"{number} is out of the range of {type.Name}.", value);
    }

    void Float(ref ProtobufWriter writer, double number, GobValue value, SchemaType type)
    {
        if (!LayoutNumbers.TryWriteFloat(ref writer, number, type))
            throw Error(ModelFormatError.InvalidValue, string.Create(CultureInfo.InvariantCulture, $"{number} is out of the range of {type.Name}."), value);
    }

    string Text(GobValue value) => value switch
    {
        GobString s => s.Value,
        GobOpaque { Type.Marshaler: GobMarshaler.Text } o => Encoding.UTF8.GetString(o.Payload.Span),
        _ => throw Mismatch(value, SchemaType.Parse("string")),
    };

    ReadOnlySpan<byte> Bytes(GobValue value) => value switch
    {
        GobBytes b => b.Value.Span,
        GobOpaque o => o.Payload.Span,
        _ => throw Mismatch(value, SchemaType.Parse("bytes")),
    };

    void Vector(ref ProtobufWriter writer, int field, GobValue value, SchemaType type)
    {
        if (value is GobOpaque opaque)
        {
            var (rows, columns, numbers) = Gonum(opaque);
            if (columns != 1)
                throw Error(ModelFormatError.InvalidValue, $"A matrix of {rows} x {columns} is no vector.", value);
            Numbers(ref writer, field, numbers, type.Element!);
        }
        else if (LengthOf(value) == 0)
            writer.AddEmpty(field);
        else
            Numbers(ref writer, field, value, type.Element!);
    }

    void NDArray(ref ProtobufWriter writer, int field, GobValue value, SchemaType type)
    {
        switch (value)
        {
            case GobStruct holder when holder.Type.IndexOf("Shape") >= 0:
                var shape = holder["Shape"] is GobVector<long> s ? s.Values.Span : [];
                Shaped(ref writer, field, shape, holder["Data"] ?? new GobVector<double>(NoNumbers, default), type.Element!);
                break;
            case GobOpaque opaque:
                var (rows, columns, numbers) = Gonum(opaque);
                Shaped(
                    ref writer, field, opaque.Type.Name == "Dense" || columns != 1 ? [rows, columns] : [rows], GonumArray.ToVector(numbers), type.Element!);
                break;
            case GobList list:
                var dimensions = new List<long>();
                Dimensions(list, dimensions, 0);
                Shaped(ref writer, field, CollectionsMarshal.AsSpan(dimensions), list, type.Element!);
                break;
            default:
                Shaped(ref writer, field, [LengthOf(value)], value, type.Element!);
                break;
        }
    }

    // A message of the dimensions and the numbers.
    void Shaped(ref ProtobufWriter writer, int field, scoped ReadOnlySpan<long> shape, GobValue numbers, SchemaType element)
    {
        var mark = writer.BeginMessage(field);
        if (!shape.IsEmpty)
        {
            var dimensions = writer.BeginMessage(1);
            foreach (var dimension in shape)
                writer.WriteVarint64((ulong)dimension);
            writer.EndMessage(dimensions);
        }
        if (numbers is not GobList && LengthOf(numbers) > 0)
            Numbers(ref writer, 2, numbers, element);
        else if (numbers is GobList { Elements.Count: > 0 } list)
        {
            var data = writer.BeginMessage(2);
            Nested(ref writer, list, element);
            writer.EndMessage(data);
        }
        writer.EndMessage(mark);
    }

    // The numbers of an array of arrays, in their order.
    void Nested(ref ProtobufWriter writer, GobValue value, SchemaType element)
    {
        if (value is GobList list)
        {
            Enter(value);
            foreach (var row in list.Elements)
                Nested(ref writer, row, element);
            Leave();
            return;
        }
        foreach (var number in Elements(value))
            Number(ref writer, number, element);
    }

    // Every row is as long as the first; that the numbers are as many as the shape says is checked where they are read.
    void Dimensions(GobValue value, List<long> dimensions, int level)
    {
        var length = LengthOf(value);
        if (level == dimensions.Count)
            dimensions.Add(length);
        if (dimensions[level] != length || dimensions.Count > NDArray<byte>.MaxRank)
            throw Error(ModelFormatError.InvalidValue, "The rows of an array are not all of the same length.", value);
        if (value is not GobList list)
            return;
        foreach (var row in list.Elements)
            Dimensions(row, dimensions, level + 1);
    }

    void Numbers(ref ProtobufWriter writer, int field, GobValue value, SchemaType element)
    {
        if (value is GobVector<double> floats && element.Name == "float64")
        {
            writer.WriteTag(field, WireType.Len);
            writer.WriteBytes(MemoryMarshal.AsBytes(floats.Values.Span));
            return;
        }
        var mark = writer.BeginMessage(field);
        Enter(value);
        switch (value)
        {
            case GobVector<double> v when element.Kind == WireKind.Float: Floats(ref writer, v, element); break;
            case GobVector<long> v when element.Kind != WireKind.Bool: Integers(ref writer, v.Values.Span, value, element); break;
            case GobVector<ulong> v when element.Kind != WireKind.Bool: Integers(ref writer, v.Values.Span, value, element); break;
            case GobBytes b when element.Kind != WireKind.Bool: Integers(ref writer, b.Value.Span, value, element); break;
            case GobVector<bool> v when element.Kind == WireKind.Bool: Bools(ref writer, v.Values.Span); break;
            default: throw Mismatch(value, element);
        }
        Leave();
        writer.EndMessage(mark);
    }

    // Numbers as they lie in memory.
    void Numbers(ref ProtobufWriter writer, int field, ReadOnlyMemory<byte> numbers, SchemaType element)
    {
        if (numbers.IsEmpty)
            writer.AddEmpty(field);
        else if (element.Name != "float64")
            Numbers(ref writer, field, GonumArray.ToVector(numbers), element);
        else
        {
            writer.WriteTag(field, WireType.Len);
            writer.WriteBytes(numbers.Span);
        }
    }

    void Floats(ref ProtobufWriter writer, GobVector<double> value, SchemaType element)
    {
        var numbers = value.Values.Span;
        for (var i = 0; i < numbers.Length; i++)
        {
            path.Index(i);
            Float(ref writer, numbers[i], value, element);
        }
    }

    void Integers<T>(ref ProtobufWriter writer, ReadOnlySpan<T> numbers, GobValue value, SchemaType element)
        where T : IBinaryInteger<T>
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            path.Index(i);
            Integer(ref writer, Int128.CreateTruncating(numbers[i]), value, element);
        }
    }

    static void Bools(ref ProtobufWriter writer, ReadOnlySpan<bool> values)
    {
        foreach (var value in values)
            writer.WriteVarint32(value ? 1u : 0u);
    }

    int LengthOf(GobValue value) => value switch
    {
        GobVector<double> v => v.Values.Length,
        GobVector<long> v => v.Values.Length,
        GobVector<ulong> v => v.Values.Length,
        GobVector<bool> v => v.Values.Length,
        GobBytes b => b.Value.Length,
        GobList list => list.Elements.Count,
        _ => throw Error(ModelFormatError.InvalidValue, $"A value of Go's type {value.Type} is no array.", value),
    };

    IReadOnlyList<GobValue> Elements(GobValue value) => value switch
    {
        GobList list => list.Elements,
        GobVector<double> v => Boxed(v.Values.Span, static n => new GobFloat(n)),
        GobVector<long> v => Boxed(v.Values.Span, static n => new GobInt(n)),
        GobVector<ulong> v => Boxed(v.Values.Span, static n => new GobUint(n)),
        GobVector<bool> v => Boxed(v.Values.Span, static n => new GobBool(n)),
        GobBytes b => Boxed(b.Value.Span, static n => new GobUint(n)),
        _ => throw Error(ModelFormatError.InvalidValue, $"A value of Go's type {value.Type} is no list.", value),
    };

    static GobValue[] Boxed<T>(ReadOnlySpan<T> numbers, Func<T, GobValue> box)
    {
        var boxed = new GobValue[numbers.Length];
        for (var i = 0; i < boxed.Length; i++)
            boxed[i] = box(numbers[i]);
        return boxed;
    }

    (long Rows, long Columns, ReadOnlyMemory<byte> Numbers) Gonum(GobOpaque value) => GonumArray.TryRead(value, out var array)
        ? array
        : throw Error(ModelFormatError.InvalidValue, $"What Go's type {value.Type} has encoded by itself is no vector or matrix of gonum.", value);

    GobStruct Struct(GobValue value) => value switch
    {
        GobStruct s => s,
        GobOpaque { Type.Marshaler: GobMarshaler.Gob } o => NestedGob.Read(o, options, depth),
        _ => throw Error(ModelFormatError.InvalidValue, $"A value of Go's type {value.Type} is no struct.", value),
    };

    ModelSchema Schema(SchemaType model)
    {
        if (schemas.TryGetValue(model.Name, out var known))
            return known;
        throw new InvalidOperationException($"The model {model.Name} is named but not described.");
    }

    void Enter(GobValue value)
    {
        if (++depth > options.Limits.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Error(
                ModelFormatError.LimitExceeded, $"The data is nested deeper than the limit of {options.Limits.MaxDepth} structs and collections.", value);
        path.Enter();
    }

    void Leave()
    {
        depth--;
        path.Leave();
    }

    ModelFormatException Mismatch(GobValue value, SchemaType type) =>
        Error(ModelFormatError.InvalidValue, $"A value of Go's type {value.Type} does not become {type}, as the member is declared.", value);

    ModelFormatException Error(ModelFormatError error, string message, GobValue value) => new(error, message, value.Offset, path.ToText());

    // The message alone: the place is added by whoever knows it.
    static string Reason(ModelFormatException e) =>
        e.MemberPath is null ? e.Message : e.Message.Replace($" (at {e.MemberPath})", "", StringComparison.Ordinal);
}
