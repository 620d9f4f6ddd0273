using System.Security.Cryptography;
using Scigo.Cli.Tests.Support;

namespace Scigo.Cli.Tests.Commands;

public sealed class RegistryTrustTests : Workspace
{
    readonly string fingerprint;

    public RegistryTrustTests()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Write("private.pem", key.ExportPkcs8PrivateKeyPem());
        fingerprint = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Write("public.pem", key.ExportSubjectPublicKeyInfoPem() + "\n"))));
        Save(Line(), "line.scigo");
        Assert.Equal(0, Run("init").Code);
    }

    [Fact]
    public void OnlyWhatIsSignedIsTakenAndLoaded()
    {
        Run("push", "line", At("line.scigo")).Succeeds();
        Assert.StartsWith($"{fingerprint} since ", Run("trust", At("public.pem")).Succeeds().Output, StringComparison.Ordinal);

        Assert.Contains("takes only versions that a trusted key has signed", Run("push", "line", At("line.scigo")).Error, StringComparison.Ordinal);
        Assert.Contains("did not pass the check \"signed\"", Run("promote", "line", "1.0.0", "production").Error, StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.Of("inspect", "registry:line", "--store", At("models")).Code);

        Assert.Equal("1.0.1\n", Run("push", "line", At("line.scigo"), "--key", At("private.pem")).Output);
        Run("promote", "line", "1.0.1", "production").Succeeds();
        ToolRun.Of("inspect", "registry:line@production", "--store", At("models")).Succeeds();
    }

    [Fact]
    public void AFileSignedBeforeIsPushedWithItsSignature()
    {
        ToolRun.Of("sign", At("line.scigo"), "--key", At("private.pem")).Succeeds();
        Run("trust", At("public.pem")).Succeeds();
        Run("push", "line", At("line.scigo"), "--signature", At("line.scigo.sig")).Succeeds();
        ToolRun.Of("inspect", "registry:line", "--store", At("models")).Succeeds();
    }

    [Fact]
    public void ACopyIsVerified()
    {
        Run("push", "line", At("line.scigo"), "--key", At("private.pem")).Succeeds();
        Run("copy", "line", At("copy")).Succeeds();
        ToolRun.Of("verify", At("copy"), "--key", At("public.pem")).Succeeds();
    }

    [Fact]
    public void KeysAreTakenBack()
    {
        Assert.Equal("Versions need no signature.\n", Run("trust").Succeeds().Output);
        Run("trust", At("public.pem")).Succeeds();
        Assert.Equal("No key is trusted: no version is taken or loaded.\n", Run("trust", At("public.pem"), "--remove").Succeeds().Output);
        Assert.Equal(1, Run("trust", At("public.pem"), "--remove").Code);
        Assert.Equal("Versions need no signature.\n", Run("trust", "--anyone").Succeeds().Output);
    }

    [Fact]
    public void OptionsThatContradictEachOtherAreBadUsage()
    {
        Assert.Equal(2, Run("trust", "--remove").Code);
        Assert.Equal(2, Run("trust", At("public.pem"), "--anyone").Code);
    }

    ToolRun Run(params string[] args) => ToolRun.Of(["registry", .. args, "--store", At("models")]);
}
