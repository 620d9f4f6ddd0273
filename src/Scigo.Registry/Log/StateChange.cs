namespace Scigo.Registry.Log;

/// <summary>What each entry of the log does to the state.</summary>
static class StateChange
{
    public static ModelState Apply(ModelState state, LogEntry entry)
    {
        var next = state with { Sequence = entry.Sequence };
        return entry.Action switch
        {
            RegistryAction.Push => next with { Highest = entry.Version, Latest = entry.Version },
            RegistryAction.Promote => Promote(next, entry),
            RegistryAction.Rollback => Rollback(next, entry),
            RegistryAction.Remove => next with { Aliases = Without(next, entry.Alias!) },
            RegistryAction.Delete => next with { Latest = entry.Latest },
            RegistryAction.Collect => next with { Collected = entry.Sequence },
            RegistryAction.Deploy => next with { Deployments = Deploy(next, entry) },
            _ => next,
        };
    }

    static ModelState Promote(ModelState state, LogEntry entry)
    {
        if (!state.Aliases.TryGetValue(entry.Alias!, out var alias))
            return With(state, entry, []);
        // Promoted again, it has no other version to go back to.
        return With(state, entry, alias.Version == entry.Version ? alias.Earlier : [alias.Version, .. alias.Earlier.Take(AliasState.MaxEarlier - 1)]);
    }

    static ModelState Rollback(ModelState state, LogEntry entry)
    {
        var earlier = state.Aliases.TryGetValue(entry.Alias!, out var alias) ? alias.Earlier : [];
        return With(state, entry, [.. earlier.SkipWhile(version => version != entry.Version).Skip(1)]);
    }

    static SortedDictionary<string, Deployment> Deploy(ModelState state, LogEntry entry)
    {
        var deployments = new SortedDictionary<string, Deployment>(state.Deployments.ToDictionary(), StringComparer.Ordinal);
        deployments.Remove(entry.Alias!);
        if (entry.Deployment is { } deployment)
            deployments.Add(entry.Alias!, deployment);
        return deployments;
    }

    static ModelState With(ModelState state, LogEntry entry, IReadOnlyList<SemanticVersion> earlier) => state with
    {
        Aliases = new SortedDictionary<string, AliasState>(Without(state, entry.Alias!), StringComparer.Ordinal)
        {
            [entry.Alias!] = new() { Version = entry.Version!.Value, Since = entry.At, By = entry.By, Earlier = earlier },
        },
    };

    static SortedDictionary<string, AliasState> Without(ModelState state, string alias)
    {
        var aliases = new SortedDictionary<string, AliasState>(StringComparer.Ordinal);
        foreach (var (name, value) in state.Aliases)
        {
            if (name != alias)
                aliases.Add(name, value);
        }
        return aliases;
    }
}
