using System.Security.Cryptography;

namespace Scigo.Registry.Signing;

/// <summary>A private key on the curve P-256 or P-384, which signs models.</summary>
public sealed class SigningKey : IDisposable
{
    readonly ECDsa key;

    SigningKey(ECDsa key)
    {
        this.key = key;
        Public = TrustedKey.Of(key);
    }

    /// <summary>The public key, by which others verify.</summary>
    public TrustedKey Public { get; }

    /// <summary>Reads a key from PEM: PKCS#8 (<c>PRIVATE KEY</c>, <c>ENCRYPTED PRIVATE KEY</c>) or SEC 1 (<c>EC PRIVATE KEY</c>).</summary>
    /// <param name="pem">The text.</param>
    /// <param name="password">Decrypts the key, if it is encrypted.</param>
    /// <exception cref="SignatureException">It is no such key, or the password is not its.</exception>
    public static SigningKey FromPem(string pem, string? password = null)
    {
        ArgumentNullException.ThrowIfNull(pem);
        var encrypted = EllipticKey.HasLabel(pem, "ENCRYPTED PRIVATE KEY");
        if (!EllipticKey.HasLabel(pem, "PRIVATE KEY"))
            throw new SignatureException(SignatureError.Key, "The text has no private key: signing takes one, as PEM.");
        if (encrypted && password is null)
            throw new SignatureException(SignatureError.Key, "The key is encrypted: signing takes its password, too.");
        return new(EllipticKey.Import(pem, encrypted ? password : null));
    }

    /// <summary>Reads a key from a file with PEM.</summary>
    /// <inheritdoc cref="FromPem"/>
    /// <param name="path">The file.</param>
    /// <param name="password">Decrypts the key, if it is encrypted.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SigningKey Load(string path, string? password = null) => FromPem(EllipticKey.ReadPem(path), password);

    /// <inheritdoc/>
    public void Dispose() => key.Dispose();

    internal byte[] Sign(ReadOnlySpan<byte> message) =>
        key.SignData(message, EllipticKey.HashOf(key), DSASignatureFormat.Rfc3279DerSequence);
}
