using System.Security.Cryptography;
using Scigo.Cli.Tests.Support;

namespace Scigo.Cli.Tests.Commands;

public sealed class SignTests : Workspace
{
    readonly string fingerprint;
    readonly string file;
    readonly string folder;

    public SignTests()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Write("private.pem", key.ExportPkcs8PrivateKeyPem());
        Write("encrypted.pem", key.ExportEncryptedPkcs8PrivateKeyPem("secret", new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)));
        Write("other.pem", other.ExportSubjectPublicKeyInfoPem());
        fingerprint = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Write("public.pem", key.ExportSubjectPublicKeyInfoPem() + "\n"))));
        file = Save(Line(), "m.scigo");
        folder = Directory.CreateDirectory(At("models")).FullName;
        Save(Line(), "models/a.scigo");
        Save(Line(), "models/b.json");
    }

    [Fact]
    public void AFileIsSignedBesideItAndVerified()
    {
        Assert.Equal($"{file}.sig: 1 file, signed by {fingerprint}\n", Sign(file).Succeeds().Output);
        var lines = Verify(file).Succeeds().Output.Split('\n');
        Assert.StartsWith($"{file}: OK, scigo, ", lines[0], StringComparison.Ordinal);
        Assert.Equal($"{file}: OK, 1 file, signed by {fingerprint}", lines[1]);
    }

    [Fact]
    public void AFolderIsSignedInsideAndVerified()
    {
        Assert.Equal($"{At("models/model.sig")}: 2 files, signed by {fingerprint}\n", Sign(folder).Succeeds().Output);
        Assert.Equal($"{folder}: OK, 2 files, signed by {fingerprint}\n", Verify(folder).Succeeds().Output);
        // Once more, with a signature there already.
        Sign(folder).Succeeds();
        Verify(folder + "/").Succeeds();
    }

    [Fact]
    public void ASignatureMayBeAnywhere()
    {
        Sign(folder, "--output", At("elsewhere.sig")).Succeeds();
        Verify(folder, "--signature", At("elsewhere.sig")).Succeeds();

        File.WriteAllBytes(At("stdout.sig"), Sign(file, "-o", "-").Succeeds().Bytes);
        Verify(file, "--signature", At("stdout.sig")).Succeeds();
        ToolRun.WithInput(File.ReadAllBytes(file), "verify", "-", "--key", At("public.pem"), "--signature", At("stdout.sig")).Succeeds();
    }

    [Fact]
    public void EachFileThatDiffersHasALine()
    {
        Sign(folder).Succeeds();
        File.AppendAllText(At("models/a.scigo"), "!");
        File.Move(At("models/b.json"), At("models/c.json"));
        var run = Verify(folder);

        Assert.Equal((1, $"scigo: {folder}: it is not valid.{Environment.NewLine}"), (run.Code, run.Error));
        Assert.Equal(3, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains($"{folder}: \"a.scigo\" was changed: ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{folder}: \"b.json\" is missing\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{folder}: \"c.json\" was not signed\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsIgnoredIsNotSigned()
    {
        Write("models/notes.txt", "1");
        Assert.Contains(" 2 files", Sign(folder, "--ignore", "notes.txt").Succeeds().Output, StringComparison.Ordinal);
        Write("models/notes.txt", "2");
        Verify(folder).Succeeds();

        Write("models/more.txt", "3");
        Assert.Equal(1, Verify(folder).Code);
        Verify(folder, "--ignore", "more.txt").Succeeds();
        Sign(folder, "--ignore", "../m.scigo").FailsWith($"{folder}: \"../m.scigo\" is no path within the model.");
    }

    [Fact]
    public void AnotherKeyIsRefused()
    {
        Sign(folder).Succeeds();
        ToolRun.Of("verify", folder, "--key", At("other.pem"))
            .FailsWith($"{At("models/model.sig")}: It was signed with another key, which has the fingerprint {fingerprint}.");
    }

    [Fact]
    public void ASignatureThatIsNoneIsRefused()
    {
        Verify(folder).FailsWith($"{At("models/model.sig")}: there is no such file or directory");
        Write("models/model.sig", "{}");
        Verify(folder).FailsWith($"{At("models/model.sig")}: This is no signature of a model that can be checked here: \"mediaType\" is missing.");
    }

    [Fact]
    public void AKeyThatIsNoneIsRefused()
    {
        ToolRun.Of("sign", file, "--key", At("public.pem"))
            .FailsWith($"{At("public.pem")}: The text has no private key: signing takes one, as PEM.");
        ToolRun.Of("sign", file, "--key", At("encrypted.pem"))
            .FailsWith($"{At("encrypted.pem")}: the key is encrypted: put its password into SCIGO_KEY_PASSWORD.");
        ToolRun.Of("sign", file, "--key", At("nowhere.pem")).FailsWith($"{At("nowhere.pem")}: there is no such file or directory");
        Assert.False(File.Exists(file + ".sig"));
    }

    [Fact]
    public void WhatIsNotThereIsNotSigned() => Sign(At("nowhere")).FailsWith($"{At("nowhere")}: there is no such file or directory");

    [Fact]
    public void ASignatureWithoutAKeyIsBadUsage()
    {
        Assert.Equal(2, ToolRun.Of("verify", file, "--signature", "m.sig").Code);
        Assert.Equal(2, ToolRun.Of("verify", file, "--ignore", "a").Code);
        Assert.Equal(2, ToolRun.Of("verify", "-", "--key", At("public.pem")).Code);
        Assert.Equal(2, ToolRun.Of("sign", file).Code);
    }

    ToolRun Sign(string path, params string[] args) => ToolRun.Of(["sign", path, "--key", At("private.pem"), .. args]);

    ToolRun Verify(string path, params string[] args) => ToolRun.Of(["verify", path, "--key", At("public.pem"), .. args]);
}
