namespace Scigo.Tests.Files;

public sealed class AtomicSaveTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("m.scigo")]
    [InlineData("m.json")]
    [InlineData("m.pb")]
    public void ASaveThatFailsMidwayLeavesTheOldFileAndNothingElse(string name)
    {
        var path = folder.File(name);
        ModelFile.Save(Sample.Forest(), path, options: Sample.Options);
        var before = File.ReadAllBytes(path);
        var broken = Sample.Forest();
        broken.Parts.Add(null!);
        Assert.ThrowsAny<InvalidOperationException>(() => ModelFile.Save(broken, path, options: Sample.Options));
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal([name], folder.Names());
    }

    [Fact]
    public void ASaveThatFailsWithoutAnOldFileLeavesNone()
    {
        var broken = Sample.Forest();
        broken.Labels = null!;
        Assert.ThrowsAny<InvalidOperationException>(() => ModelFile.Save(broken, folder.File("m.scigo"), options: Sample.Options));
        Assert.Empty(folder.Names());
    }

    [Fact]
    public void AVanishedFolderIsNamed() =>
        Assert.Throws<DirectoryNotFoundException>(() => ModelFile.Save(Sample.Tiny(), folder.File("gone/m.scigo")));

    [Fact]
    public void AFolderIsNotReplaced()
    {
        Directory.CreateDirectory(folder.File("d.scigo"));
        Assert.Throws<IOException>(() => ModelFile.Save(Sample.Tiny(), folder.File("d.scigo")));
        Assert.Equal(["d.scigo"], folder.Names());
    }

    [Fact]
    public void AnUnknownExtensionNamesTheKnownOnes()
    {
        var e = Assert.Throws<ArgumentException>(() => ModelFile.Save(Sample.Tiny(), folder.File("m.pkl")));
        Assert.Contains(".scigo, .json, .pb", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APathMustBeGiven()
    {
        Assert.Throws<ArgumentException>(() => ModelFile.Save(Sample.Tiny(), ""));
        Assert.Throws<ArgumentNullException>(() => ModelFile.Load<Tiny>((string)null!));
        Assert.Throws<ArgumentNullException>(() => ModelFile.Save(null!, folder.File("m.scigo")));
        Assert.Throws<FileNotFoundException>(() => ModelFile.Load<Tiny>(folder.File("m.scigo")));
    }

    [Fact]
    public void ALongNameIsSaved()
    {
        var name = new string('x', 240) + ".scigo";
        ModelFile.Save(Sample.Tiny(), folder.File(name));
        Assert.Equal([name], folder.Names());
    }

    [Fact]
    public void ALinkStaysALinkAndItsTargetIsReplaced()
    {
        if (OperatingSystem.IsWindows())
            return;
        ModelFile.Save(Sample.Tiny(9), folder.File("v1.scigo"));
        File.CreateSymbolicLink(folder.File("latest.scigo"), "v1.scigo");
        ModelFile.Save(Sample.Tiny(10), folder.File("latest.scigo"));
        Assert.Equal("v1.scigo", new FileInfo(folder.File("latest.scigo")).LinkTarget);
        Assert.Equal(10, ModelFile.Load<Tiny>(folder.File("v1.scigo")).Weights.Length);
    }

    [Fact]
    public void PermissionsStayAsTheyWere()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        ModelFile.Save(Sample.Tiny(), folder.File("m.scigo"));
        File.SetUnixFileMode(folder.File("m.scigo"), Private);
        ModelFile.Save(Sample.Tiny(), folder.File("m.scigo"));
        Assert.Equal(Private, File.GetUnixFileMode(folder.File("m.scigo")));
    }

    [Fact]
    public void AFolderThatCannotBeWrittenIsRefused()
    {
        // root may write everywhere.
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
            return;
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Throws<UnauthorizedAccessException>(() => ModelFile.Save(Sample.Tiny(), folder.File("m.scigo")));
        }
        finally
        {
            File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        Assert.Empty(folder.Names());
    }

    [Fact]
    public void AReaderOfTheOldFileKeepsIt()
    {
        var path = folder.File("m.scigo");
        ModelFile.Save(Sample.Tiny(9), path);
        using var old = File.OpenRead(path);
        ModelFile.Save(Sample.Tiny(1000), path);
        Assert.Equal(9, ModelFile.Load<Tiny>(old).Weights.Length);
        Assert.Equal(1000, ModelFile.Load<Tiny>(path).Weights.Length);
    }

    public void Dispose() => folder.Dispose();
}
