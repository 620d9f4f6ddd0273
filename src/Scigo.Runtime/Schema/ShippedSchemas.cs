using System.ComponentModel;

namespace Scigo.Schema;

/// <summary>
/// The schemas that an assembly's models had in each release, from its baseline: a record carries nothing but the fingerprint of its
/// schema, and one that an earlier class wrote is read by the schema of that fingerprint. Emitted by the generator.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class ShippedSchemas
{
    // More are only thought of where several assemblies have many releases each.
    const int MostCandidates = 4096;

    readonly Dictionary<string, ModelSchema>[] releases;

    /// <summary>Creates the history of an assembly.</summary>
    /// <param name="changes">For each release, from the first on, the models whose layout it changed.</param>
    public ShippedSchemas(params ReadOnlySpan<ModelSchema[]> changes)
    {
        releases = new Dictionary<string, ModelSchema>[changes.Length];
        Dictionary<string, ModelSchema> state = [];
        for (var i = 0; i < changes.Length; i++)
        {
            state = new(state);
            foreach (var model in changes[i])
                state[GenericName.Definition(model.WireName)] = model;
            releases[i] = state;
        }
    }

    /// <summary>
    /// Returns the schemas that a model may have had, with those that each names, by fingerprint. Virtual, so that a program ahead of time
    /// without any baseline has none of this.
    /// </summary>
    internal virtual Dictionary<ulong, IReadOnlyList<ModelSchema>> Earlier(ModelSchema current)
    {
        var now = current.Reachable().ToDictionary(static s => s.WireName);
        var histories = now.Values.Select(static s => s.Shipped?.Invoke()).OfType<ShippedSchemas>().Distinct().ToList();
        var found = new Dictionary<ulong, IReadOnlyList<ModelSchema>>();
        foreach (var choice in Choices(histories).Take(MostCandidates))
        {
            if (Assemble(current.WireName, now, choice) is { } schemas)
                found.TryAdd(schemas[0].Fingerprint, schemas);
        }
        return found;
    }

    // Each assembly had one of its releases when the record was written, or the models that it has now.
    static IEnumerable<Dictionary<string, ModelSchema>[]> Choices(IReadOnlyList<ShippedSchemas> histories)
    {
        if (histories.Count == 0)
        {
            yield return [];
            yield break;
        }
        foreach (var others in Choices([.. histories.Skip(1)]))
        {
            yield return others;
            foreach (var release in histories[0].releases.Reverse())
                yield return [release, .. others];
        }
    }

    // The root first; null when a model is named that nobody knows.
    static List<ModelSchema>? Assemble(string root, Dictionary<string, ModelSchema> now, Dictionary<string, ModelSchema>[] choice)
    {
        var schemas = new List<ModelSchema>();
        var byName = new Dictionary<string, ModelSchema>();
        var pending = new Queue<string>([root]);
        while (pending.TryDequeue(out var name))
        {
            if (byName.ContainsKey(name))
                continue;
            if ((Released(name, choice) ?? now.GetValueOrDefault(name)) is not { } known)
                return null;
            SchemaMember[] members = [.. known.Members];
            var named = members.SelectMany(static m => m.ParsedType.Models()).Distinct().ToList();
            var schema = new ModelSchema(name, known.Version, members, schemas => schemas.AddRange(named.Select(n => byName[n])));
            byName.Add(name, schema);
            schemas.Add(schema);
            named.ForEach(pending.Enqueue);
        }
        return schemas;
    }

    static ModelSchema? Released(string name, Dictionary<string, ModelSchema>[] choice)
    {
        foreach (var release in choice)
        {
            if (release.TryGetValue(GenericName.Definition(name), out var found))
                return GenericName.Close(found, name);
        }
        return null;
    }
}
