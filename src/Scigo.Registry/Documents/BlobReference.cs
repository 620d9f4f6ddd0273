using System.Security.Cryptography;
using Scigo.Registry.Storage;

namespace Scigo.Registry;

/// <summary>Names content that never changes.</summary>
[PersistableModel("scigo.registry.Blob")]
public sealed partial record BlobReference
{
    /// <summary>Where the store has it.</summary>
    [Member(1)]
    public required string Key { get; init; }

    /// <summary>The SHA-256 of its bytes, in hexadecimal digits.</summary>
    [Member(2)]
    public required string Sha256 { get; init; }

    /// <summary>The number of its bytes.</summary>
    [Member(3)]
    public required long Length { get; init; }

    void OnLoaded()
    {
        if (!ObjectKey.IsKey(Key))
            throw new FormatException($"\"{Key}\" is no key of an object.");
        if (Sha256.Length != 2 * SHA256.HashSizeInBytes || Sha256.AsSpan().ContainsAnyExcept("0123456789abcdef"))
            throw new FormatException($"\"{Sha256}\" is no SHA-256: it has 64 hexadecimal digits, in lower case.");
        if (Length < 0)
            throw new FormatException($"A blob cannot have {Length} bytes.");
    }
}
