namespace Scigo.Tests.Files;

public sealed class FileMetadataTests : IDisposable
{
    static readonly ModelOptions NoModels = new() { Catalog = new ModelCatalog([]) };

    readonly TemporaryFolder folder = new();

    static ModelMetadata Full() => new()
    {
        Created = new DateTimeOffset(2026, 11, 24, 12, 0, 0, 123, TimeSpan.FromHours(2)),
        TrainingSamples = 1L << 40,
        TrainingFeatures = 3,
        FeatureNames = ["a", "größe", ""],
        TrainingSeconds = 0.1,
        Metrics = new Dictionary<string, double> { ["r2"] = 0.5, ["bad"] = double.NaN },
        Tags = ParamSet.Create(("who", "me"), ("n", 3), ("big", ulong.MaxValue), ("minus", -5), ("x", 1.0), ("none", ParamValue.Null),
            ("yes", true), ("list", ParamValue.FromList([1, "two"])), ("map", ParamValue.FromMap(ParamSet.Create(("k", 1)))),
            ("raw", new byte[] { 1, 2 })),
    };

    [Theory]
    [InlineData("m.scigo")]
    [InlineData("m.json")]
    [InlineData("m.pb")]
    public void MetadataIsReadWithoutKnowingTheModel(string name)
    {
        ModelFile.Save(Sample.Tiny(), folder.File(name), Full() with { Tags = null });
        var read = ModelFile.ReadMetadata(folder.File(name), NoModels)!;
        Assert.Equivalent(Full() with { Tags = null }, read, strict: true);
    }

    [Fact]
    public void TagsOfEveryKindAreKept()
    {
        ModelFile.Save(Sample.Tiny(), folder.File("m.scigo"), Full());
        Assert.Equal(Full().Tags, ModelFile.ReadMetadata(folder.File("m.scigo"), NoModels)!.Tags);
    }

    [Theory]
    [InlineData("m.json")]
    [InlineData("m.pb")]
    public void TagsThatJsonHasAKindForAreKept(string name)
    {
        var tags = ParamSet.Create(("n", 3), ("minus", -5), ("x", 0.5), ("who", "me"), ("list", ParamValue.FromList([1, true])));
        ModelFile.Save(Sample.Tiny(), folder.File(name), new ModelMetadata { Tags = tags });
        Assert.Equal(tags, ModelFile.ReadMetadata(folder.File(name), NoModels)!.Tags);
    }

    [Fact]
    public void AFileWithoutMetadataSaysSo()
    {
        ModelFile.Save(Sample.Tiny(), folder.File("m.scigo"));
        Assert.Null(ModelFile.ReadMetadata(folder.File("m.scigo")));
    }

    [Theory]
    [InlineData("m.scigo")]
    [InlineData("m.json")]
    [InlineData("m.pb")]
    public void AModelThatKnowsHowItWasTrainedKeepsThat(string name)
    {
        var model = Sample.Forest();
        model.Metadata = new ModelMetadata { TrainingSamples = 7 };
        ModelFile.Save(model, folder.File(name), options: Sample.Options);
        Assert.Equal(7, ModelFile.Load<Forest>(folder.File(name), Sample.Options).Metadata!.TrainingSamples);
    }

    [Fact]
    public void ATagThatIsAModelIsRefusedBeforeAnythingIsReplaced()
    {
        var metadata = new ModelMetadata { Tags = ParamSet.Create(("m", ParamValue.FromModel(Sample.Tiny()))) };
        Assert.Throws<InvalidOperationException>(() => ModelFile.Save(Sample.Tiny(), folder.File("m.scigo"), metadata));
        Assert.Empty(folder.Names());
    }

    [Fact]
    public void TheManifestIsReadWithoutKnowingTheModel()
    {
        ModelFile.Save(Sample.Forest(), folder.File("m.scigo"), options: Sample.Options);
        var manifest = ModelFile.ReadManifest(folder.File("m.scigo"), NoModels);
        Assert.Equal("files.forest", manifest.WireName);
        Assert.Equal(["files.forest", "files.scaler"], manifest.Schemas.Select(s => s.WireName));
        var member = manifest.Schemas[0].Members[0];
        Assert.Equal(("rate", Scigo.Schema.MemberRole.Hyperparameter, "float64"), (member.Name, member.Role, member.Type));
    }

    public void Dispose() => folder.Dispose();
}
