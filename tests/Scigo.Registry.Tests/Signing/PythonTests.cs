using System.Security.Cryptography;
using System.Text;
using Scigo.Registry.Signing;

namespace Scigo.Tests.Registry.Signing;

/// <summary>Another program, written from the format's description, judges bundles of Scigo, and Scigo its.</summary>
public sealed class PythonTests : IDisposable
{
    internal static readonly string Script = Path.Combine(AppContext.BaseDirectory, "Signing", "Python", "check.py");

    readonly SignedModel p256 = new(ECCurve.NamedCurves.nistP256);
    readonly SignedModel p384 = new(ECCurve.NamedCurves.nistP384);

    [Theory]
    [InlineData("p256", "p256.sig", "model")]
    [InlineData("p384", "p384.sig", "model")]
    [InlineData("p256", "p256-release-1.0.sig", "model")]
    [InlineData("p384", "p384-release-1.0.sig", "model")]
    [InlineData("p256", "p256-file.sig", "model/model.scigo")]
    [InlineData("p384", "p384-file.sig", "model/model.scigo")]
    public void WhatWasSignedElsewhereIsVerified(string key, string bundle, string path)
    {
        var verified = ModelSignature.Verify(
            Fixture.Path(path), SignatureBundle.Load(Fixture.Path(bundle)), [TrustedKey.Load(Fixture.Path($"{key}.public.pem"))]);
        Assert.Equal(path == "model" ? 5 : 1, verified.Statement.Files.Count);
    }

    [Theory]
    [InlineData("p256.sig", "model/model.scigo")]
    [InlineData("p256-file.sig", "model")]
    [InlineData("p256-file.sig", "model/config-b.json")]
    [InlineData("p384.sig", "model")]
    public void WhatWasSignedElsewhereIsNotTakenForAnotherModelOrKey(string bundle, string path) => Assert.Throws<SignatureException>(
        () => ModelSignature.Verify(Fixture.Path(path), SignatureBundle.Load(Fixture.Path(bundle)), [TrustedKey.Load(Fixture.Path("p256.public.pem"))]));

    [LiveFact("python3-cryptography")]
    public void WhatIsSignedHereIsVerifiedElsewhere()
    {
        foreach (var model in new[] { p256, p384 })
        {
            model.Write("a-b/c", "1");
            model.Write("a/\U0001F600 ü", "2");
            model.Write("empty", "");
            model.Sign();
            Judged("OK", "verify", model, model.Path);
        }
    }

    [LiveFact("python3-cryptography")]
    public void AFileSignedHereIsVerifiedElsewhere()
    {
        var path = p256.File("weights.bin");
        File.WriteAllBytes(p256.SignaturePath, ModelSignature.Sign(path, p256.Key, p256.SignaturePath).ToJson());
        Judged("OK", "verify", p256, path);
    }

    [LiveFact("python3-cryptography")]
    public void WhatIsTamperedWithIsRefusedElsewhere()
    {
        var json = p256.Sign().ToJson();
        p256.Write("weights.bin", "numberz");
        Judged("Refused: the files are others", "verify", p256, p256.Path);

        p256.Write("weights.bin", "numbers");
        p256.Write("extra.bin", "");
        Judged("Refused: the files are others", "verify", p256, p256.Path);

        File.Delete(p256.File("extra.bin"));
        // The first byte of the payload becomes a space.
        File.WriteAllText(p256.SignaturePath, Encoding.UTF8.GetString(json).Replace("\"payload\": \"ew", "\"payload\": \"IA", StringComparison.Ordinal));
        Judged("Refused: the signature does not fit", "verify", p256, p256.Path);

        File.WriteAllBytes(p256.SignaturePath, json);
        Judged("Refused: the hint names another key", "verify", p256, p256.Path, p384);
        Judged("OK", "verify", p256, p256.Path);
    }

    [LiveFact("python3-cryptography")]
    public void WhatIsSignedElsewhereAndTamperedWithIsRefusedHere()
    {
        foreach (var model in new[] { p256, p384 })
        {
            Sign(model);
            model.Verify();
            model.Write("config.json", "[]");
            Assert.Equal(SignatureError.Files, Assert.Throws<SignatureException>(() => model.Verify()).Error);
        }
    }

    // Judging needs the key in a file, which is no part of the model.
    static void Judged(string expected, string command, SignedModel model, string path, SignedModel? signer = null)
    {
        var key = Path.GetTempFileName();
        File.WriteAllText(key, (signer ?? model).Key.Public.Pem);
        var (_, output) = ExternalTool.Run([], ExternalTool.Python, Script, command, path, model.SignaturePath, key);
        File.Delete(key);
        Assert.Equal(expected, output.Trim());
    }

    static void Sign(SignedModel model)
    {
        var key = Path.GetTempFileName();
        File.WriteAllText(key, model.PrivatePem);
        var (_, output) = ExternalTool.Run([], ExternalTool.Python, Script, "sign", model.Path, model.SignaturePath, key);
        File.Delete(key);
        Assert.Equal("OK", output.Trim());
    }

    public void Dispose()
    {
        p256.Dispose();
        p384.Dispose();
    }
}
