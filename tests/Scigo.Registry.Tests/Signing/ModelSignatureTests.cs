using System.Security.Cryptography;
using Scigo.Registry.Signing;

namespace Scigo.Tests.Registry.Signing;

public sealed class ModelSignatureTests : IDisposable
{
    readonly SignedModel model = new();

    [Fact]
    public void AFolderIsWhatWasSigned()
    {
        model.Sign();
        var verified = model.Verify();

        Assert.Equal(model.Key.Public, verified.Key);
        Assert.Equal("model", verified.Statement.Name);
        Assert.Equal(["config.json", "tokens/vocabulary.txt", "weights.bin"], verified.Statement.Files.Select(file => file.Name));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("{}"u8)), verified.Statement.Files[0].Sha256);
        Assert.Equal([".git", ".gitattributes", ".github", ".gitignore", "model.sig"], verified.Statement.IgnoredPaths);
    }

    [Fact]
    public void AFolderMayBeMovedAndRenamed()
    {
        var bundle = model.Sign();
        Directory.Move(model.Path, model.Path + "-2");
        ModelSignature.Verify(model.Path + "-2/", bundle, [model.Key.Public]);
    }

    [Fact]
    public void AFileThatWasChangedIsNamed()
    {
        model.Sign();
        model.Write("weights.bin", "numberz");
        Assert.Contains("\"weights.bin\" was changed", Assert.Single(Refused().Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsMissingIsNamed()
    {
        model.Sign();
        File.Delete(model.File("tokens/vocabulary.txt"));
        Assert.Equal(["\"tokens/vocabulary.txt\" is missing"], Refused().Findings);
    }

    [Theory]
    [InlineData("extra.bin")]
    [InlineData(".hidden")]
    [InlineData("tokens/.gitignore")]
    [InlineData("Config.json")]
    [InlineData("model.sig.old")]
    public void AFileThatWasNeverSignedIsNamed(string name)
    {
        model.Sign();
        model.Write(name, "");
        Assert.Equal([$"\"{name}\" was not signed"], Refused().Findings);
    }

    [Fact]
    public void AllThatIsWrongIsSaidAtOnce()
    {
        model.Sign();
        File.Move(model.File("weights.bin"), model.File("other.bin"));
        model.Write("config.json", "[]");
        Assert.Equal(3, Refused().Findings.Count);
    }

    [Theory]
    [InlineData(".gitignore")]
    [InlineData(".git/config")]
    [InlineData(".github/workflows/build.yml")]
    public void GitsOwnFilesAreLeftOut(string name)
    {
        model.Sign();
        model.Write(name, "whatever");
        model.Verify();
    }

    [Fact]
    public void WhatIsLeftOutMayChange()
    {
        model.Write("cache/a", "1");
        var bundle = ModelSignature.Sign(model.Path, model.Key, ignoredPaths: ["cache/"]);
        model.Write("cache/b", "2");
        ModelSignature.Verify(model.Path, bundle, [model.Key.Public]);

        model.Write("cached", "3");
        Assert.Equal(["\"cached\" was not signed"], Refused(bundle).Findings);
    }

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData("/etc")]
    [InlineData(".")]
    [InlineData("a//b")]
    public void OnlyWhatIsInTheModelCanBeLeftOut(string path) =>
        Assert.Throws<ArgumentException>(() => ModelSignature.Sign(model.Path, model.Key, ignoredPaths: [path]));

    [Fact]
    public void WhatWasSignedIsCheckedEvenWhereItIsLeftOutOtherwise()
    {
        var bundle = model.Resigned(statement => statement["predicate"]!["serialization"]!["ignore_paths"]!.AsArray().Add("weights.bin"));
        model.Verify(bundle);
        model.Write("weights.bin", "");
        Assert.Single(Refused(bundle).Findings);
    }

    [Fact]
    public void ASingleFileIsWhatWasSigned()
    {
        var path = model.File("weights.bin");
        var bundle = ModelSignature.Sign(path, model.Key, path + ".sig");
        var verified = ModelSignature.Verify(path, bundle, [model.Key.Public]);
        Assert.Equal("weights.bin", verified.Statement.Name);
        Assert.Equal(".", Assert.Single(verified.Statement.Files).Name);

        model.Write("weights.bin", "");
        var error = Assert.Throws<SignatureException>(() => ModelSignature.Verify(path, bundle, [model.Key.Public]));
        Assert.Contains("the file was changed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ASingleFileMayBeSignedByItsName()
    {
        File.Delete(model.File("config.json"));
        File.Delete(model.File("tokens/vocabulary.txt"));
        Directory.Delete(model.File("tokens"));
        ModelSignature.Verify(model.File("weights.bin"), model.Sign(), [model.Key.Public]);
    }

    [Fact]
    public void ASymbolicLinkIsNeitherSignedNorVerified()
    {
        model.Sign();
        File.Delete(model.File("config.json"));
        File.CreateSymbolicLink(model.File("config.json"), "/etc/hostname");

        Assert.Contains("\"config.json\" is a symbolic link", Refused().Message, StringComparison.Ordinal);
        Assert.Throws<SignatureException>(() => model.Sign());
    }

    [Fact]
    public void ALinkToAFolderIsNotFollowed()
    {
        model.Sign();
        Directory.CreateSymbolicLink(model.File("loop"), model.Path);
        Assert.Contains("\"loop\" is a symbolic link", Refused().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ALinkToTheModelIsRefused()
    {
        model.Sign();
        var link = model.Path + "-link";
        Directory.CreateSymbolicLink(link, model.Path);
        Assert.Throws<SignatureException>(() => ModelSignature.Verify(link, SignatureBundle.Load(model.SignaturePath), [model.Key.Public]));
    }

    [Fact]
    public void ALinkToNothingIsRefused()
    {
        File.CreateSymbolicLink(model.File("gone"), "/nowhere");
        Assert.Throws<SignatureException>(() => model.Sign());
    }

    [Fact]
    public void AnEmptyFolderIsNotSigned()
    {
        Directory.CreateDirectory(model.File("empty"));
        Assert.Throws<SignatureException>(() => ModelSignature.Sign(model.File("empty"), model.Key));
    }

    [Fact]
    public void WhatIsNotThereIsAnErrorOfTheFileSystem() =>
        Assert.Throws<DirectoryNotFoundException>(() => ModelSignature.Sign(model.File("nowhere"), model.Key));

    [Fact]
    public void FilesAreSignedInTheOrderOfTheirFolders()
    {
        model.Write("a-b", "");
        model.Write("a/c", "");
        model.Write("\U0001F600", "");
        model.Write("\uFF5E", "");
        model.Sign();
        var names = model.Verify().Statement.Files.Select(file => file.Name);
        Assert.Equal(["a/c", "a-b", "config.json", "tokens/vocabulary.txt", "weights.bin", "\uFF5E", "\U0001F600"], names);
    }

    SignatureException Refused(SignatureBundle? bundle = null)
    {
        var error = Assert.Throws<SignatureException>(() => model.Verify(bundle));
        Assert.Equal(SignatureError.Files, error.Error);
        return error;
    }

    public void Dispose() => model.Dispose();
}
