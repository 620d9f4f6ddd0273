using System.Runtime.CompilerServices;
using System.Text.Unicode;
using Scigo.Binary;

namespace Scigo.Schema;

/// <summary>
/// Goes through the body of a record with nothing but the schemas that it was written under. It reads what the generated codecs
/// read, in their order and with their checks; every value takes a byte at least, so that the work is bounded by the data.
/// </summary>
static class SchemaWalker
{
    /// <summary>Walks a model whose fixed parts begin at the reader's position.</summary>
    /// <exception cref="ModelFormatException">The data does not fit the schemas; nothing else is thrown.</exception>
    public static void Walk<TVisitor>(ref RecordReader reader, WrittenSchemas schemas, ModelSchema schema, ref TVisitor visitor)
        where TVisitor : struct, IRecordVisitor, allows ref struct
        => Model(ref reader, schemas, schema, reader.BeginBlock(schemas.SizeOf(schema)), polymorphic: false, ref visitor);

    /// <summary>Walks one value, whose fixed part is at <paramref name="at"/>.</summary>
    public static void Value<TVisitor>(
        ref RecordReader reader, WrittenSchemas schemas, SchemaType type, int at, ref TVisitor visitor)
        where TVisitor : struct, IRecordVisitor, allows ref struct
    {
        visitor.BeginValue(at, schemas.SizeOf(type), reader.Position);
        switch (type.Kind)
        {
            case WireKind.Bool:
                reader.ReadBoolean(at);
                visitor.Scalar(type, reader.Bytes(at, 1));
                break;
            case WireKind.Integer or WireKind.Float:
                visitor.Scalar(type, reader.Bytes(at, type.ScalarSize));
                break;
            case WireKind.String:
                visitor.String(ReadUtf8(ref reader, at));
                break;
            case WireKind.List:
                List(ref reader, schemas, type.Element!, at, ref visitor);
                break;
            case WireKind.Map:
                Map(ref reader, schemas, type, at, ref visitor);
                break;
            case WireKind.Model:
                Model(ref reader, schemas, schemas.Nested(type), at, polymorphic: false, ref visitor);
                break;
            case WireKind.Any:
                Any(ref reader, schemas, at, ref visitor);
                break;
            case WireKind.Optional when reader.ReadBoolean(at):
                reader.Enter();
                Value(ref reader, schemas, type.Element!, reader.BeginBlock(schemas.SizeOf(type.Element!)), ref visitor);
                reader.Leave();
                break;
            case WireKind.Nullable when reader.ReadBoolean(at):
                Value(ref reader, schemas, type.Element!, at + 1, ref visitor);
                break;
            case WireKind.Optional or WireKind.Nullable:
                visitor.Null();
                break;
            default:
                Array(ref reader, type, at, ref visitor);
                break;
        }
        visitor.EndValue(reader.Position);
    }

    /// <summary>Reads the dimensions of an array into the span given; returns how many there are.</summary>
    public static int ReadShape(ref RecordReader reader, SchemaType type, int at, scoped Span<int> shape)
    {
        if (type.Kind != WireKind.NDArray)
        {
            shape[0] = reader.ReadCount(at);
            return 1;
        }
        var rank = reader.Read<byte>(at);
        if (rank > shape.Length)
            throw reader.Error(ModelFormatError.InvalidValue, $"An array has at most {shape.Length} dimensions, not {rank}.", at);
        var block = reader.BeginBlock(rank * sizeof(uint));
        for (var i = 0; i < rank; i++)
            shape[i] = reader.ReadCount(block + i * sizeof(uint));
        if (NDArray<byte>.CountElements(shape[..rank]) < 0)
            throw reader.Error(ModelFormatError.InvalidValue, "An array has more elements than an int can count.", block);
        return rank;
    }

    /// <summary>Reads what stands before a polymorphic model: the schema that it was written under, and where it ends.</summary>
    public static ModelSchema BeginAny(ref RecordReader reader, WrittenSchemas schemas, int at, out int end)
    {
        var typeId = reader.Read<ulong>(at);
        var header = reader.BeginBlock(2 * sizeof(ulong));
        var schema = schemas.Find(typeId, reader.Read<ulong>(header))
            ?? throw reader.Error(ModelFormatError.UnknownType, $"The data holds a model with the type id {typeId:x16} that it does not describe.", at);
        if (reader.Read<ulong>(header) != schema.Fingerprint)
            throw reader.Error(ModelFormatError.Corrupt, $"The model {schema.WireName} was written under another schema than the one described.", header);
        var length = reader.Read<ulong>(header + sizeof(ulong));
        if (length > (ulong)reader.Remaining)
            Throw.Truncated((long)Math.Min(length, long.MaxValue), reader.Remaining, reader.Position);
        end = reader.Position + (int)length;
        return schema;
    }

    /// <summary>Checks that a polymorphic model ends where its length says.</summary>
    public static void EndAny(ref RecordReader reader, ModelSchema schema, int end)
    {
        if (reader.Position != end)
            throw reader.Error(
                ModelFormatError.Corrupt, $"The model {schema.WireName} ends at byte {reader.Position}, not at {end} as its length says.", end);
    }

    /// <summary>Returns a string's bytes, checked.</summary>
    public static ReadOnlySpan<byte> ReadUtf8(scoped ref RecordReader reader, int at)
    {
        var start = reader.Position;
        var bytes = reader.ReadBytes(reader.ReadCount(at));
        return Utf8.IsValid(bytes) ? bytes : throw reader.Error(ModelFormatError.Corrupt, "A string is not valid UTF-8.", start);
    }

    /// <summary>Refuses what only hostile schemas nest so deep: a thread without stack cannot be rescued.</summary>
    public static void CheckStack(ref RecordReader reader)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw reader.Error(ModelFormatError.LimitExceeded, "The data is nested too deep.", reader.Position);
    }

    static void Model<TVisitor>(
        ref RecordReader reader, WrittenSchemas schemas, ModelSchema schema, int at, bool polymorphic, ref TVisitor visitor)
        where TVisitor : struct, IRecordVisitor, allows ref struct
    {
        CheckStack(ref reader);
        visitor.BeginModel(schema, polymorphic);
        foreach (var member in schema.Members)
        {
            visitor.Member(member);
            Value(ref reader, schemas, member.ParsedType, at, ref visitor);
            at += schemas.SizeOf(member.ParsedType);
        }
        visitor.EndModel(polymorphic);
    }

    static void Any<TVisitor>(ref RecordReader reader, WrittenSchemas schemas, int at, ref TVisitor visitor)
        where TVisitor : struct, IRecordVisitor, allows ref struct
    {
        reader.Enter();
        var schema = BeginAny(ref reader, schemas, at, out var end);
        Model(ref reader, schemas, schema, reader.BeginBlock(schemas.SizeOf(schema)), polymorphic: true, ref visitor);
        EndAny(ref reader, schema, end);
        reader.Leave();
    }

    static void List<TVisitor>(ref RecordReader reader, WrittenSchemas schemas, SchemaType element, int at, ref TVisitor visitor)
        where TVisitor : struct, IRecordVisitor, allows ref struct
    {
        var count = reader.ReadCount(at);
        var size = schemas.SizeOf(element);
        var block = reader.BeginBlocks(count, size);
        reader.Enter();
        visitor.BeginList(count);
        for (var i = 0; i < count; i++)
        {
            visitor.Element(i);
            Value(ref reader, schemas, element, block + i * size, ref visitor);
        }
        visitor.EndList();
        reader.Leave();
    }

    static void Map<TVisitor>(ref RecordReader reader, WrittenSchemas schemas, SchemaType type, int at, ref TVisitor visitor)
        where TVisitor : struct, IRecordVisitor, allows ref struct
    {
        var count = reader.ReadCount(at);
        var keySize = schemas.SizeOf(type.Key!);
        var size = keySize + (long)schemas.SizeOf(type.Element!);
        var block = reader.BeginBlocks(count, (int)Math.Min(size, int.MaxValue));
        reader.Enter();
        visitor.BeginMap(count);
        for (var i = 0; i < count; i++, block += (int)size)
        {
            visitor.Key(type.Key!, ReadKey(ref reader, type.Key!, block));
            Value(ref reader, schemas, type.Element!, block + keySize, ref visitor);
        }
        visitor.EndMap();
        reader.Leave();
    }

    static ReadOnlySpan<byte> ReadKey(scoped ref RecordReader reader, SchemaType key, int at)
    {
        if (key.Kind == WireKind.String)
            return ReadUtf8(ref reader, at);
        if (key.Kind == WireKind.Bool)
            reader.ReadBoolean(at);
        return reader.Bytes(at, key.ScalarSize);
    }

    static void Array<TVisitor>(ref RecordReader reader, SchemaType type, int at, ref TVisitor visitor)
        where TVisitor : struct, IRecordVisitor, allows ref struct
    {
        Span<int> dimensions = stackalloc int[NDArray<byte>.MaxRank];
        var shape = dimensions[..ReadShape(ref reader, type, at, dimensions)];
        var byteLength = NDArray<byte>.CountElements(shape) * (type.Element?.ScalarSize ?? 1);
        if (reader.ArraysApart && byteLength >= FileLayout.ApartFrom)
        {
            visitor.Array(type, shape, [], apart: true);
            return;
        }
        if (byteLength > reader.Remaining)
            Throw.Truncated(byteLength, reader.Remaining, reader.Position);
        var start = reader.Position;
        var bytes = reader.ReadBytes((int)byteLength);
        if (type.Element?.Kind == WireKind.Bool && bytes.ContainsAnyExceptInRange((byte)0, (byte)1))
            throw reader.Error(ModelFormatError.InvalidValue, "A boolean is 0 or 1.", start);
        visitor.Array(type, shape, bytes, apart: false);
    }
}
