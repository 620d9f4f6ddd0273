using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Scigo.Registry.Signing;

/// <summary>
/// A signature of a model, as the OpenSSF's model signing 1.0 has it: a Sigstore bundle with an in-toto statement in a DSSE envelope. That
/// there is one says nothing: what it says counts once <see cref="Verify"/> has returned.
/// </summary>
public sealed class SignatureBundle
{
    /// <summary>The most bytes that a bundle may have: some 200,000 files.</summary>
    public const int MaxBytes = 64 << 20;

    const string MediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
    const string PayloadType = "application/vnd.in-toto+json";

    readonly byte[] payload;
    readonly byte[] signature;

    SignatureBundle(byte[] payload, byte[] signature, string? fingerprint) =>
        (this.payload, this.signature, KeyFingerprint) = (payload, signature, fingerprint);

    /// <summary>The fingerprint of the key that it says it was made with; <c>null</c> when it does not, as before release 1.1 of the library.</summary>
    public string? KeyFingerprint { get; }

    /// <summary>Signs a statement.</summary>
    public static SignatureBundle Sign(SignatureStatement statement, SigningKey key)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(key);
        var payload = statement.ToJson();
        return new(payload, key.Sign(PreAuthenticationEncoding(payload)), key.Public.Fingerprint);
    }

    /// <summary>Reads a bundle.</summary>
    /// <exception cref="SignatureException">It is none, or one that no key has signed: a certificate has, or several.</exception>
    public static SignatureBundle Parse(ReadOnlyMemory<byte> json) => json.Length <= MaxBytes
        ? SigningJson.Read(json, "the bundle", Read)
        : throw SigningJson.Malformed($"it has {json.Length} bytes, the limit is {MaxBytes}");

    /// <summary>Reads a bundle from a file.</summary>
    /// <exception cref="SignatureException">It is none, or one that no key has signed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SignatureBundle Load(string path)
    {
        using var stream = File.OpenRead(path);
        if (stream.Length > MaxBytes)
            throw SigningJson.Malformed($"it has {stream.Length} bytes, the limit is {MaxBytes}");
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        return Parse(json);
    }

    /// <summary>Returns the bundle as JSON, for a file.</summary>
    public byte[] ToJson() => SigningJson.Write(json =>
    {
        json.WriteString("mediaType", MediaType);
        json.WriteStartObject("verificationMaterial");
        json.WriteStartObject("publicKey");
        if (KeyFingerprint is not null)
            json.WriteString("hint", KeyFingerprint);
        json.WriteEndObject();
        json.WriteStartArray("tlogEntries");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("dsseEnvelope");
        json.WriteBase64String("payload", payload);
        json.WriteString("payloadType", PayloadType);
        json.WriteStartArray("signatures");
        json.WriteStartObject();
        json.WriteBase64String("sig", signature);
        json.WriteString("keyid", "");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Checks that a trusted key has signed what the bundle says.</summary>
    /// <param name="keys">The keys that are trusted.</param>
    /// <returns>What was signed, and with which of the keys.</returns>
    /// <exception cref="SignatureException">None of the keys has, or what was signed is no statement about a model.</exception>
    public VerifiedSignature Verify(params IEnumerable<TrustedKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var named = keys.Where(key => KeyFingerprint is null || key.Fingerprint == KeyFingerprint).ToArray();
        if (named.Length == 0)
            throw new SignatureException(SignatureError.Key, $"It was signed with another key, which has the fingerprint {KeyFingerprint ?? "of nobody"}.");
        var message = PreAuthenticationEncoding(payload);
        var signer = named.FirstOrDefault(key => key.Verifies(message, signature)) ?? throw new SignatureException(
            SignatureError.Forged, "The signature does not fit what it is said to sign: that was changed, or another key signed it.");
        return new(signer, StatementReader.Read(payload));
    }

    /// <summary>Returns what the bundle says, whoever made it.</summary>
    /// <exception cref="SignatureException">That is no statement about a model.</exception>
    internal SignatureStatement Claimed() => StatementReader.Read(payload);

    static SignatureBundle Read(JsonElement root)
    {
        root.Require("mediaType", MediaType);
        var material = root.Object("verificationMaterial");
        if (material.TryGetProperty("certificate", out _) || material.TryGetProperty("x509CertificateChain", out _))
            throw SigningJson.Malformed("it was made with a certificate, and only those made with keys are known");
        var key = material.Object("publicKey");
        var fingerprint = key.TryGetProperty("hint", out var hint) && hint.ValueKind != JsonValueKind.Null ? key.Text("hint") : null;
        var envelope = root.Object("dsseEnvelope");
        envelope.Require("payloadType", PayloadType);
        var signatures = envelope.Array("signatures");
        return signatures.GetArrayLength() == 1
            ? new(envelope.Base64("payload"), signatures[0].Base64("sig"), fingerprint is "" ? null : fingerprint)
            : throw SigningJson.Malformed($"it has {signatures.GetArrayLength()} signatures, not one");
    }

    // What is signed: the type of the content with it, each after its length.
    static byte[] PreAuthenticationEncoding(byte[] payload) =>
        [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"DSSEv1 {PayloadType.Length} {PayloadType} {payload.Length} ")), .. payload];
}

/// <summary>A signature that was checked.</summary>
/// <param name="Key">The key that made it.</param>
/// <param name="Statement">What was signed.</param>
public sealed record VerifiedSignature(TrustedKey Key, SignatureStatement Statement);
