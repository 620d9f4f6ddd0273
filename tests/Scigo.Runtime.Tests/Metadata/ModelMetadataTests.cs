namespace Scigo.Tests.Metadata;

public class ModelMetadataTests
{
    static ModelMetadata Full() => new()
    {
        Created = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.FromHours(1)),
        TrainingSamples = 442,
        TrainingFeatures = 2,
        FeatureNames = ["age", "bmi"],
        TrainingSeconds = 0.25,
        Metrics = new Dictionary<string, double> { ["r2"] = 0.5, ["mse"] = double.NaN },
        Tags = ParamSet.Create(("team", "core")),
    };

    public static TheoryData<ModelMetadata> Others => [
        new(),
        Full() with { Created = Full().Created!.Value.ToUniversalTime() },
        Full() with { TrainingSamples = null },
        Full() with { TrainingFeatures = 3 },
        Full() with { FeatureNames = ["bmi", "age"] },
        Full() with { TrainingSeconds = 0.5 },
        Full() with { Metrics = new Dictionary<string, double> { ["r2"] = 0.5 } },
        Full() with { Tags = ParamSet.Empty },
    ];

    [Fact]
    public void MetadataThatSaysTheSameIsEqual()
    {
        var other = Full() with { Metrics = new Dictionary<string, double> { ["mse"] = double.NaN, ["r2"] = 0.5 } };
        Assert.Equal(Full(), other);
        Assert.Equal(Full().GetHashCode(), other.GetHashCode());
        Assert.Equal(new ModelMetadata(), new ModelMetadata());
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void MetadataThatSaysSomethingElseDiffers(ModelMetadata other) => Assert.NotEqual(Full(), other);

    [Fact]
    public void ItsTextSaysWhatIsKnown() => Assert.Equal(
        """{"created_at": "2026-01-31T12:00:00.0000000+01:00", "training_samples": 442, "metrics": {"r2": 0.5}}""",
        (Full() with
        {
            TrainingFeatures = null,
            FeatureNames = null,
            TrainingSeconds = null,
            Tags = null,
            Metrics = new Dictionary<string, double> { ["r2"] = 0.5 },
        }).ToString());
}
