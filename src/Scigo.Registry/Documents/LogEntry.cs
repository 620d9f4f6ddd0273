namespace Scigo.Registry;

/// <summary>
/// A change of a model in a registry. Entries are numbered from 1 and written once, each if there is none of that number: the log is the
/// truth about the model, its aliases and versions follow from it.
/// </summary>
[PersistableModel("scigo.registry.LogEntry")]
public sealed partial record LogEntry
{
    /// <summary>The number of the entry.</summary>
    [Member(1)]
    public required long Sequence { get; init; }

    /// <summary>Tells an entry that was written from another of the same number that was not.</summary>
    [Member(2)]
    public required Guid Id { get; init; }

    /// <summary>What was done.</summary>
    [Member(3)]
    public required RegistryAction Action { get; init; }

    /// <summary>When it was done, by the clock of who did it.</summary>
    [Member(4)]
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it.</summary>
    [Member(5)]
    public required string By { get; init; }

    /// <summary>The version that it was done to, or that an alias points to from now on.</summary>
    [Member(6)]
    public SemanticVersion? Version { get; init; }

    /// <summary>The version that was pushed, whole.</summary>
    [Member(7)]
    public VersionManifest? Manifest { get; init; }

    /// <summary>The alias that was set or removed.</summary>
    [Member(8)]
    public string? Alias { get; init; }

    /// <summary>The version that the alias pointed to before.</summary>
    [Member(9)]
    public SemanticVersion? Before { get; init; }

    /// <summary>The latest version from now on, where one was deleted; <c>null</c> when none is left.</summary>
    [Member(10)]
    public SemanticVersion? Latest { get; init; }

    /// <summary>Why it was done, in the words of who did.</summary>
    [Member(11)]
    public string? Reason { get; init; }

    /// <summary>The keys of the blobs that no version uses: whoever pushes one of them must write it anew, under another key.</summary>
    [Member(12)]
    public IReadOnlyList<string>? Condemned { get; init; }

    /// <summary>The deployment that was set, under the name in <see cref="Alias"/>.</summary>
    [Member(13)]
    public Deployment? Deployment { get; init; }

    void OnLoaded()
    {
        var isWhole = Action switch
        {
            RegistryAction.Push => Version is not null && Manifest?.Version == Version,
            RegistryAction.Promote or RegistryAction.Rollback => Version is not null && Alias is not null,
            RegistryAction.Remove or RegistryAction.Deploy => Alias is not null,
            RegistryAction.Delete => Version is not null,
            RegistryAction.Collect => Condemned is not null,
            _ => true,
        };
        if (!isWhole)
            throw new FormatException($"The entry does not say all that a {RegistryActionConverter.ToWire(Action)} needs.");
    }
}
