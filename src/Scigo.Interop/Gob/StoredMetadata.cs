namespace Scigo.Interop.Gob;

/// <summary>What is known about a model, as it follows the model in a gob.</summary>
[PersistableModel("scigo.metadata", InCatalog = false)]
sealed partial class StoredMetadata
{
    [Member(1)]
    public DateTimeOffset? CreatedAt { get; set; }

    [Member(2)]
    public long? TrainingSamples { get; set; }

    [Member(3)]
    public int? TrainingFeatures { get; set; }

    [Member(4)]
    public List<string>? FeatureNames { get; set; }

    [Member(5, AllowNonFinite = true)]
    public double? TrainingSeconds { get; set; }

    [Member(6, AllowNonFinite = true)]
    public Dictionary<string, double>? Metrics { get; set; }

    [Member(7)]
    public ParamSet? Tags { get; set; }

    public static StoredMetadata Of(ModelMetadata metadata) => new()
    {
        CreatedAt = metadata.Created,
        TrainingSamples = metadata.TrainingSamples,
        TrainingFeatures = metadata.TrainingFeatures,
        FeatureNames = metadata.FeatureNames is { } names ? [.. names] : null,
        TrainingSeconds = metadata.TrainingSeconds,
        Metrics = metadata.Metrics is { } metrics ? new(metrics) : null,
        Tags = metadata.Tags,
    };

    public ModelMetadata ToMetadata() => new()
    {
        Created = CreatedAt,
        TrainingSamples = TrainingSamples,
        TrainingFeatures = TrainingFeatures,
        FeatureNames = FeatureNames,
        TrainingSeconds = TrainingSeconds,
        Metrics = Metrics,
        Tags = Tags,
    };
}
