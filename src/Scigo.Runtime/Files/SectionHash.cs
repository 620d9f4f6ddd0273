using System.IO.Hashing;
using System.Security.Cryptography;

namespace Scigo.Files;

/// <summary>The hashes of one section after the other, of bytes as they go by.</summary>
sealed class SectionHash : IDisposable
{
    readonly XxHash3 xxh3 = new();
    IncrementalHash? sha256;
    bool withSha256;

    public void Begin(bool withSha256)
    {
        xxh3.Reset();
        this.withSha256 = withSha256;
        if (withSha256)
            sha256 ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        xxh3.Append(bytes);
        if (withSha256)
            sha256!.AppendData(bytes);
    }

    public ulong End(out byte[]? sha256)
    {
        sha256 = withSha256 ? this.sha256!.GetHashAndReset() : null;
        return xxh3.GetCurrentHashAsUInt64();
    }

    /// <summary>Compares with what the manifest says.</summary>
    public void Check(FileSection section)
    {
        var hash = End(out var found);
        if (hash != section.Hash || (found is not null && !found.AsSpan().SequenceEqual(section.Sha256!.Value.Span)))
            throw Mismatch(section);
    }

    public static ModelFormatException Mismatch(FileSection section) => new(
        ModelFormatError.Corrupt,
        "The data does not match its checksum: the file is damaged.",
        section.Offset,
        section.Name.Length == 0 ? null : section.Name);

    public void Dispose() => sha256?.Dispose();
}
