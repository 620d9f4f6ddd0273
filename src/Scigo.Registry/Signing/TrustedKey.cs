using System.Security.Cryptography;
using System.Text;

namespace Scigo.Registry.Signing;

/// <summary>A public key on the curve P-256 or P-384, whose signatures are trusted.</summary>
public sealed record TrustedKey
{
    TrustedKey(string pem)
    {
        Pem = pem;
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(pem)));
    }

    /// <summary>The key as PEM (<c>PUBLIC KEY</c>), in the one form that OpenSSL writes, with a line break at the end.</summary>
    public string Pem { get; }

    /// <summary>The SHA-256 of <see cref="Pem"/>, in hexadecimal digits: signatures name their key so.</summary>
    public string Fingerprint { get; }

    /// <summary>Reads a key from PEM.</summary>
    /// <exception cref="SignatureException">It is no such key.</exception>
    public static TrustedKey FromPem(string pem)
    {
        ArgumentNullException.ThrowIfNull(pem);
        if (EllipticKey.HasLabel(pem, "PRIVATE KEY"))
            throw new SignatureException(
                SignatureError.Key, "This is a private key, which is nobody's but the signer's: verifying takes the public one (openssl pkey -pubout).");
        using var key = EllipticKey.Import(pem, null);
        return Of(key);
    }

    /// <summary>Reads a key from a file with PEM.</summary>
    /// <exception cref="SignatureException">It is no such key.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TrustedKey Load(string path) => FromPem(EllipticKey.ReadPem(path));

    /// <inheritdoc/>
    public override string ToString() => Fingerprint;

    internal static TrustedKey Of(ECDsa key) => new(key.ExportSubjectPublicKeyInfoPem() + "\n");

    internal bool Verifies(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        using var key = EllipticKey.Import(Pem, null);
        return key.VerifyData(message, signature, EllipticKey.HashOf(key), DSASignatureFormat.Rfc3279DerSequence);
    }
}
