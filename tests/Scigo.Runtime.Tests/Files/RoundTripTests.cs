namespace Scigo.Tests.Files;

public sealed class RoundTripTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("m.scigo")]
    [InlineData("m.json")]
    [InlineData("m.pb")]
    [InlineData("M.SCIGO")]
    public void AModelIsTheSameAfterSavingAndLoading(string name)
    {
        var path = folder.File(name);
        ModelFile.Save(Sample.Forest(), path, options: Sample.Options);
        Assert.Equal(Sample.Text(Sample.Forest()), Sample.Text(ModelFile.Load<Forest>(path, Sample.Options)));
        Assert.Equal(Sample.Text(Sample.Forest()), Sample.Text(ModelFile.Load(path, Sample.Options)));
    }

    [Fact]
    public void AMappedModelIsTheSame()
    {
        var path = folder.File("m.scigo");
        ModelFile.Save(Sample.Forest(), path, options: Sample.Options);
        using var mapped = ModelFile.Map<Forest>(path, Sample.Options);
        Assert.Equal(Sample.Text(Sample.Forest()), Sample.Text(mapped.Model));
        mapped.VerifySections();
    }

    [Fact]
    public void ATypeThatTheCallerNamesNeedsNoCatalog()
    {
        var path = folder.File("m.scigo");
        ModelFile.Save(Sample.Tiny(), path);
        Assert.Equal(Sample.Text(Sample.Tiny()), Sample.Text(ModelFile.Load<Tiny>(path)));
    }

    public void Dispose() => folder.Dispose();
}
