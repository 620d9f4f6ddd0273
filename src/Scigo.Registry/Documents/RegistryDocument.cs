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
