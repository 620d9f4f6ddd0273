using Scigo.Schema;

namespace Scigo.Cli.Inspection;

/// <summary>The members of a document, with what the tool's catalog knows of them beyond their names and values.</summary>
sealed class DocumentMembers(string wireName, JsonValue? parameters)
{
    readonly ModelSchema? schema = ModelCatalog.Default.FindByWireName(wireName)?.Schema;
    readonly List<InspectedArray> arrays = [];

    internal Inspected Describe(Inspected file)
    {
        // "$version" is the format's own, no member.
        var members = parameters?.Children.Where(static m => !m.Key.StartsWith('$')).Select(Member).ToArray() ?? [];
        foreach (var (name, value) in parameters?.Children ?? [])
            CollectArrays(name, value, Declared(name)?.ParsedType);
        return file with
        {
            Fingerprint = schema?.Fingerprint,
            Schemas = schema?.Reachable() ?? [],
            Members = members,
            Arrays = arrays,
        };
    }

    SchemaMember? Declared(string name) => schema?.Members.FirstOrDefault(member => member.Name == name);

    InspectedMember Member(KeyValuePair<string, JsonValue> member)
    {
        var (name, value) = member;
        var type = value.Shape.Count == 0 ? value.Kind : $"{value.Kind}[{string.Join(", ", value.Shape)}]";
        return Declared(name) is { } declared
            ? new(name, declared.Type, declared.Id, declared.Role, value.Text)
            : new(name, type, Value: value.Text);
    }

    void CollectArrays(string path, JsonValue value, SchemaType? type)
    {
        if (value.Kind == "array")
        {
            while (type is { Kind: WireKind.Optional or WireKind.Nullable })
                type = type.Element;
            var element = type is { Kind: WireKind.Array or WireKind.NDArray or WireKind.Vector } ? type.Element : null;
            var bytes = element is null ? (long?)null : value.Shape.Aggregate((long)element.ScalarSize, static (size, n) => size * n);
            arrays.Add(new(path, element?.Name ?? "number", [.. value.Shape], bytes));
        }
        foreach (var (name, child) in value.Children)
            CollectArrays(value.Kind == "list" ? $"{path}[{name}]" : $"{path}.{name}", child, null);
    }
}
