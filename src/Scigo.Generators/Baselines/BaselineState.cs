namespace Scigo.Generators.Baselines;

/// <summary>The models, members and enum values that there are after some releases.</summary>
public sealed class BaselineState
{
    readonly Dictionary<string, BaselineEntry> entries;

    // Each model asks for its own among all.
    readonly Lazy<ILookup<(BaselineKind Kind, string Owner), BaselineEntry>> byOwner;

    BaselineState(Dictionary<string, BaselineEntry> entries) =>
        (this.entries, byOwner) = (entries, new(() => entries.Values.ToLookup(static e => (e.Kind, e.Owner))));

    /// <summary>The state before the first release.</summary>
    public static BaselineState Empty { get; } = new([]);

    /// <summary>The lines that hold, in no order.</summary>
    public IEnumerable<BaselineEntry> Entries => entries.Values;

    /// <summary>The models.</summary>
    public IEnumerable<BaselineEntry> Models => Entries.Where(static e => e.Kind == BaselineKind.Model);

    /// <summary>Returns the line about the same thing, or <c>null</c>.</summary>
    public BaselineEntry? Find(string key) => entries.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>Returns a model's members, by ascending id.</summary>
    public IEnumerable<BaselineEntry> MembersOf(string model) => byOwner.Value[(BaselineKind.Member, model)].OrderBy(static e => e.Id);

    /// <summary>Returns an enum's values, in no order.</summary>
    public IEnumerable<BaselineEntry> ValuesOf(string type) => byOwner.Value[(BaselineKind.EnumValue, type)];

    /// <summary>Returns the state after further changes.</summary>
    public BaselineState With(IEnumerable<BaselineEntry> changes)
    {
        var next = new Dictionary<string, BaselineEntry>(entries);
        foreach (var change in changes)
        {
            if (!change.IsRemoved)
                next[change.Key] = change;
            else
            {
                next.Remove(change.Key);
                // With a model go its members.
                if (change.Kind == BaselineKind.Model)
                {
                    foreach (var key in next.Values.Where(e => e.Kind == BaselineKind.Member && e.Owner == change.Owner).Select(static e => e.Key).ToList())
                        next.Remove(key);
                }
            }
        }
        return new BaselineState(next);
    }
}
