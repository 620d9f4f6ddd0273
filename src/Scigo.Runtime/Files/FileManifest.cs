using Scigo.Schema;

namespace Scigo.Files;

/// <summary>What a .scigo file says about itself: enough to find every number in it without the model's class.</summary>
public sealed class FileManifest
{
    internal FileManifest()
    {
    }

    /// <summary>The model's name.</summary>
    public required string WireName { get; init; }

    /// <summary>The first eight bytes of the SHA-256 of the name.</summary>
    public required ulong TypeId { get; init; }

    /// <summary>The fingerprint of the schema that the model was written under.</summary>
    public required ulong Fingerprint { get; init; }

    /// <summary>The schemas of all models that the file may hold, that of the model itself first.</summary>
    public required IReadOnlyList<ModelSchema> Schemas { get; init; }

    /// <summary>The file's sections, in order; the first is the record.</summary>
    public required IReadOnlyList<FileSection> Sections { get; init; }

    /// <summary>How the model came to be, where the file says so.</summary>
    public ModelMetadata? Metadata { get; init; }

    /// <summary>What wrote the file, with its version.</summary>
    public string? Generator { get; init; }
}
