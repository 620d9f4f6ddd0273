using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Scigo.Registry.Signing;

namespace Scigo.Tests.Registry.Signing;

/// <summary>A folder with files, and a signature of it.</summary>
sealed class SignedModel : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scigo-signing-");

    public SignedModel(ECCurve? curve = null)
    {
        using var key = ECDsa.Create(curve ?? ECCurve.NamedCurves.nistP256);
        PrivatePem = key.ExportPkcs8PrivateKeyPem();
        Key = SigningKey.FromPem(PrivatePem);
        Write("weights.bin", "numbers");
        Write("config.json", "{}");
        Write("tokens/vocabulary.txt", "words");
    }

    public SigningKey Key { get; }

    public string PrivatePem { get; }

    public string Path => System.IO.Path.Combine(folder.FullName, "model");

    public string SignaturePath => File("model.sig");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Write(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllText(File(name), content);
    }

    public SignatureBundle Sign()
    {
        var bundle = ModelSignature.Sign(Path, Key, SignaturePath);
        System.IO.File.WriteAllBytes(SignaturePath, bundle.ToJson());
        return bundle;
    }

    public VerifiedSignature Verify(SignatureBundle? bundle = null) =>
        ModelSignature.Verify(Path, bundle ?? SignatureBundle.Load(SignaturePath), [Key.Public], SignaturePath);

    /// <summary>Returns a bundle after a change of its JSON, as somebody without the key can make it.</summary>
    public SignatureBundle Forged(Action<JsonNode> change)
    {
        var json = JsonNode.Parse(Sign().ToJson())!;
        change(json);
        return SignatureBundle.Parse(Encoding.UTF8.GetBytes(json.ToJsonString()));
    }

    /// <summary>Returns a bundle whose statement was changed before it was signed, as a careless owner of the key can make it.</summary>
    public SignatureBundle Resigned(Action<JsonNode> change) => Forged(json =>
    {
        var statement = JsonNode.Parse(Convert.FromBase64String((string)json["dsseEnvelope"]!["payload"]!))!;
        change(statement);
        Resign(json, Encoding.UTF8.GetBytes(statement.ToJsonString()));
    });

    public void Resign(JsonNode json, byte[] payload)
    {
        var envelope = json["dsseEnvelope"]!;
        var header = Encoding.ASCII.GetBytes($"DSSEv1 28 application/vnd.in-toto+json {payload.Length} ");
        envelope["payload"] = Convert.ToBase64String(payload);
        envelope["signatures"]![0]!["sig"] = Convert.ToBase64String(Key.Sign([.. header, .. payload]));
    }

    public void Dispose()
    {
        Key.Dispose();
        folder.Delete(recursive: true);
    }
}
