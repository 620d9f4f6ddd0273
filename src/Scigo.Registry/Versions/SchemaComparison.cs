using Scigo.Generators.Compatibility;

namespace Scigo.Registry;

/// <summary>What has changed from one version's schemas to the next one's, and what that means for the version's number.</summary>
static class SchemaComparison
{
    /// <summary>Adds a line for each change, and returns the greatest of them.</summary>
    public static VersionChange Compare(
        IReadOnlyList<SchemaDocument> before, IReadOnlyList<SchemaDocument> after, List<string> changes)
    {
        var change = VersionChange.Patch;
        if (before[0].WireName != after[0].WireName)
        {
            changes.Add($"The model is a {after[0].WireName}, it was a {before[0].WireName}.");
            change = VersionChange.Major;
        }
        var known = before.ToDictionary(static schema => schema.WireName, StringComparer.Ordinal);
        foreach (var schema in after.Skip(before[0].WireName == after[0].WireName ? 0 : 1))
        {
            // What is held in a polymorphic member may be another model each time: its readers have to know it.
            change = Max(change, known.TryGetValue(schema.WireName, out var old) ? Compare(old, schema, changes) : Added(schema, changes));
        }
        return change;
    }

    static VersionChange Added(SchemaDocument schema, List<string> changes)
    {
        changes.Add($"It holds a {schema.WireName}, which it did not before.");
        return VersionChange.Minor;
    }

    static VersionChange Compare(SchemaDocument before, SchemaDocument after, List<string> changes)
    {
        var change = VersionChange.Patch;
        if (before.Version != after.Version)
        {
            changes.Add($"{after.WireName} is version {after.Version} of its meaning, it was {before.Version}.");
            change = VersionChange.Major;
        }
        var members = after.Members.ToDictionary(static member => member.Id);
        foreach (var old in before.Members)
        {
            var path = $"{after.WireName}.{old.Name}";
            if (!members.Remove(old.Id, out var member))
            {
                changes.Add($"{path} (id {old.Id}) was removed.");
                change = VersionChange.Major;
                continue;
            }
            if (member.Name != old.Name)
            {
                changes.Add($"{path} (id {old.Id}) is called {member.Name}: JSON of the other name is not read.");
                change = VersionChange.Major;
            }
            if (member.Type != old.Type)
                change = Max(change, Retyped(path, old, member, changes));
        }
        foreach (var added in members.Values.OrderBy(static member => member.Id))
        {
            changes.Add($"{after.WireName}.{added.Name} (id {added.Id}) was added.");
            change = Max(change, VersionChange.Minor);
        }
        return change;
    }

    // Old data must be read by who knows the new type, and new data by who knows the old one.
    static VersionChange Retyped(string path, SchemaMemberDocument old, SchemaMemberDocument member, List<string> changes)
    {
        changes.Add($"{path} (id {old.Id}) is {member.Type}, it was {old.Type}.");
        var both = TypeCompatibility.Reads(old.Type, member.Type) & TypeCompatibility.Reads(member.Type, old.Type);
        return both == Formats.All ? VersionChange.Minor : VersionChange.Major;
    }

    static VersionChange Max(VersionChange a, VersionChange b) => a > b ? a : b;
}
