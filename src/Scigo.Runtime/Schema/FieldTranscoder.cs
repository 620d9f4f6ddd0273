using Scigo.Binary;
using Scigo.Buffers;
using Scigo.Protobuf;

namespace Scigo.Schema;

/// <summary>
/// Rewrites the values of a record as protobuf fields, each in the encoding of the type that its member is declared as now.
/// </summary>
ref partial struct FieldTranscoder(PooledOutput output, ModelOptions options, WrittenSchemas written, ModelCodec codec)
{
    readonly Dictionary<string, ModelSchema> declared = AddTo([], codec.Schema);
    ProtobufWriter writer = new(output, options);

    public readonly void Finish() => writer.Finish();

    /// <summary>Writes the members that both schemas have; <paramref name="at"/> is where the fixed parts lie.</summary>
    public void Fields(ref RecordReader reader, ModelSchema from, ModelSchema to, int at)
    {
        SchemaWalker.CheckStack(ref reader);
        var notes = writer.BeginFields();
        var next = 0;
        foreach (var member in from.Members)
        {
            while (next < to.Members.Count && to.Members[next].Id < member.Id)
                next++;
            if (next < to.Members.Count && to.Members[next].Id == member.Id)
                Value(ref reader, member.Id, member.ParsedType, at, to.Members[next].ParsedType);
            else
                Skip(ref reader, member.ParsedType, at);
            at += written.SizeOf(member.ParsedType);
        }
        if (from.Version != 1)
            writer.WriteVersion(from.Version);
        writer.EndFields(notes);
    }

    void Value(ref RecordReader reader, int field, SchemaType from, int at, SchemaType to)
    {
        if (from.AllowsNull)
        {
            Nullable(ref reader, field, from, at, to);
            return;
        }
        to = to.NotNull;
        switch (from.Kind)
        {
            // What was one value and is a list now is a list of one: protobuf writes both alike.
            case not (WireKind.List or WireKind.Map or WireKind.Array or WireKind.Vector) when to.Kind == WireKind.List:
                Element(ref reader, field, from, at, to.Element!);
                break;
            case WireKind.Bool or WireKind.Integer or WireKind.Float:
                Number(ref reader, field, from, at, to);
                break;
            case WireKind.String when to.Kind == WireKind.String:
                writer.WriteTag(field, WireType.Len);
                writer.WriteBytes(SchemaWalker.ReadUtf8(ref reader, at));
                break;
            case WireKind.Bytes when to.Kind == WireKind.Bytes:
                writer.WriteBlit(field, reader.ReadMemory<byte>(reader.ReadCount(at), default));
                break;
            case WireKind.Array or WireKind.Vector or WireKind.NDArray:
                Array(ref reader, field, from, at, to);
                break;
            case WireKind.List when to.Kind == WireKind.NDArray:
                NumbersOfList(ref reader, field, from, at, to);
                break;
            case WireKind.List when to.Kind is WireKind.List or WireKind.Array or WireKind.Vector:
                List(ref reader, field, from.Element!, at, to.Element!);
                break;
            case WireKind.Map when to.Kind == WireKind.Map:
                Map(ref reader, field, from, at, to);
                break;
            case WireKind.Model when to.Kind == WireKind.Any || IsSameModel(from, to):
                Model(ref reader, field, from, at, to);
                break;
            case WireKind.Any when to.Kind == WireKind.Any:
                Any(ref reader, field, at);
                break;
            default:
                throw Mismatch(ref reader, from, at, to);
        }
    }

    void Nullable(ref RecordReader reader, int field, SchemaType from, int at, SchemaType to)
    {
        if (!reader.ReadBoolean(at))
        {
            if (!to.AllowsNull)
                throw reader.Error(ModelFormatError.InvalidValue, $"The value is null, which {to}, as it is declared, does not allow.", at);
            writer.AddNull(field);
        }
        else if (from.Kind == WireKind.Nullable)
            Value(ref reader, field, from.Element!, at + 1, to);
        else
        {
            reader.Enter();
            Value(ref reader, field, from.Element!, reader.BeginBlock(written.SizeOf(from.Element!)), to);
            reader.Leave();
        }
    }

    // An element that protobuf cannot repeat by itself stands in a message of its own.
    void Element(ref RecordReader reader, int field, SchemaType from, int at, SchemaType to)
    {
        if (to.IsSingular)
        {
            Value(ref reader, field, from, at, to);
            return;
        }
        var mark = writer.BeginMessage(field);
        var notes = writer.BeginFields();
        Value(ref reader, 1, from, at, to);
        writer.EndFields(notes);
        writer.EndMessage(mark);
    }

    void List(ref RecordReader reader, int field, SchemaType from, int at, SchemaType to)
    {
        var count = reader.ReadCount(at);
        var size = written.SizeOf(from);
        var block = reader.BeginBlocks(count, size);
        if (count == 0)
            writer.AddEmpty(field);
        reader.Enter();
        for (var i = 0; i < count; i++)
            Element(ref reader, field, from, block + i * size, to);
        reader.Leave();
    }

    void Map(ref RecordReader reader, int field, SchemaType from, int at, SchemaType to)
    {
        var count = reader.ReadCount(at);
        var keySize = written.SizeOf(from.Key!);
        var size = (int)Math.Min((long)keySize + written.SizeOf(from.Element!), int.MaxValue);
        var block = reader.BeginBlocks(count, size);
        if (count == 0)
            writer.AddEmpty(field);
        reader.Enter();
        for (var i = 0; i < count; i++, block += size)
        {
            var mark = writer.BeginMessage(field);
            Value(ref reader, 1, from.Key!, block, to.Key!);
            Element(ref reader, 2, from.Element!, block + keySize, to.Element!);
            writer.EndMessage(mark);
        }
        reader.Leave();
    }

    // Also one that had the other name before.
    readonly bool IsSameModel(SchemaType from, SchemaType to) => to.Kind == WireKind.Model && declared[to.Name].IsNamed(from.Name);

    void Model(ref RecordReader reader, int field, SchemaType from, int at, SchemaType to)
    {
        var model = written.Nested(from);
        var mark = writer.BeginMessage(field);
        if (to.Kind == WireKind.Any)
            Polymorphic(ref reader, model, Models.Find(writer.Options, model.WireName, at), at);
        else
            Fields(ref reader, model, declared[to.Name], at);
        writer.EndMessage(mark);
    }

    void Any(ref RecordReader reader, int field, int at)
    {
        reader.Enter();
        var codec = Models.Find(writer.Options, reader.Read<ulong>(at), at);
        var model = SchemaWalker.BeginAny(ref reader, written, at, out var end);
        var mark = writer.BeginMessage(field);
        Polymorphic(ref reader, model, codec, reader.BeginBlock(written.SizeOf(model)));
        writer.EndMessage(mark);
        SchemaWalker.EndAny(ref reader, model, end);
        reader.Leave();
    }

    void Polymorphic(ref RecordReader reader, ModelSchema from, ModelCodec codec, int at)
    {
        AddTo(declared, codec.Schema);
        writer.WriteString(AnyFields.TypeUrl, codec.TypeUrl);
        var value = writer.BeginMessage(AnyFields.Value);
        Fields(ref reader, from, codec.Schema, at);
        writer.EndAnyValue(value);
    }

    static Dictionary<string, ModelSchema> AddTo(Dictionary<string, ModelSchema> declared, ModelSchema root)
    {
        foreach (var schema in root.Reachable())
            declared.TryAdd(schema.WireName, schema);
        return declared;
    }

    void Skip(ref RecordReader reader, SchemaType type, int at)
    {
        var skipping = new SkippingVisitor(reader.Arrays);
        SchemaWalker.Value(ref reader, written, type, at, ref skipping);
    }

    static ModelFormatException Mismatch(ref RecordReader reader, SchemaType from, int at, SchemaType to) =>
        reader.Error(ModelFormatError.UnknownSchema, $"The member was {SchemaDifference.Of(from, to)}: one does not become the other.", at);
}
