using System.Security.Cryptography;
using Scigo.Registry.Signing;

namespace Scigo.Tests.Registry.Signing;

public sealed class KeyTests
{
    [Fact]
    public void AKeysFingerprintIsTheDigestOfItsFile()
    {
        var path = Fixture.Path("p256.public.pem");
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), TrustedKey.Load(path).Fingerprint);
        using var key = SigningKey.Load(Fixture.Path("p256.private.pem"));
        Assert.Equal(TrustedKey.Load(path), key.Public);
    }

    [Fact]
    public void AKeyIsReadFromEitherForm()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var sec1 = SigningKey.FromPem("-----BEGIN EC PARAMETERS-----\nBgUrgQQAIg==\n-----END EC PARAMETERS-----\n" + key.ExportECPrivateKeyPem());
        using var encrypted = SigningKey.FromPem(
            key.ExportEncryptedPkcs8PrivateKeyPem("secret", new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)), "secret");
        Assert.Equal(sec1.Public, encrypted.Public);
        Assert.Equal(sec1.Public, TrustedKey.FromPem(key.ExportSubjectPublicKeyInfoPem()));
    }

    [Theory]
    [InlineData("p521")]
    [InlineData("k256")]
    public void AKeyOnAnotherCurveIsRefused(string name)
    {
        Refused("P-256 and P-384", () => TrustedKey.Load(Fixture.Path($"{name}.public.pem")));
        Refused("P-256 and P-384", () => SigningKey.Load(Fixture.Path($"{name}.private.pem")));
    }

    [Fact]
    public void AKeyThatSpellsItsCurveOutIsRefused()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var parameters = key.ExportExplicitParameters(includePrivateParameters: false);
        using var explicitly = ECDsa.Create(parameters);
        Refused("", () => TrustedKey.FromPem(explicitly.ExportSubjectPublicKeyInfoPem()));
    }

    [Fact]
    public void AKeyOfAnotherKindIsRefused()
    {
        using var key = RSA.Create(2048);
        Refused("cannot be read", () => TrustedKey.FromPem(key.ExportSubjectPublicKeyInfoPem()));
        Refused("cannot be read", () => SigningKey.FromPem(key.ExportPkcs8PrivateKeyPem()));
    }

    [Fact]
    public void PrivateAndPublicKeysAreNotTakenForEachOther()
    {
        Refused("This is a private key", () => TrustedKey.Load(Fixture.Path("p256.private.pem")));
        Refused("has no private key", () => SigningKey.Load(Fixture.Path("p256.public.pem")));
    }

    [Fact]
    public void APasswordIsAskedForAndChecked()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var pem = key.ExportEncryptedPkcs8PrivateKeyPem("secret", new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
        Refused("encrypted", () => SigningKey.FromPem(pem));
        Refused("cannot be read", () => SigningKey.FromPem(pem, "guess"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")]
    public void WhatIsNoKeyIsRefused(string pem) => Refused("cannot be read", () => TrustedKey.FromPem(pem));

    [Fact]
    public void AFileTooLongForAKeyIsNotRead()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, new string('a', 1 << 17));
        Refused("is no key", () => TrustedKey.Load(path));
        File.Delete(path);
    }

    static void Refused(string message, Func<object> read)
    {
        var error = Assert.Throws<SignatureException>(() => { read(); });
        Assert.Equal(SignatureError.Key, error.Error);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
