using Scigo.Tests.Files;
using Scigo.Tests.Shared;

namespace Scigo.Tests.Crash;

/// <summary>A small disk of the test's own, in memory: mounting one takes the rights to.</summary>
public sealed class FullDiskTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly bool isMounted;

    public FullDiskTests() => isMounted = OperatingSystem.IsLinux()
        && ExternalTool.IsThere("mount", "-t", "tmpfs", "-o", "size=256k", "scigo-tests", folder.Path);

    [Theory]
    [InlineData("m.scigo")]
    [InlineData("m.json")]
    [InlineData("m.pb")]
    public void AFullDiskLeavesTheOldFileAndNothingElse(string name)
    {
        if (!isMounted)
            return;
        var path = folder.File(name);
        ModelFile.Save(Sample.Tiny(), path);
        var before = File.ReadAllBytes(path);
        Assert.Throws<IOException>(() => ModelFile.Save(Sample.Tiny(100_000), path));
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal([name], folder.Names());
        // What failed left the room that it took.
        ModelFile.Save(Sample.Tiny(1000), path);
        Assert.Equal(1000, ModelFile.Load<Tiny>(path).Weights.Length);
    }

    [Fact]
    public void ADiskThatCannotBeWrittenLeavesTheOldFileAndNothingElse()
    {
        if (!isMounted)
            return;
        var path = folder.File("m.scigo");
        ModelFile.Save(Sample.Tiny(), path);
        var before = File.ReadAllBytes(path);
        Assert.True(ExternalTool.IsThere("mount", "-o", "remount,ro", folder.Path));
        Assert.Throws<IOException>(() => ModelFile.Save(Sample.Tiny(1000), path));
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal(["m.scigo"], folder.Names());
    }

    public void Dispose()
    {
        if (isMounted)
            Assert.Equal(0, ExternalTool.Run([], "umount", folder.Path).Code);
        folder.Dispose();
    }
}
