using System.Linq;
using Scigo.Wire;

namespace Scigo.Schema;

/// <summary>What has changed between the schema that data was written under and that of the class here, in words.</summary>
static class SchemaDifference
{
    /// <summary>Returns <c>written as float32, declared as string</c>.</summary>
    public static string Of(SchemaType written, SchemaType declared) => $"written as {written}, declared as {declared}";

    /// <summary>Returns a line for each member that was added, removed or has another type.</summary>
    public static IReadOnlyList<string> Of(ModelSchema written, ModelSchema declared)
    {
        var lines = new List<string>();
        var before = written.Members.ToDictionary(static m => m.Id, SeededComparer<int>.Instance);
        var now = declared.Members.ToDictionary(static m => m.Id, SeededComparer<int>.Instance);
        foreach (var id in now.Keys.Concat(before.Keys.Where(id => !now.ContainsKey(id))).Order())
        {
            var line = (before.GetValueOrDefault(id), now.GetValueOrDefault(id)) switch
            {
                (null, { } added) => $"{added.Name} (id {id}) was added as {added.Type}",
                ({ } removed, null) => $"{removed.Name} (id {id}) was removed, a {removed.Type}",
                ({ } old, { } changed) when old.Type != changed.Type => $"{changed.Name} (id {id}) was written as {old.Type}, declared as {changed.Type}",
                _ => null,
            };
            if (line is not null)
                lines.Add(line);
        }
        return lines;
    }
}
