namespace Scigo.Registry;

/// <summary>What a model's log comes to: its latest version and its aliases. It is as long for a million versions as for one.</summary>
[PersistableModel("scigo.registry.State")]
public sealed partial record ModelState
{
    /// <summary>The model's name in the registry.</summary>
    [Member(1)]
    public required string Model { get; init; }

    /// <summary>The number of the last entry of the log that it knows of.</summary>
    [Member(2)]
    public long Sequence { get; init; }

    /// <summary>The highest version there ever was; the next one is higher, even if this was deleted.</summary>
    [Member(3)]
    public SemanticVersion? Highest { get; init; }

    /// <summary>The version pushed last of those that are not deleted; <c>null</c> when there is none.</summary>
    [Member(4)]
    public SemanticVersion? Latest { get; init; }

    /// <summary>The aliases, by name.</summary>
    [Member(5)]
    public IReadOnlyDictionary<string, AliasState> Aliases { get; init; } = new SortedDictionary<string, AliasState>(StringComparer.Ordinal);

    /// <summary>The number of the last entry that condemned blobs, or 0.</summary>
    [Member(6)]
    public long Collected { get; init; }

    /// <summary>The deployments, by name.</summary>
    [Member(7)]
    public IReadOnlyDictionary<string, Deployment> Deployments { get; init; } = new SortedDictionary<string, Deployment>(StringComparer.Ordinal);
}

/// <summary>What an alias points to.</summary>
[PersistableModel("scigo.registry.Alias")]
public sealed partial record AliasState
{
    /// <summary>The most versions that a rollback can go back.</summary>
    public const int MaxEarlier = 32;

    /// <summary>The version.</summary>
    [Member(1)]
    public required SemanticVersion Version { get; init; }

    /// <summary>Since when.</summary>
    [Member(2)]
    public required DateTimeOffset Since { get; init; }

    /// <summary>Who set it.</summary>
    [Member(3)]
    public required string By { get; init; }

    /// <summary>The versions that it pointed to before, the last one first.</summary>
    [Member(4)]
    public IReadOnlyList<SemanticVersion> Earlier { get; init; } = [];
}
