namespace Scigo.Registry;

/// <summary>What can be done to a model in a registry.</summary>
[Converter(typeof(RegistryActionConverter))]
public enum RegistryAction
{
    /// <summary>A version was added.</summary>
    Push,

    /// <summary>An alias was set to a version.</summary>
    Promote,

    /// <summary>An alias was set to the version that it had before.</summary>
    Rollback,

    /// <summary>An alias was removed.</summary>
    Remove,

    /// <summary>A version was deleted; its tombstone remains.</summary>
    Delete,

    /// <summary>Blobs that no version uses were condemned.</summary>
    Collect,

    /// <summary>A deployment was set: which version answers which request.</summary>
    Deploy,
}

/// <summary>Writes actions in words.</summary>
public sealed class RegistryActionConverter : IConverter<RegistryAction, string>
{
    /// <summary>Returns the word.</summary>
    public static string ToWire(RegistryAction value) => value switch
    {
        RegistryAction.Push => "push",
        RegistryAction.Promote => "promote",
        RegistryAction.Rollback => "rollback",
        RegistryAction.Remove => "remove",
        RegistryAction.Delete => "delete",
        RegistryAction.Collect => "collect",
        RegistryAction.Deploy => "deploy",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    /// <summary>Reads the word.</summary>
    public static RegistryAction FromWire(string wire) => wire switch
    {
        "push" => RegistryAction.Push,
        "promote" => RegistryAction.Promote,
        "rollback" => RegistryAction.Rollback,
        "remove" => RegistryAction.Remove,
        "delete" => RegistryAction.Delete,
        "collect" => RegistryAction.Collect,
        "deploy" => RegistryAction.Deploy,
        _ => throw new FormatException($"\"{wire}\" is no action that this version of Scigo knows: a newer one wrote the registry."),
    };
}
