using System.Globalization;

namespace Scigo.Registry.Log;

/// <summary>Where a registry keeps what (docs/registry.md).</summary>
static class RegistryKeys
{
    /// <summary>The registry itself.</summary>
    public const string Registry = "registry.json";

    /// <summary>The prefix of the names of all models: a list of them need not go through what they have.</summary>
    public const string Names = "names/";

    const string Models = "models/";

    // Entries are listed in the order of their numbers.
    const int Digits = 12;

    public static string Name(string model) => $"{Names}{model}";

    public static string State(string model) => $"{Models}{model}/state.json";

    public static string Entry(string model, long sequence) =>
        $"{Models}{model}/log/{sequence.ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0')}.json";

    public static string Versions(string model) => $"{Models}{model}/versions/";

    public static string Version(string model, SemanticVersion version) => $"{Versions(model)}{version}.json";

    public static string Blobs(string model) => $"{Models}{model}/blobs/";

    /// <summary>A key that nobody has had before, so that what is deleted under it can never be what somebody else has written.</summary>
    public static string NewBlob(string model, string sha256) => $"{Blobs(model)}{sha256}.{Guid.NewGuid():n}";
}
