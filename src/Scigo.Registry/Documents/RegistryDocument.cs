namespace Scigo.Registry;

/// <summary>What makes a store a registry.</summary>
[PersistableModel("scigo.registry.Registry")]
public sealed partial record RegistryDocument
{
    /// <summary>The version of the layout of keys and documents.</summary>
    [Member(1)]
    public required int Format { get; init; }

    /// <summary>When it was made.</summary>
    [Member(2)]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Who made it.</summary>
    [Member(3)]
    public required string CreatedBy { get; init; }

    /// <summary>The keys of which one must have signed each version; <c>null</c> while versions need no signature.</summary>
    [Member(4)]
    public IReadOnlyList<TrustedKeyDocument>? TrustedKeys { get; init; }

    /// <summary>Who changed what is trusted, from the first change on. Each change of the keys adds one, in the same step.</summary>
    [Member(5)]
    public IReadOnlyList<PolicyChange> PolicyChanges { get; init; } = [];
}

/// <summary>A change of what a registry trusts.</summary>
[PersistableModel("scigo.registry.PolicyChange")]
public sealed partial record PolicyChange
{
    /// <summary>Tells a change that was written from one that was not.</summary>
    [Member(1)]
    public required Guid Id { get; init; }

    /// <summary>When it was made, by the clock of who made it.</summary>
    [Member(2)]
    public required DateTimeOffset At { get; init; }

    /// <summary>Who made it.</summary>
    [Member(3)]
    public required string By { get; init; }

    /// <summary>The fingerprint of the key; <c>null</c> for everybody.</summary>
    [Member(4)]
    public string? Key { get; init; }

    /// <summary>Whether it is trusted from then on, or no more.</summary>
    [Member(5)]
    public required bool IsTrusted { get; init; }
}

/// <summary>A key whose signatures a registry takes.</summary>
[PersistableModel("scigo.registry.TrustedKey")]
public sealed partial record TrustedKeyDocument
{
    /// <summary>The public key, as PEM.</summary>
    [Member(1)]
    public required string Pem { get; init; }

    /// <summary>Since when it is trusted.</summary>
    [Member(2)]
    public required DateTimeOffset Since { get; init; }

    /// <summary>Who trusts it.</summary>
    [Member(3)]
    public required string By { get; init; }
}
