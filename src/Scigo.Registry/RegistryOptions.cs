using Scigo.Registry.Signing;

namespace Scigo.Registry;

/// <summary>How a registry is used.</summary>
public sealed record RegistryOptions
{
    /// <summary>How models are loaded and saved: their catalog, formats and limits.</summary>
    public ModelOptions Model { get; init; } = ModelOptions.Default;

    /// <summary>Who makes the changes, as the log names them; the default is the user and the machine.</summary>
    public string By { get; init; } = $"{Environment.UserName}@{Environment.MachineName}";

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// The keys of which one must have signed each version, whatever the registry itself says: who can write to its store can change that.
    /// <c>null</c> for the keys that the registry trusts.
    /// </summary>
    public IReadOnlyList<TrustedKey>? TrustedKeys { get; init; }

    /// <summary>How long the keys that the registry trusts are known before they are read again.</summary>
    public TimeSpan TrustedKeysAge { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The folder for what was fetched from a store that is no folder itself, under its digest.</summary>
    public string CacheFolder { get; init; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } local
            ? local
            : Path.GetTempPath(),
        "scigo",
        "blobs");
}
