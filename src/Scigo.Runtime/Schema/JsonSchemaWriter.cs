using System.Linq;
using Scigo.Json;

namespace Scigo.Schema;

/// <summary>Writes one JSON Schema: the envelope, then a definition for each model and array type, which refer to one another.</summary>
ref struct JsonSchemaWriter(JsonWriter output, ModelSchema root, ModelSchema[] candidates)
{
    const string AnyDefinition = "any";
    const string FloatDefinition = "float";

    // Where no member is polymorphic, what it might hold is of no interest.
    readonly ModelSchema[] polymorphic =
        root.Reachable().SelectMany(static s => s.Members).SelectMany(static m => Descend(m.ParsedType)).Any(static t => t.Kind == WireKind.Any)
            ? candidates
            : [];

    JsonWriter writer = output;

    public void WriteDocument()
    {
        ModelSchema[] models = [.. polymorphic.Prepend(root).SelectMany(static s => s.Reachable()).DistinctBy(static s => s.WireName)];
        writer.BeginObject();
        Text("$schema", "https://json-schema.org/draft/2020-12/schema");
        Text("title", root.WireName);
        Text("description", $"A {root.WireName}, version {root.Version}, as Scigo writes it to JSON.");
        Envelope();
        writer.WriteName("$defs");
        writer.BeginObject();
        foreach (var model in models)
            Model(model);
        foreach (var element in models.SelectMany(static m => m.Members).SelectMany(static m => Descend(m.ParsedType))
            .Where(static t => t.Kind == WireKind.NDArray).Select(static t => t.Element!).DistinctBy(static t => t.Name))
        {
            NestedArray(element);
        }
        Polymorphic();
        Float();
        writer.EndObject();
        writer.EndObject();
        writer.Flush();
    }

    void Envelope()
    {
        Text("type", "object");
        Required("model_spec", "parameters");
        BeginProperties();
        BeginObject("model_spec");
        Text("type", "object");
        Required("name", "format_version");
        BeginProperties();
        BeginObject("name");
        Text("const", root.WireName);
        writer.EndObject();
        BeginObject("format_version");
        Text("const", "1.0");
        writer.EndObject();
        Typed("library", "string");
        BeginObject("created_at");
        Text("type", "string");
        Text("format", "date-time");
        writer.EndObject();
        writer.EndObject();
        writer.EndObject();
        Reference("parameters", root.WireName);
        Typed("metadata", "object");
        writer.EndObject();
    }

    void Model(ModelSchema model)
    {
        BeginObject(model.WireName);
        Text("type", "object");
        Required([.. model.Version == 1 ? [] : new[] { "$version" }, .. model.Members.Select(static m => m.Name)]);
        BeginProperties();
        if (model.Version != 1)
        {
            BeginObject("$version");
            writer.WriteName("const");
            writer.WriteInteger(model.Version);
            writer.EndObject();
        }
        foreach (var member in model.Members)
        {
            BeginObject(member.Name);
            Type(member.ParsedType);
            writer.EndObject();
        }
        writer.EndObject();
        writer.WriteName("additionalProperties");
        writer.WriteBoolean(false);
        writer.EndObject();
    }

    // Writes the keywords of a type into the object that is open.
    void Type(SchemaType type)
    {
        switch (type.Kind)
        {
            case WireKind.Bool:
                Text("type", "boolean");
                break;
            case WireKind.Integer:
                Integer(type);
                break;
            case WireKind.Float:
                Refer(FloatDefinition);
                break;
            case WireKind.String:
                Text("type", "string");
                break;
            case WireKind.Bytes:
                Text("type", "string");
                Text("contentEncoding", "base64");
                break;
            case WireKind.Array or WireKind.Vector or WireKind.List:
                Text("type", "array");
                BeginObject("items");
                Type(type.Element!);
                writer.EndObject();
                break;
            case WireKind.NDArray:
                Refer(ArrayName(type.Element!));
                break;
            case WireKind.Map:
                Map(type);
                break;
            case WireKind.Model:
                Refer(type.Name);
                break;
            case WireKind.Any:
                Refer(AnyDefinition);
                break;
            default:
                BeginList("anyOf");
                writer.BeginObject();
                Type(type.Element!);
                writer.EndObject();
                writer.BeginObject();
                Text("type", "null");
                writer.EndObject();
                writer.EndArray();
                break;
        }
    }

    void Integer(SchemaType type)
    {
        var bits = 8 * type.ScalarSize;
        var unsigned = type.Name.StartsWith('u');
        Text("type", "integer");
        writer.WriteName("minimum");
        writer.WriteInteger(unsigned ? 0 : long.MinValue >> (64 - bits));
        writer.WriteName("maximum");
        writer.WriteInteger(ulong.MaxValue >> (64 - bits + (unsigned ? 0 : 1)));
    }

    void Map(SchemaType type)
    {
        Text("type", "object");
        if (type.Key!.Kind != WireKind.String)
        {
            BeginObject("propertyNames");
            Text("pattern", type.Key.Kind == WireKind.Bool ? "^(true|false)$" : "^-?[0-9]+$");
            writer.EndObject();
        }
        BeginObject("additionalProperties");
        Type(type.Element!);
        writer.EndObject();
    }

    // Numbers nested as deep as the array has dimensions; one with an empty dimension says its shape.
    void NestedArray(SchemaType element)
    {
        BeginObject(ArrayName(element));
        BeginList("anyOf");
        writer.BeginObject();
        Type(element);
        writer.EndObject();
        writer.BeginObject();
        Text("type", "array");
        Reference("items", ArrayName(element));
        writer.EndObject();
        writer.BeginObject();
        Text("type", "object");
        Required("shape", "data");
        writer.EndObject();
        writer.EndArray();
        writer.EndObject();
    }

    void Polymorphic()
    {
        BeginObject(AnyDefinition);
        Text("type", "object");
        Required("type", "params");
        BeginProperties();
        Typed("type", "string");
        Typed("params", "object");
        writer.EndObject();
        if (polymorphic.Length > 0)
        {
            BeginList("allOf");
            foreach (var model in polymorphic)
                WhenTypeIs(model.WireName);
            writer.EndArray();
        }
        writer.EndObject();
    }

    void WhenTypeIs(string wireName)
    {
        writer.BeginObject();
        BeginObject("if");
        BeginProperties();
        BeginObject("type");
        Text("const", wireName);
        writer.EndObject();
        writer.EndObject();
        writer.EndObject();
        BeginObject("then");
        BeginProperties();
        Reference("params", wireName);
        writer.EndObject();
        writer.EndObject();
        writer.EndObject();
    }

    void Float()
    {
        BeginObject(FloatDefinition);
        BeginList("anyOf");
        writer.BeginObject();
        Text("type", "number");
        writer.EndObject();
        writer.BeginObject();
        Strings("enum", "NaN", "Infinity", "-Infinity");
        writer.EndObject();
        writer.EndArray();
        writer.EndObject();
    }

    static string ArrayName(SchemaType element) => $"ndarray<{element.Name}>";

    static IEnumerable<SchemaType> Descend(SchemaType type) => type.Element is { } element ? [type, .. Descend(element)] : [type];

    void Refer(string definition)
    {
        var pointer = definition.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        Text("$ref", "#/$defs/" + Uri.EscapeDataString(pointer));
    }

    void Reference(string property, string definition)
    {
        BeginObject(property);
        Refer(definition);
        writer.EndObject();
    }

    void Typed(string property, string type)
    {
        BeginObject(property);
        Text("type", type);
        writer.EndObject();
    }

    void Required(params string[] names) => Strings("required", names);

    void Strings(string name, params string[] values)
    {
        writer.WriteName(name);
        writer.BeginArray();
        foreach (var value in values)
            writer.WriteString(value);
        writer.EndArray();
    }

    void Text(string name, string value)
    {
        writer.WriteName(name);
        writer.WriteString(value);
    }

    void BeginProperties() => BeginObject("properties");

    void BeginObject(string name)
    {
        writer.WriteName(name);
        writer.BeginObject();
    }

    void BeginList(string name)
    {
        writer.WriteName(name);
        writer.BeginArray(multiline: true);
    }
}
