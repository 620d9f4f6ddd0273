using Scigo.Schema;

namespace Scigo.Interop.Gob.Mapping;

/// <summary>The types that Go has for the members of models.</summary>
sealed class LayoutTypes
{
    /// <summary>What <c>ParamValue</c>s are written as: <c>interface{}</c>, as Go has values of any type.</summary>
    public const string ParamValue = "ParamValue";

    readonly Dictionary<string, GobType> byText = new(StringComparer.Ordinal);
    readonly Dictionary<string, ModelSchema> schemas = new(StringComparer.Ordinal);

    /// <summary>Returns the struct of a model: its members, and what zeros alone do not say.</summary>
    public GobType Of(ModelSchema schema)
    {
        foreach (var reachable in schema.Reachable())
            schemas.TryAdd(reachable.WireName, reachable);
        return Struct(schema);
    }

    /// <summary>Returns the type of a member; null is what it leaves out.</summary>
    public GobType OfMember(SchemaType type) => type.AllowsNull ? OfMember(type.Element!) : OfValue(type);

    /// <summary>Returns the type of an element, which cannot be left out: one that may be null stands in a struct that says so.</summary>
    public GobType OfElement(SchemaType type)
    {
        if (!type.AllowsNull)
            return OfValue(type);
        while (type.AllowsNull)
            type = type.Element!;
        return Composite(
            $"element {type}", () => GobType.StructOf("Nullable", new GobField("Value", OfValue(type)), new GobField("IsNull", GobType.Bool)));
    }

    GobType OfValue(SchemaType type) => type.Kind switch
    {
        WireKind.Bool => GobType.Bool,
        WireKind.Integer => type.Name.StartsWith('u') ? GobType.Uint : GobType.Int,
        WireKind.Float => GobType.Float,
        WireKind.String => GobType.String,
        WireKind.Bytes => GobType.Bytes,
        WireKind.Any => GobType.Interface,
        // In Go, []uint8 is []byte.
        WireKind.Array or WireKind.Vector when type.Element!.Name == "uint8" => GobType.Bytes,
        WireKind.Array or WireKind.Vector or WireKind.List => SliceOf(OfElement(type.Element!)),
        WireKind.NDArray => Composite($"{type}", () => GobType.StructOf(
            "NDArray",
            new GobField("Shape", SliceOf(GobType.Int)),
            new GobField("Data", type.Element!.Name == "uint8" ? GobType.Bytes : SliceOf(OfValue(type.Element!))))),
        WireKind.Map => Composite($"{type}", () => GobType.MapOf(OfValue(type.Key!), OfElement(type.Element!))),
        WireKind.Model when type.Name == ParamValue => GobType.Interface,
        WireKind.Model => Struct(schemas[type.Name]),
        _ => throw new NotSupportedException($"{type} has no type in Go."),
    };

    /// <summary>Returns a slice's type, the same one for the same elements.</summary>
    public GobType SliceOf(GobType element)
    {
        foreach (var known in slices)
        {
            if (ReferenceEquals(known.Element, element))
                return known;
        }
        var slice = GobType.SliceOf(element, element.Name.Length == 0 ? "" : $"[]{element.Name}");
        slices.Add(slice);
        return slice;
    }

    readonly List<GobType> slices = [];

    GobType Struct(ModelSchema schema)
    {
        var text = "model " + schema.WireName;
        if (byText.TryGetValue(text, out var known))
            return known;
        // Models may be recursive.
        var type = byText[text] = new GobType();
        var names = FieldNames.Of(schema);
        var fields = new List<GobField>();
        for (var i = 0; i < names.Count; i++)
            fields.Add(new GobField(names[i], OfMember(schema.Members[i].ParsedType)));
        if (schema.Version != 1)
            fields.Add(new GobField(FieldNames.Version, GobType.Int));
        if (schema.Members.Any(static m => m.ParsedType.AllowsNull))
            fields.Add(new GobField(FieldNames.Present, SliceOf(GobType.String)));
        return type.DefineStruct(schema.WireName, [.. fields]);
    }

    GobType Composite(string text, Func<GobType> make)
    {
        if (byText.TryGetValue(text, out var known))
            return known;
        return byText[text] = make();
    }
}
