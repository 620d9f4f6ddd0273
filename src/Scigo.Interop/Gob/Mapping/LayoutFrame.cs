using Scigo.Interop.Gob.Writing;
using Scigo.Schema;

namespace Scigo.Interop.Gob.Mapping;

/// <summary>A model, list or map whose values are being told.</summary>
abstract class LayoutFrame
{
    /// <summary>The type of the value that comes next, without the null that it allows.</summary>
    public abstract SchemaType Expected { get; }

    /// <summary>Takes the next value; <c>null</c> is one, too.</summary>
    public abstract void Add(GobValue? value);

    protected static SchemaType NotNull(SchemaType type) => type.AllowsNull ? NotNull(type.Element!) : type;

    // An element cannot be left out.
    protected static GobValue Element(GobValue? value, SchemaType declared, GobType type)
    {
        if (!declared.AllowsNull)
            return value!;
        return value is null ? new GobStruct(type, ("IsNull", new GobBool(true))) : new GobStruct(type, ("Value", value));
    }
}

/// <summary>A model.</summary>
sealed class ModelFrame(ModelSchema schema, GobType type) : LayoutFrame
{
    readonly List<(string, GobValue?)> fields = [];
    readonly List<GobValue> present = [];
    SchemaMember? member;
    int index = -1;

    public ModelSchema Schema => schema;

    public override SchemaType Expected => NotNull(member!.ParsedType);

    public void Begin(SchemaMember next) => (member, index) = (next, index + 1);

    public override void Add(GobValue? value)
    {
        if (value is null)
            return;
        var name = FieldNames.Of(schema)[index];
        fields.Add((name, value));
        if (member!.ParsedType.AllowsNull && ValueWriter.IsLeftOut(value))
            present.Add(new GobString(name));
    }

    public GobStruct ToStruct()
    {
        if (schema.Version != 1)
            fields.Add((FieldNames.Version, new GobInt(schema.Version)));
        if (present.Count > 0)
            fields.Add((FieldNames.Present, new GobList(type.Fields[type.IndexOf(FieldNames.Present)].Type, present)));
        return new GobStruct(type, fields);
    }
}

/// <summary>A list.</summary>
sealed class ListFrame(SchemaType list, LayoutTypes types) : LayoutFrame
{
    readonly GobType type = types.OfMember(list);
    readonly List<GobValue> elements = [];

    public override SchemaType Expected => NotNull(list.Element!);

    public override void Add(GobValue? value) => elements.Add(Element(value, list.Element!, type.Element!));

    public GobList ToList() => new(type, elements);
}

/// <summary>A map.</summary>
sealed class MapFrame(SchemaType map, LayoutTypes types) : LayoutFrame
{
    readonly GobType type = types.OfMember(map);
    readonly List<KeyValuePair<GobValue, GobValue>> entries = [];

    /// <summary>The key of the value that comes next.</summary>
    public GobValue? Key { get; set; }

    public override SchemaType Expected => NotNull(map.Element!);

    public override void Add(GobValue? value) => entries.Add(new(Key!, Element(value, map.Element!, type.Element!)));

    public GobMap ToMap() => new(type, entries);
}
