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
        var now = current.Reachable();
        var histories = new List<ShippedSchemas>();
        foreach (var schema in now)
        {
            if (schema.Shipped?.Invoke() is { } history && !histories.Contains(history))
                histories.Add(history);
        }
        // By way of an instance: programs compiled ahead of time that have none go without the rest.
        return histories.Count == 0 ? [] : histories[0].Combine(now, histories);
    }

    Dictionary<ulong, IReadOnlyList<ModelSchema>> Combine(IReadOnlyList<ModelSchema> now, List<ShippedSchemas> histories)
    {
        var byName = new Dictionary<string, ModelSchema>();
        foreach (var schema in now)
            byName.Add(schema.WireName, schema);
        foreach (var schema in now)
        {
            foreach (var name in schema.EarlierNames)
                byName.TryAdd(name, schema);
        }
        var found = new Dictionary<ulong, IReadOnlyList<ModelSchema>>();
        var tried = 0;
        foreach (var choice in Choices(histories, 0))
        {
            if (tried++ == MostCandidates)
                break;
            foreach (var name in (IEnumerable<string>)[now[0].WireName, .. now[0].EarlierNames])
            {
                if (Assemble(name, byName, choice) is { } schemas)
                    found.TryAdd(schemas[0].Fingerprint, schemas);
            }
        }
        return found;
    }

    // Each assembly had one of its releases when the record was written, or the models that it has now.
    static IEnumerable<Dictionary<string, ModelSchema>[]> Choices(List<ShippedSchemas> histories, int from)
    {
        if (from == histories.Count)
        {
            yield return [];
            yield break;
        }
        var releases = histories[from].releases;
        foreach (var others in Choices(histories, from + 1))
        {
            yield return others;
            for (var i = releases.Length - 1; i >= 0; i--)
                yield return [releases[i], .. others];
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
            var members = new List<SchemaMember>(known.Members);
            var named = new List<string>();
            foreach (var member in members)
                named.AddRange(member.ParsedType.Models());
            var schema = new ModelSchema(
                name, known.Version, members.ToArray(), schemas => schemas.AddRange(named.ConvertAll(n => byName[n])));
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
