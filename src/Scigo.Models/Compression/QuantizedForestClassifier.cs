namespace Scigo.Models;

/// <summary>
/// A random forest with quantized probabilities: <see cref="Compression"/> makes it. Its <see cref="Bound"/>, of the probability of each class,
/// holds for every sample; its class is another than the original's only where two probabilities are nearer to each other than the sum
/// of their bounds.
/// </summary>
[PersistableModel("QuantizedForestClassifier", ProtoField = 75)]
public sealed partial class QuantizedForestClassifier : IProbabilities, ICompressedModel, IHasMetadata
{
    [NotPersisted]
    TreeClassification? prediction;

    /// <summary>Creates an empty model, to be read into.</summary>
    public QuantizedForestClassifier()
    {
    }

    internal QuantizedForestClassifier(RandomForestClassifier original, Quantization quantization, NDArray<double> x)
    {
        // Predicting checks that the columns are trees.
        original.Predict(x.Span[..original.NFeatures], new double[1]);
        var leaves = LeafValues.Of(original.Trees!, TreeClassification.ToProbabilities);
        (NFeatures, Classes) = (original.NFeatures, [.. original.Classes]);
        Trees = QuantizedTrees.Of(original.Trees!, leaves, quantization);
        var restored = LeafValues.Of(Trees.Restored(nameof(QuantizedForestClassifier)), TreeClassification.ToProbabilities);
        Bound = ErrorBound.OfLeaves(leaves, restored, LeafValues.CountsOf(original.Trees!), Classes.Count, x);
    }

    /// <summary>The trees.</summary>
    [Fitted(1)]
    public QuantizedTrees Trees { get; private set; } = new();

    /// <inheritdoc cref="IPredictor.NFeatures"/>
    [Fitted(2)]
    public int NFeatures { get; private set; }

    /// <inheritdoc/>
    [Fitted(3)]
    public IReadOnlyList<string> Classes { get; private set; } = [];

    /// <inheritdoc/>
    [Fitted(4)]
    public ErrorBound Bound { get; private set; } = new();

    IWeights ICompressedModel.Weights => Trees.Leaves;

    /// <inheritdoc/>
    public int NOutputs => Trees.Count > 0 ? 1 : 0;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    /// <summary>Always refuses: a compressed model does not learn.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void Fit(NDArray<double> x, NDArray<int> y) => throw Compression.DoesNotLearn();

    /// <inheritdoc cref="Fit(NDArray{double}, NDArray{int})"/>
    public void Fit(NDArray<double> x, IReadOnlyList<string> y) => throw Compression.DoesNotLearn();

    /// <inheritdoc/>
    public NDArray<int> Predict(NDArray<double> x) => Fitted().Labels(x);

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<int> destination) => Fitted().Labels(rows, destination);

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<double> destination) => Fitted().Labels(rows, destination);

    /// <inheritdoc/>
    public string[] PredictNames(NDArray<double> x) => Fitted().Names(x);

    /// <inheritdoc/>
    public NDArray<double> PredictProba(NDArray<double> x) => Fitted().Probabilities(x);

    /// <inheritdoc/>
    public void PredictProba(ReadOnlySpan<double> rows, Span<double> destination) => Fitted().Probabilities(rows, destination);

    // Made when it is first needed.
    TreeClassification Fitted()
    {
        if (Trees.Count == 0)
            throw NotFitted.Error(nameof(QuantizedForestClassifier));
        return prediction ??= TreeClassification.OfVotes(
            Trees.Restored(nameof(QuantizedForestClassifier)), Classes, NFeatures, nameof(QuantizedForestClassifier));
    }

    void OnLoaded() => prediction = null;
}
