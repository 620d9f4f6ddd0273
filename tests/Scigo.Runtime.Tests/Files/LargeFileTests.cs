
namespace Scigo.Tests.Files;

/// <summary>More than 2 GB in one file. Takes 5 GB of disk and of memory: set SCIGO_LARGE_TESTS=1 to run it.</summary>
public sealed class LargeFileTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Fact]
    public void AModelOfMoreThanTwoGigabytesIsSavedLoadedAndMapped()
    {
        if (Environment.GetEnvironmentVariable("SCIGO_LARGE_TESTS") != "1")
            return;
        var path = folder.File("m.scigo");
        var weights = new double[300_000_000];
        weights[0] = 1;
        weights[^1] = 2;
        var before = GC.GetAllocatedBytesForCurrentThread();
        ModelFile.Save(new Tiny { Weights = weights }, path);
        // No second copy in memory.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10 << 20);
        Assert.InRange(new FileInfo(path).Length, 2_400_000_000, 2_400_001_000);
        using (var mapped = ModelFile.Map<Tiny>(path))
        {
            mapped.VerifySections();
            Assert.Equal((1, 2), (mapped.Model.Weights.Span[0], mapped.Model.Weights.Span[^1]));
        }
        var loaded = ModelFile.Load<Tiny>(path);
        Assert.True(loaded.Weights.Span.SequenceEqual(weights));
        Assert.True(ModelFile.Validate(path, new ValidationOptions { Model = Sample.Options }).IsValid);
    }

    public void Dispose() => folder.Dispose();
}
