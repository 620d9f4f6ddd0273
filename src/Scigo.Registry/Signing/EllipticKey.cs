using System.Security.Cryptography;

namespace Scigo.Registry.Signing;

/// <summary>Keys on the curves that models are signed with, each curve with its hash.</summary>
static class EllipticKey
{
    const int MaxKeyBytes = 1 << 16;

    /// <summary>Returns a key from PEM.</summary>
    /// <exception cref="SignatureException">It is none, or one of another kind.</exception>
    public static ECDsa Import(string pem, string? password)
    {
        var key = ECDsa.Create();
        try
        {
            if (password is null)
                key.ImportFromPem(pem);
            else
                key.ImportFromEncryptedPem(pem, password);
            HashOf(key);
            return key;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or NotSupportedException)
        {
            key.Dispose();
            throw Unusable("the key cannot be read", e);
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }

    // Only curves by name: parameters spelled out in a key may be made up.
    public static HashAlgorithmName HashOf(ECDsa key)
    {
        var curve = key.ExportParameters(includePrivateParameters: false).Curve;
        return curve is { IsNamed: true, Oid: var oid }
            ? oid.Value switch
            {
                "1.2.840.10045.3.1.7" => HashAlgorithmName.SHA256,
                "1.3.132.0.34" => HashAlgorithmName.SHA384,
                _ => throw Unusable($"the key is on the curve {oid.FriendlyName ?? oid.Value}", null),
            }
            : throw Unusable("the curve of the key has no name", null);
    }

    public static string ReadPem(string path)
    {
        using var stream = File.OpenRead(path);
        if (stream.Length > MaxKeyBytes)
            throw Unusable($"{path} has {stream.Length} bytes, and is no key", null);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static bool HasLabel(string pem, string label)
    {
        for (var rest = pem.AsSpan(); PemEncoding.TryFind(rest, out var fields); rest = rest[fields.Location.End..])
        {
            if (rest[fields.Label].EndsWith(label, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    static SignatureException Unusable(string what, Exception? cause) => new(
        SignatureError.Key, $"{char.ToUpperInvariant(what[0])}{what[1..]}: models are signed with keys on the curves P-256 and P-384, as PEM.", cause);
}
