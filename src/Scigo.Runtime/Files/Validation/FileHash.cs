using System.Security.Cryptography;

namespace Scigo.Files;

/// <summary>The SHA-256 of a whole file.</summary>
static class FileHash
{
    public static void Check(Stream stream, ReadOnlyMemory<byte>? expected, Findings findings)
    {
        if (expected is null)
            return;
        stream.Position = 0;
        var hash = SHA256.HashData(stream);
        stream.Position = 0;
        if (!hash.AsSpan().SequenceEqual(expected.Value.Span))
            findings.Add(ValidationCode.WrongHash, $"The file's SHA-256 is {Convert.ToHexStringLower(hash)}, not the one expected.");
    }
}
