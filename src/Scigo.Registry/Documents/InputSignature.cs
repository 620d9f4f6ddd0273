namespace Scigo.Registry;

/// <summary>What a model takes and gives for a row: who uses a version can use another of the same signature.</summary>
[PersistableModel("scigo.registry.Signature")]
public sealed partial record InputSignature
{
    /// <summary>The number of features in a row.</summary>
    [Member(1)]
    public required int NFeatures { get; init; }

    /// <summary>The names of the features, in order; <c>null</c> when nobody said them.</summary>
    [Member(2)]
    public IReadOnlyList<string>? FeatureNames { get; init; }

    /// <summary>The type of the features.</summary>
    [Member(3)]
    public string DType { get; init; } = "float64";

    /// <summary>The number of values predicted for a row.</summary>
    [Member(4)]
    public required int NOutputs { get; init; }

    /// <summary>The labels of a classifier, in the order of its probabilities; <c>null</c> for other models.</summary>
    [Member(5)]
    public IReadOnlyList<string>? Classes { get; init; }
}
