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
}
