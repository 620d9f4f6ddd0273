namespace Scigo.Generators.Model;

/// <summary>The schemas of an assembly's models, by wire name; of two of the same name, which is an error, always the same one counts.</summary>
public sealed class SchemaTable : IEquatable<SchemaTable>
{
    readonly EquatableArray<SchemaSpec> sorted;
    readonly Dictionary<string, SchemaSpec> byName = new(StringComparer.Ordinal);

    public SchemaTable(IEnumerable<SchemaSpec> schemas)
    {
        sorted = schemas
            .OrderBy(static s => s.WireName, StringComparer.Ordinal)
            .ThenBy(static s => s.OwnText, StringComparer.Ordinal)
            .ToEquatableArray();
        foreach (var schema in sorted)
            byName[schema.WireName] = schema;
    }

    public SchemaSpec? Find(string wireName) => byName.TryGetValue(wireName, out var schema) ? schema : null;

    public bool Equals(SchemaTable? other) => other is not null && sorted.Equals(other.sorted);

    public override bool Equals(object? obj) => Equals(obj as SchemaTable);

    public override int GetHashCode() => sorted.GetHashCode();
}
