using Scigo.Registry.Storage;

namespace Scigo.Registry;

/// <summary>A version's model in one format.</summary>
[PersistableModel("scigo.registry.File")]
public sealed partial record ModelFileReference
{
    /// <summary>The file's extension, which names the format: <c>.scigo</c>.</summary>
    [Member(1)]
    public required string Extension { get; init; }

    /// <summary>The bytes.</summary>
    [Member(2)]
    public required BlobReference Content { get; init; }

    void OnLoaded()
    {
        if (!Extension.StartsWith('.') || !ObjectKey.IsName(Extension.AsSpan(1)))
            throw new FormatException($"\"{Extension}\" is no extension of a file.");
    }
}
