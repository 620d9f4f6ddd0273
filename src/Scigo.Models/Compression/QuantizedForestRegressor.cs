namespace Scigo.Models;

/// <summary>A random forest with quantized values: <see cref="Compression"/> makes it. Its <see cref="Bound"/> holds for every sample.</summary>
[PersistableModel("QuantizedForestRegressor", ProtoField = 74)]
public sealed partial class QuantizedForestRegressor : IRegressor, ICompressedModel, IHasMetadata
{
    [NotPersisted]
    TreeRegression? prediction;

    /// <summary>Creates an empty model, to be read into.</summary>
    public QuantizedForestRegressor()
    {
    }

    internal QuantizedForestRegressor(RandomForestRegressor original, Quantization quantization, NDArray<double> x)
    {
        // Predicting checks that the columns are trees.
        original.Predict(x.Span[..original.NFeatures], new double[original.NOutputs]);
        var leaves = LeafValues.Of(original.Trees!, null);
        (NFeatures, Trees) = (original.NFeatures, QuantizedTrees.Of(original.Trees!, leaves, quantization));
        Bound = ErrorBound.OfLeaves(leaves, LeafValues.Of(Trees.Restored(nameof(QuantizedForestRegressor)), null), LeafValues.CountsOf(original.Trees!), NOutputs, x);
    }

    /// <summary>The trees.</summary>
    [Fitted(1)]
    public QuantizedTrees Trees { get; private set; } = new();

    /// <inheritdoc cref="IPredictor.NFeatures"/>
    [Fitted(2)]
    public int NFeatures { get; private set; }

    /// <inheritdoc/>
    [Fitted(3)]
    public ErrorBound Bound { get; private set; } = new();

    IWeights ICompressedModel.Weights => Trees.Leaves;

    /// <inheritdoc/>
    public int NOutputs => Trees.Leaves.Rows;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    /// <summary>Always refuses: a compressed model does not learn.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void Fit(NDArray<double> x, NDArray<double> y) => throw Compression.DoesNotLearn();

    /// <inheritdoc/>
    public NDArray<double> Predict(NDArray<double> x) => Fitted().Predict(x);

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<double> destination) => Fitted().Predict(rows, destination);

    // Made when it is first needed.
    TreeRegression Fitted()
    {
        if (Trees.Count == 0)
            throw NotFitted.Error(nameof(QuantizedForestRegressor));
        return prediction ??= TreeRegression.OfMeans(Trees.Restored(nameof(QuantizedForestRegressor)), NFeatures, nameof(QuantizedForestRegressor));
    }

    void OnLoaded() => prediction = null;
}
