namespace Scigo.Registry;

/// <summary>All that is known of a version of a model. It is written once.</summary>
[PersistableModel("scigo.registry.Manifest")]
public sealed partial record VersionManifest
{
    /// <summary>The model's name in the registry.</summary>
    [Member(1)]
    public required string Model { get; init; }

    /// <summary>The version.</summary>
    [Member(2)]
    public required SemanticVersion Version { get; init; }

    /// <summary>The version that was the latest when this one was made; <c>null</c> for the first.</summary>
    [Member(3)]
    public SemanticVersion? Previous { get; init; }

    /// <summary>Why the version is what it is: what changed, a line each.</summary>
    [Member(4)]
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>When it was pushed.</summary>
    [Member(5)]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Who pushed it.</summary>
    [Member(6)]
    public required string CreatedBy { get; init; }

    /// <summary>The schemas of all models that its files may hold, that of the model itself first.</summary>
    [Member(7)]
    public required IReadOnlyList<SchemaDocument> Schemas { get; init; }

    /// <summary>What the model takes and gives; <c>null</c> when it does not predict.</summary>
    [Member(8)]
    public InputSignature? Signature { get; init; }

    /// <summary>The hyperparameters, with those of nested models as <c>step__alpha</c>.</summary>
    [Member(9)]
    public ParamSet Hyperparameters { get; init; } = ParamSet.Empty;

    /// <summary>Figures that judge the model, by name.</summary>
    [Member(10)]
    public IReadOnlyDictionary<string, double> Metrics { get; init; } = new SortedDictionary<string, double>();

    /// <summary>How it was trained.</summary>
    [Member(11)]
    public TrainingRecord Training { get; init; } = new();

    /// <summary>What it was made from.</summary>
    [Member(12)]
    public Lineage Lineage { get; init; } = new();

    /// <summary>Whatever else is to be found again, by name.</summary>
    [Member(13)]
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new SortedDictionary<string, string>();

    /// <summary>The model, once for each format.</summary>
    [Member(14)]
    public required IReadOnlyList<ModelFileReference> Files { get; init; }

    /// <summary>Inputs with the outputs that the model gave for them when it was pushed: a <see cref="ParitySamples"/>.</summary>
    [Member(15)]
    public BlobReference? Parity { get; init; }

    /// <summary>Who signed the files: a <see cref="Signing.SignatureBundle"/>; <c>null</c> when nobody did.</summary>
    [Member(16)]
    public BlobReference? SignatureBundle { get; init; }

    /// <summary>All that the version needs to be there.</summary>
    internal IEnumerable<BlobReference> Blobs => Files.Select(static file => file.Content).Append(Parity).Append(SignatureBundle).OfType<BlobReference>();

    void OnLoaded()
    {
        if (!RegistryReference.IsName(Model))
            throw new FormatException($"\"{Model}\" is no name of a model.");
        if (Schemas.Count == 0 || Schemas.DistinctBy(static schema => schema.WireName).Count() != Schemas.Count)
            throw new FormatException("There is no schema, or one twice.");
        if (Files.Count == 0 || Files.DistinctBy(static file => file.Extension).Count() != Files.Count)
            throw new FormatException("There is no file, or one twice.");
    }
}

/// <summary>How a model was trained, from its metadata.</summary>
[PersistableModel("scigo.registry.Training")]
public sealed partial record TrainingRecord
{
    /// <summary>When the model was trained.</summary>
    [Member(1)]
    public DateTimeOffset? Created { get; init; }

    /// <summary>The number of rows trained on.</summary>
    [Member(2)]
    public long? Samples { get; init; }

    /// <summary>How long training took, in seconds.</summary>
    [Member(3)]
    public double? Seconds { get; init; }
}

/// <summary>What a version was made from.</summary>
[PersistableModel("scigo.registry.Lineage")]
public sealed partial record Lineage
{
    /// <summary>The version that it was trained further from, as <c>name@1.2.3</c>.</summary>
    [Member(1)]
    public string? Parent { get; init; }

    /// <summary>The SHA-256 of the data that it was trained on, in hexadecimal digits.</summary>
    [Member(2)]
    public string? DataSha256 { get; init; }
}
