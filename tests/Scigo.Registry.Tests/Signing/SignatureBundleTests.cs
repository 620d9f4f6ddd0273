using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Scigo.Registry.Signing;

namespace Scigo.Tests.Registry.Signing;

public sealed class SignatureBundleTests : IDisposable
{
    readonly SignedModel model = new();

    /// <summary>What somebody without the key can do to a bundle, the error, and a part of the message.</summary>
    public static TheoryData<string, Action<JsonNode>, SignatureError, string> Forgeries { get; } = new()
    {
        { "payload", json => Payload(json, text => text.Replace("weights", "heights", StringComparison.Ordinal)), SignatureError.Forged, "does not fit" },
        { "space in the payload", json => Payload(json, text => text + " "), SignatureError.Forged, "does not fit" },
        { "signature", json => Signature(json)["sig"] = Convert.ToBase64String(new byte[70]), SignatureError.Forged, "does not fit" },
        { "no signature bytes", json => Signature(json)["sig"] = "", SignatureError.Forged, "does not fit" },
        { "base64", json => Signature(json)["sig"] = "?", SignatureError.Malformed, "\"sig\" is no base64" },
        { "two signatures", json => Signatures(json).Add(Signature(json).DeepClone()), SignatureError.Malformed, "has 2 signatures" },
        { "no signature", json => Signatures(json).Clear(), SignatureError.Malformed, "has 0 signatures" },
        { "signature of another kind", json => Signatures(json)[0] = 1, SignatureError.Malformed, "\"sig\" is missing" },
        { "payload type", json => json["dsseEnvelope"]!["payloadType"] = "text/plain", SignatureError.Malformed, "\"payloadType\" is \"text/plain\"" },
        { "media type", json => json["mediaType"] = "application/json", SignatureError.Malformed, "\"mediaType\" is" },
        { "no envelope", json => json.AsObject().Remove("dsseEnvelope"), SignatureError.Malformed, "\"dsseEnvelope\" is missing" },
        { "no payload", json => json["dsseEnvelope"]!["payload"] = null, SignatureError.Malformed, "\"payload\" is of the kind null" },
        { "certificate", json => json["verificationMaterial"]!["certificate"] = new JsonObject(), SignatureError.Malformed, "made with a certificate" },
        { "other key", json => json["verificationMaterial"]!["publicKey"]!["hint"] = new string('0', 64), SignatureError.Key, "with another key" },
        { "no hint", json => { json["verificationMaterial"]!["publicKey"] = new JsonObject(); Signature(json)["sig"] = "AAAA"; }, SignatureError.Forged, "does not fit" },
    };

    /// <summary>What the owner of the key can sign that is no statement about a model.</summary>
    public static TheoryData<string, Action<JsonNode>, string> Statements { get; } = new()
    {
        { "type", s => s["_type"] = "https://in-toto.io/Statement/v0.1", "\"_type\" is" },
        { "predicate type", s => s["predicateType"] = "https://slsa.dev/provenance/v1", "\"predicateType\" is" },
        { "no predicate", s => s.AsObject().Remove("predicate"), "\"predicate\" is missing" },
        { "shards", s => Serialization(s)["method"] = "shards", "\"method\" is \"shards\"" },
        { "other hash", s => Serialization(s)["hash_type"] = "blake3", "\"hash_type\" is \"blake3\"" },
        { "ignored number", s => Serialization(s)["ignore_paths"] = new JsonArray(1), "\"ignore_paths\" has more than texts" },
        { "no files", s => Resources(s).Clear(), "names no files" },
        { "digest of another kind", s => Resources(s)[0]!["algorithm"] = "md5", "\"algorithm\" is \"md5\"" },
        { "no digest", s => Resources(s)[0]!["digest"] = "00", "no SHA-256" },
        { "digest in capitals", s => Resources(s)[0]!["digest"] = new string('A', 64), "no SHA-256" },
        { "parent", s => Resources(s)[0]!["name"] = "../config.json", "no path within the model" },
        { "parent, later", s => Resources(s)[0]!["name"] = "a/../../config.json", "no path within the model" },
        { "absolute", s => Resources(s)[0]!["name"] = "/etc/passwd", "no path within the model" },
        { "empty part", s => Resources(s)[0]!["name"] = "a//b", "no path within the model" },
        { "here", s => Resources(s)[0]!["name"] = ".", "no path within the model" },
        { "two orders", s => Swap(Resources(s)), "not in order" },
        { "twice", s => Resources(s).Insert(0, Resources(s)[0]!.DeepClone()), "\"config.json\" twice" },
        { "one left out", s => Resources(s).RemoveAt(1), "come to the digest" },
        { "two subjects", s => s["subject"]!.AsArray().Add(s["subject"]![0]!.DeepClone()), "has 2 subjects" },
        { "no subject", s => s["subject"]!.AsArray().Clear(), "has 0 subjects" },
        { "subject of another kind", s => s["subject"]![0] = "model", "\"name\" is missing" },
        { "other subject", s => s["subject"]![0]!["digest"]!["sha256"] = new string('0', 64), "come to the digest" },
    };

    [Theory]
    [MemberData(nameof(Forgeries))]
    public void WhatWasForgedIsRefused(string what, Action<JsonNode> change, SignatureError error, string message)
    {
        var refused = Assert.Throws<SignatureException>(() => model.Verify(model.Forged(change)));
        Assert.Equal((what, error), (what, refused.Error));
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void WhatIsSignedMustBeAStatementAboutAModel(string what, Action<JsonNode> change, string message)
    {
        var refused = Assert.Throws<SignatureException>(() => model.Verify(model.Resigned(change)));
        Assert.Equal((what, SignatureError.Malformed), (what, refused.Error));
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatOthersAddIsNoMatter()
    {
        model.Verify(model.Resigned(statement => Resources(statement)[0]!["annotations"] = new JsonObject()));
        model.Verify(model.Forged(json => Signature(json)["keyid"] = null));
        model.Verify(model.Forged(json => json["verificationMaterial"]!.AsObject().Remove("tlogEntries")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"mediaType\":1}")]
    [InlineData("{\"mediaType\":\"a\",\"mediaType\":\"b\"}")]
    [InlineData("{\"mediaType\":\"application/vnd.dev.sigstore.bundle.v0.3+json\",\"verificationMaterial\":{\"publicKey\":{\"hint\":\"\\ud800\"}}}")]
    public void WhatIsNoBundleIsRefused(string json) =>
        Assert.Equal(SignatureError.Malformed, Assert.Throws<SignatureException>(() => SignatureBundle.Parse(Encoding.UTF8.GetBytes(json))).Error);

    [Fact]
    public void ABundleCutOffAnywhereIsRefused()
    {
        var json = model.Sign().ToJson();
        for (var length = 0; length < json.Length; length += 7)
            Assert.Throws<SignatureException>(() => SignatureBundle.Parse(json.AsMemory(0, length)));
    }

    [Fact]
    public void ABundleWithAnyByteChangedIsRefusedOrSaysTheSame()
    {
        var json = model.Sign().ToJson();
        var expected = model.Verify().Statement;
        for (var i = 0; i < json.Length; i += 3)
        {
            var changed = (byte[])json.Clone();
            changed[i] ^= (byte)(1 << (i % 7));
            try
            {
                Assert.Equal(expected.Files, model.Verify(SignatureBundle.Parse(changed)).Statement.Files);
            }
            catch (SignatureException)
            {
            }
        }
    }

    [Fact]
    public void ABundleLongerThanAnyIsNotRead()
    {
        using (var file = File.Create(model.SignaturePath))
            file.SetLength(SignatureBundle.MaxBytes + 1L);
        Assert.Contains("the limit is", Assert.Throws<SignatureException>(() => SignatureBundle.Load(model.SignaturePath)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherKeyIsNotBelieved()
    {
        using var other = new SignedModel();
        var error = Assert.Throws<SignatureException>(() => model.Sign().Verify(other.Key.Public));
        Assert.Equal(SignatureError.Key, error.Error);
        Assert.Contains(model.Key.Public.Fingerprint, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABundleThatClaimsAnotherKeyIsNotBelieved()
    {
        using var other = new SignedModel();
        var bundle = model.Forged(json => json["verificationMaterial"]!["publicKey"]!["hint"] = other.Key.Public.Fingerprint);
        Assert.Equal(SignatureError.Forged, Assert.Throws<SignatureException>(() => bundle.Verify(other.Key.Public)).Error);
    }

    [Fact]
    public void OneOfSeveralTrustedKeysIsEnough()
    {
        using var other = new SignedModel(ECCurve.NamedCurves.nistP384);
        Assert.Equal(model.Key.Public, model.Sign().Verify(other.Key.Public, model.Key.Public).Key);
        Assert.Throws<SignatureException>(() => model.Sign().Verify());
    }

    static JsonArray Signatures(JsonNode json) => json["dsseEnvelope"]!["signatures"]!.AsArray();

    static JsonNode Signature(JsonNode json) => Signatures(json)[0]!;

    static JsonNode Serialization(JsonNode statement) => statement["predicate"]!["serialization"]!;

    static JsonArray Resources(JsonNode statement) => statement["predicate"]!["resources"]!.AsArray();

    static void Payload(JsonNode json, Func<string, string> change)
    {
        var text = Encoding.UTF8.GetString(Convert.FromBase64String((string)json["dsseEnvelope"]!["payload"]!));
        json["dsseEnvelope"]!["payload"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(change(text)));
    }

    static void Swap(JsonArray array)
    {
        var first = array[0];
        array.RemoveAt(0);
        array.Add(first);
    }

    public void Dispose() => model.Dispose();
}
