using System.Runtime.InteropServices;

namespace Scigo.Tests.Files;

public sealed class LoadIntoTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("m.scigo")]
    [InlineData("m.json")]
    [InlineData("m.pb")]
    public void ArraysAreKeptAndFilled(string name)
    {
        var path = folder.File(name);
        ModelFile.Save(Sample.Forest(), path, new ModelMetadata { TrainingSamples = 5 }, Sample.Options);
        var weights = new double[24];
        var labels = new int[21];
        var model = new Forest { Weights = new NDArray<double>(weights, 4, 6), Labels = labels };
        ModelFile.LoadInto(path, model, Sample.Options);
        Assert.Equal(5, model.Metadata!.TrainingSamples);
        model.Metadata = null;
        Assert.Equal(Sample.Text(Sample.Forest()), Sample.Text(model));
        Assert.Same(labels, model.Labels);
        Assert.True(MemoryMarshal.TryGetArray(model.Weights.Memory, out var segment) && segment.Array == weights);
    }

    [Fact]
    public void AMapWhoseKeysHaveChangedIsReadAgainWithItsArrays()
    {
        // The first key agrees, the second does not: what was read of the first is read a second time.
        var path = folder.File("m.scigo");
        var saved = new Forest { Tables = { ["a"] = Table(1), ["b"] = Table(2) }, Weights = Sample.Doubles(8) };
        ModelFile.Save(saved, path, options: Sample.Options);
        var model = new Forest { Tables = { ["a"] = Table(8), ["c"] = Table(9) } };
        ModelFile.LoadInto(path, model, Sample.Options);
        Assert.Equal(Sample.Text(saved), Sample.Text(model));

        static NDArray<short> Table(short value) => Enumerable.Repeat(value, 50).ToArray();
    }

    [Fact]
    public void AMappedModelLoadedIntoGetsArraysOfItsOwn()
    {
        var path = folder.File("m.scigo");
        ModelFile.Save(Sample.Tiny(), path);
        using var mapped = ModelFile.Map<Tiny>(path);
        ModelFile.LoadInto(path, mapped.Model);
        mapped.Dispose();
        Assert.Equal(Sample.Doubles(9), mapped.Model.Weights.Span.ToArray());
    }

    [Fact]
    public void AFileOfAnotherModelIsRefused()
    {
        ModelFile.Save(Sample.Forest(), folder.File("m.scigo"), options: Sample.Options);
        var e = Assert.Throws<ModelFormatException>(() => ModelFile.LoadInto(folder.File("m.scigo"), Sample.Tiny(), Sample.Options));
        Assert.Equal(ModelFormatError.WrongType, e.Error);
    }

    public void Dispose() => folder.Dispose();
}
