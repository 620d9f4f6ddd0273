namespace Scigo.Registry;

/// <summary>A version, and whether it was deleted.</summary>
[PersistableModel("scigo.registry.Version")]
public sealed partial record VersionRecord
{
    /// <summary>What is known of the version.</summary>
    [Member(1)]
    public required VersionManifest Manifest { get; init; }

    /// <summary>Who deleted it, when and why; <c>null</c> while it is there.</summary>
    [Member(2)]
    public Tombstone? Deleted { get; init; }
}

/// <summary>What remains of a deleted version.</summary>
[PersistableModel("scigo.registry.Tombstone")]
public sealed partial record Tombstone
{
    /// <summary>When it was deleted.</summary>
    [Member(1)]
    public required DateTimeOffset At { get; init; }

    /// <summary>Who deleted it.</summary>
    [Member(2)]
    public required string By { get; init; }

    /// <summary>Why, in the words of who did.</summary>
    [Member(3)]
    public string? Reason { get; init; }

    internal static Tombstone Of(LogEntry entry) => new() { At = entry.At, By = entry.By, Reason = entry.Reason };
}
