namespace Scigo.Generators.Baselines;

/// <summary>What an assembly's models looked like in each release, and what has changed since the last one.</summary>
public sealed class Baseline
{
    /// <summary>The file with what was released: data of it is out there.</summary>
    public const string ShippedName = "Scigo.Shipped.txt";

    /// <summary>The file with what will be released next.</summary>
    public const string UnshippedName = "Scigo.Unshipped.txt";

    readonly IReadOnlyList<BaselineRelease> shipped;
    readonly IReadOnlyList<BaselineRelease> unshipped;

    /// <param name="shipped">The releases.</param>
    /// <param name="unshipped">The sections of the other file, all of which come next.</param>
    public Baseline(IReadOnlyList<BaselineRelease> shipped, IReadOnlyList<BaselineRelease> unshipped)
    {
        (this.shipped, this.unshipped) = (shipped, unshipped);
        var (state, releases) = (BaselineState.Empty, new List<(string, BaselineState)>());
        foreach (var release in shipped)
            releases.Add((release.Name, state = state.With(release.Entries)));
        Releases = releases;
        Shipped = state;
        Recorded = unshipped.Aggregate(state, static (s, release) => s.With(release.Entries));
    }

    /// <summary>Each release by name, from the oldest on.</summary>
    public IReadOnlyList<(string Name, BaselineState State)> Releases { get; }

    /// <summary>The last release.</summary>
    public BaselineState Shipped { get; }

    /// <summary>The last release with the changes recorded since.</summary>
    public BaselineState Recorded { get; }

    /// <summary>Returns all that releases had under one key, each once, from the oldest on.</summary>
    public IEnumerable<BaselineEntry> Ever(string key) => Releases.Select(r => r.State.Find(key)).OfType<BaselineEntry>().Distinct();

    /// <summary>Returns all members that a model had in some release, each once.</summary>
    public IEnumerable<BaselineEntry> MembersEver(string model) => Releases.SelectMany(r => r.State.MembersOf(model)).Distinct();

    /// <summary>Returns the releases that a model was in.</summary>
    public IEnumerable<(string Name, BaselineState State)> ReleasesOf(string model) => Releases.Where(r => r.State.Find(model) is not null);

    /// <summary>Returns the same baseline as if models had always had the names that they have now.</summary>
    /// <param name="names">The present wire names by former ones.</param>
    public Baseline Renamed(IReadOnlyDictionary<string, string> names) =>
        names.Count == 0 ? this : new([.. shipped.Select(release => release.Renamed(names))], [.. unshipped.Select(release => release.Renamed(names))]);

    public static bool IsFile(string path) => System.IO.Path.GetFileName(path) is ShippedName or UnshippedName;
}
