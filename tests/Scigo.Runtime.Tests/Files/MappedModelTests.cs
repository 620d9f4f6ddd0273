using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Files;

namespace Scigo.Tests.Files;

public sealed class MappedModelTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly string path;

    public MappedModelTests()
    {
        path = folder.File("m.scigo");
        ModelFile.Save(Sample.Forest(), path, new ModelMetadata { TrainingSamples = 5 }, Sample.Options);
    }

    [Fact]
    public void AMappedModelPredictsTheSame()
    {
        double[] row = [1, 2, 3];
        using var mapped = ModelFile.Map<Forest>(path, Sample.Options);
        Assert.Equal(Sample.Forest().Predict(row), mapped.Model.Predict(row));
        Assert.Equal(5, mapped.Metadata!.TrainingSamples);
        Assert.Equal(5, mapped.Model.Metadata!.TrainingSamples);
    }

    [Fact]
    public void AMapKnowsEveryTypeOfTheCatalog()
    {
        using var mapped = ModelFile.Map(path, Sample.Options);
        Assert.IsType<Forest>(mapped.Model);
    }

    [Fact]
    public void ArraysPointIntoTheFileAndPlainOnesAreCopied()
    {
        using var mapped = ModelFile.Map<Forest>(path, Sample.Options);
        Assert.False(MemoryMarshal.TryGetArray(mapped.Model.Weights.Memory, out _));
        Assert.Equal(Sample.Forest().Labels, mapped.Model.Labels);
    }

    [Fact]
    public void ReadingAfterDisposeThrowsInsteadOfCrashing()
    {
        var mapped = ModelFile.Map<Forest>(path, Sample.Options);
        var model = mapped.Model;
        mapped.Dispose();
        mapped.Dispose();
        Assert.Throws<ObjectDisposedException>(() => model.Weights.Span.Length);
        Assert.Throws<ObjectDisposedException>(() => model.Predict([1]));
        Assert.Throws<ObjectDisposedException>(mapped.VerifySections);
        Assert.Throws<ObjectDisposedException>(() => ModelFile.Save(model, folder.File("n.scigo"), options: Sample.Options));
        Assert.Throws<ObjectDisposedException>(() => model.Weights.Memory.Pin());
        Assert.Equal(["m.scigo"], folder.Names());
        Assert.Equal(24, model.Weights.Length);
    }

    [Fact]
    public void ASpanTakenBeforeDisposeStaysReadableWhileItsModelIsReachable()
    {
        var mapped = ModelFile.Map<Forest>(path, Sample.Options);
        var model = mapped.Model;
        var span = model.Weights.Span;
        mapped.Dispose();
        Collect();
        Assert.Equal(Sample.Doubles(24), span.ToArray());
        GC.KeepAlive(model);
    }

    [Fact]
    public void TheMemoryIsGivenBackWhenNothingRefersToIt()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var region = MapAndKeep();
        Collect();
        Assert.False(region.IsAlive);
        Assert.DoesNotContain(path, File.ReadAllText("/proc/self/maps"), StringComparison.Ordinal);
    }

    // In a method of its own, whose locals the collector no longer sees after it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    WeakReference MapAndKeep()
    {
        using var mapped = ModelFile.Map<Forest>(path, Sample.Options);
        var array = mapped.Model.Weights;
        mapped.Dispose();
        Collect();
        Assert.Contains(path, File.ReadAllText("/proc/self/maps"), StringComparison.Ordinal);
        Assert.True(MemoryMarshal.TryGetMemoryManager<double, MappedMemory<double>>(array.Memory, out var manager));
        return new WeakReference(manager);
    }

    [Fact]
    public void AMappedModelCanBeSavedOverItsOwnFile()
    {
        using var mapped = ModelFile.Map<Forest>(path, Sample.Options);
        mapped.Model.Rate = 9;
        ModelFile.Save(mapped.Model, path, options: Sample.Options);
        var loaded = ModelFile.Load<Forest>(path, Sample.Options);
        Assert.Equal(9, loaded.Rate);
        Assert.Equal(Sample.Text(mapped.Model), Sample.Text(loaded));
        Assert.Equal(Sample.Doubles(24), mapped.Model.Weights.Span.ToArray());
    }

    [Fact]
    public void MemoryOfASectionCanBePinnedAndSliced()
    {
        using var mapped = ModelFile.Map<Forest>(path, Sample.Options);
        var memory = mapped.Model.Weights.Memory[3..];
        using var handle = memory.Pin();
        unsafe
        {
            Assert.Equal(Sample.Doubles(24)[3], *(double*)handle.Pointer);
            Assert.Equal(0, (long)handle.Pointer % 8);
        }
    }

    [Theory]
    [InlineData("m.json")]
    [InlineData("m.pb")]
    public void OnlyScigoFilesAreMapped(string name)
    {
        ModelFile.Save(Sample.Tiny(), folder.File(name));
        var e = Assert.Throws<ModelFormatException>(() => ModelFile.Map<Tiny>(folder.File(name)));
        Assert.Contains("load it", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralThreadsPredictWithOneMappedModel()
    {
        using var mapped = ModelFile.Map<Forest>(path, Sample.Options);
        var expected = Sample.Forest().Predict([1, 2, 3]);
        Parallel.For(0, 1000, _ => Assert.Equal(expected, mapped.Model.Predict([1, 2, 3])));
    }

    static void Collect()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    public void Dispose() => folder.Dispose();
}
