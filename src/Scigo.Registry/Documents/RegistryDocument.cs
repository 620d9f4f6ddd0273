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
}
