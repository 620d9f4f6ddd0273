using Scigo.Interop.Gob.Reading;
using Scigo.Interop.Gob.SciGo;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Interop.Gob.Mapping;

/// <summary>
/// Makes models of structs: each field goes to the member of its name, in the protobuf encoding of the member's type, which the codec
/// then reads by id. A field that the struct's type lacks is absent; one that is only left out is zero, or null where that is allowed.
/// </summary>
sealed partial class LayoutReader
{
    readonly ModelOptions options;
    readonly Dictionary<string, ModelSchema> schemas = new(StringComparer.Ordinal);
    readonly PathSteps path = new();
    int depth;

    LayoutReader(ModelSchema root, ModelOptions options)
    {
        this.options = options;
        Describe(root);
    }

    /// <summary>Returns the model of a struct.</summary>
    /// <exception cref="ModelFormatException">The struct does not fit the model.</exception>
    public static object Read(ModelCodec codec, GobStruct value, ModelOptions options)
    {
        try
        {
            return ModelMembers.Make(codec, options, static (ref writer, state) => state.Reader.Fields(ref writer, state.Value, state.Schema),
                (Reader: new LayoutReader(codec.Schema, options), Value: value, codec.Schema));
        }
        catch (ModelFormatException e) when (e.Offset < 0)
        {
            throw new ModelFormatException(e.Error, Reason(e), value.Offset, e.MemberPath, e);
        }
    }

    void Fields(ref ProtobufWriter writer, GobStruct value, ModelSchema schema)
    {
        value = SciGoLayouts.ToOwn(schema, value);
        Enter(value);
        var notes = writer.BeginFields();
        var names = FieldNames.Of(schema);
        var isOne = names.Count == 0;
        for (var i = 0; i < names.Count; i++)
        {
            var field = FieldNames.Find(value.Type, names[i]);
            if (field < 0)
                continue;
            isOne = true;
            path.Name(value.Type.Fields[field].Name);
            Member(ref writer, schema.Members[i], value, field);
        }
        // Not a model whose every member keeps its default.
        if (!isOne)
            throw Error(ModelFormatError.WrongType, $"Go's type {value.Type} has no field of a member of {schema.WireName}.", value);
        if (value[FieldNames.Version] is GobInt { Value: > 1 and <= int.MaxValue } version)
            writer.WriteVersion((int)version.Value);
        writer.EndFields(notes);
        Leave();
    }

    void Member(ref ProtobufWriter writer, SchemaMember member, GobStruct holder, int field)
    {
        var type = NotNull(member.ParsedType);
        if (holder[field] is { } value)
            Value(ref writer, member.Id, value, type);
        else if (!member.ParsedType.AllowsNull || IsPresent(holder, holder.Type.Fields[field].Name))
            Zero(ref writer, member.Id, type, holder);
        else
            writer.AddNull(member.Id);
    }

    void Value(ref ProtobufWriter writer, int field, GobValue value, SchemaType type)
    {
        switch (type.Kind)
        {
            case WireKind.Bool or WireKind.Integer or WireKind.Float:
                writer.WriteTag(field, LayoutNumbers.WireTypeOf(type));
                Number(ref writer, value, type);
                break;
            case WireKind.String:
                writer.WriteString(field, Text(value));
                break;
            case WireKind.Bytes:
                writer.WriteTag(field, WireType.Len);
                writer.WriteBytes(Bytes(value));
                break;
            case WireKind.Array or WireKind.Vector:
                Vector(ref writer, field, value, type);
                break;
            case WireKind.NDArray:
                NDArray(ref writer, field, value, type);
                break;
            case WireKind.List:
                List(ref writer, field, value, type.Element!);
                break;
            case WireKind.Map:
                Map(ref writer, field, value, type);
                break;
            case WireKind.Model when type.Name == LayoutTypes.ParamValue && value is GobInterface any:
                var param = writer.BeginMessage(field);
                Param(ref writer, any);
                writer.EndMessage(param);
                break;
            case WireKind.Model:
                var message = writer.BeginMessage(field);
                Fields(ref writer, Struct(value), Schema(type));
                writer.EndMessage(message);
                break;
            case WireKind.Any:
                Any(ref writer, field, value);
                break;
            default:
                throw Mismatch(value, type);
        }
    }

    // What gob leaves out without being null.
    void Zero(ref ProtobufWriter writer, int field, SchemaType type, GobStruct holder)
    {
        switch (type.Kind)
        {
            case WireKind.Bool or WireKind.Integer or WireKind.Float:
                writer.WriteTag(field, LayoutNumbers.WireTypeOf(type));
                Number(ref writer, type.Kind == WireKind.Bool ? new GobBool(false) : new GobInt(0), type);
                break;
            case WireKind.String:
                writer.WriteString(field, "");
                break;
            case WireKind.Bytes:
                writer.WriteTag(field, WireType.Len);
                writer.WriteBytes([]);
                break;
            case WireKind.Array or WireKind.Vector or WireKind.List or WireKind.Map:
                writer.AddEmpty(field);
                break;
            case WireKind.NDArray:
                Shaped(ref writer, field, [0], new GobVector<double>(NoNumbers, default), type.Element!);
                break;
            case WireKind.Model when type.Name == LayoutTypes.ParamValue:
                writer.EndMessage(writer.BeginMessage(field));
                break;
            default:
                throw Error(ModelFormatError.InvalidValue, $"The field is nil, which {type}, as the member is declared, does not allow.", holder);
        }
    }

    void List(ref ProtobufWriter writer, int field, GobValue value, SchemaType element)
    {
        Enter(value);
        var elements = Elements(value);
        if (elements.Count == 0)
            writer.AddEmpty(field);
        for (var i = 0; i < elements.Count; i++)
        {
            path.Index(i);
            Element(ref writer, field, elements[i], element);
        }
        Leave();
    }

    void Map(ref ProtobufWriter writer, int field, GobValue value, SchemaType type)
    {
        if (value is not GobMap map)
            throw Mismatch(value, type);
        Enter(value);
        if (map.Entries.Count == 0)
            writer.AddEmpty(field);
        for (var i = 0; i < map.Entries.Count; i++)
        {
            path.Index(i);
            var mark = writer.BeginMessage(field);
            Value(ref writer, 1, map.Entries[i].Key, type.Key!);
            Element(ref writer, 2, map.Entries[i].Value, type.Element!);
            writer.EndMessage(mark);
        }
        Leave();
    }

    // An element that protobuf cannot repeat by itself, or that may be null, stands in a message of its own.
    void Element(ref ProtobufWriter writer, int field, GobValue value, SchemaType type)
    {
        if (IsSingular(type))
        {
            Value(ref writer, field, value, type);
            return;
        }
        var mark = writer.BeginMessage(field);
        var notes = writer.BeginFields();
        if (!type.AllowsNull)
            Value(ref writer, 1, value, type);
        else if (value is not GobStruct holder || holder.Type.IndexOf("IsNull") < 0)
            Value(ref writer, 1, value, NotNull(type));
        else if (holder["IsNull"] is GobBool { Value: true })
            writer.AddNull(1);
        else if (holder["Value"] is { } held)
            Value(ref writer, 1, held, NotNull(type));
        else
            Zero(ref writer, 1, NotNull(type), holder);
        writer.EndFields(notes);
        writer.EndMessage(mark);
    }

    // google.protobuf.Any: the name of the type, and the model.
    void Any(ref ProtobufWriter writer, int field, GobValue value)
    {
        if (value is not GobInterface { Value: { } held } any)
            throw Mismatch(value, SchemaType.Parse("any"));
        var codec = ModelNames.Find(any.Name, options, value.Offset);
        Describe(codec.Schema);
        var mark = writer.BeginMessage(field);
        writer.WriteString(1, "type.googleapis.com/" + codec.Schema.ProtoName);
        var inner = writer.BeginMessage(2);
        Fields(ref writer, Struct(held), codec.Schema);
        writer.EndMessage(inner);
        writer.EndMessage(mark);
    }

    void Describe(ModelSchema root)
    {
        foreach (var schema in root.Reachable())
            schemas.TryAdd(schema.WireName, schema);
    }

    static SchemaType NotNull(SchemaType type) => type.AllowsNull ? NotNull(type.Element!) : type;

    static bool IsSingular(SchemaType type) => type.Kind is WireKind.Bool or WireKind.Integer or WireKind.Float or WireKind.String
        or WireKind.Bytes or WireKind.Model or WireKind.Any or WireKind.NDArray;

    static bool IsPresent(GobStruct holder, string name) =>
        holder[FieldNames.Present] is GobList list && list.Elements.Any(e => e is GobString s && s.Value == name);
}
