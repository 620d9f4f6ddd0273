using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Interop.Gob.Mapping;

// The members of ParamValue by their ids, for the values that an interface of Go holds.
sealed partial class LayoutReader
{
    const int Boolean = 1;
    const int SignedInteger = 2;
    const int UnsignedInteger = 3;
    const int FloatingPoint = 4;
    const int String = 5;
    const int Blob = 6;
    const int Array = 7;
    const int ListOfValues = 8;
    const int MapOfValues = 9;
    const int Model = 10;

    static readonly SchemaType StringType = SchemaType.Parse("string");

    void Param(ref ProtobufWriter writer, GobInterface any)
    {
        var value = any.Value;
        switch (value)
        {
            case null:
                break;
            case GobBool b:
                writer.WriteTag(Boolean, WireType.Varint);
                writer.WriteVarint32(b.Value ? 1u : 0u);
                break;
            case GobInt i:
                writer.WriteTag(SignedInteger, WireType.Varint);
                LayoutNumbers.WriteInteger(ref writer, unchecked((ulong)i.Value), ZigZag);
                break;
            case GobUint { Value: <= long.MaxValue } u:
                writer.WriteTag(SignedInteger, WireType.Varint);
                LayoutNumbers.WriteInteger(ref writer, u.Value, ZigZag);
                break;
            case GobUint u:
                writer.WriteTag(UnsignedInteger, WireType.Varint);
                writer.WriteVarint64(u.Value);
                break;
            case GobFloat f:
                writer.WriteTag(FloatingPoint, WireType.I64);
                writer.WriteFixed(f.Value);
                break;
            case GobString s:
                writer.WriteString(String, s.Value);
                break;
            case GobBytes b:
                writer.WriteTag(Blob, WireType.Len);
                writer.WriteBytes(b.Value.Span);
                break;
            case GobVector<double> or GobVector<long> or GobVector<ulong> or GobVector<bool>:
                ParamArray(ref writer, any.Name, value);
                break;
            case GobList list:
                ParamList(ref writer, list);
                break;
            case GobMap map:
                ParamMap(ref writer, map);
                break;
            case GobStruct stored when any.Name == LayoutTypes.ParamValue && ParamSchema is { } schema:
                Fields(ref writer, stored, schema);
                break;
            default:
                Any(ref writer, Model, any);
                break;
        }
    }

    static SchemaType ZigZag { get; } = SchemaType.Parse("int64:zigzag");

    ModelSchema? ParamSchema => schemas.GetValueOrDefault(LayoutTypes.ParamValue);

    // The name says what gob does not: which of the types of numbers it was.
    void ParamArray(ref ProtobufWriter writer, string name, GobValue value)
    {
        var (field, type) = name switch
        {
            "[]int8" => (2, "int8"),
            "[]int16" => (3, "int16"),
            "[]int32" => (4, "int32"),
            "[]uint16" => (7, "uint16"),
            "[]uint32" => (8, "uint32"),
            "[]float32" => (11, "float32"),
            _ => value switch
            {
                GobVector<bool> => (1, "bool"),
                GobVector<long> => (5, "int64"),
                GobVector<ulong> => (9, "uint64"),
                _ => (12, "float64"),
            },
        };
        var mark = writer.BeginMessage(Array);
        Shaped(ref writer, field, [LengthOf(value)], value, SchemaType.Parse(type));
        writer.EndMessage(mark);
    }

    void ParamList(ref ProtobufWriter writer, GobList list)
    {
        Enter(list);
        var notes = writer.BeginFields();
        if (list.Elements.Count == 0)
            writer.AddEmpty(ListOfValues);
        for (var i = 0; i < list.Elements.Count; i++)
        {
            path.Index(i);
            ParamElement(ref writer, ListOfValues, list.Elements[i]);
        }
        writer.EndFields(notes);
        Leave();
    }

    void ParamMap(ref ProtobufWriter writer, GobMap map)
    {
        Enter(map);
        var notes = writer.BeginFields();
        if (map.Entries.Count == 0)
            writer.AddEmpty(MapOfValues);
        for (var i = 0; i < map.Entries.Count; i++)
        {
            path.Index(i);
            var mark = writer.BeginMessage(MapOfValues);
            Value(ref writer, 1, map.Entries[i].Key, StringType);
            ParamElement(ref writer, 2, map.Entries[i].Value);
            writer.EndMessage(mark);
        }
        writer.EndFields(notes);
        Leave();
    }

    // A list of strings, in Go, is no list of interfaces.
    void ParamElement(ref ProtobufWriter writer, int field, GobValue value)
    {
        var mark = writer.BeginMessage(field);
        Param(ref writer, value as GobInterface ?? new GobInterface(value.Type.ToString(), value));
        writer.EndMessage(mark);
    }
}
