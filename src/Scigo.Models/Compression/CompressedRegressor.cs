namespace Scigo.Models;

/// <summary>A linear model of numbers with compressed coefficients: <see cref="Compression"/> makes it.</summary>
[PersistableModel("CompressedRegressor", ProtoField = 70)]
public sealed partial class CompressedRegressor : IRegressor, ICompressedModel, IHasMetadata
{
    /// <summary>Creates an empty model, to be read into.</summary>
    public CompressedRegressor()
    {
    }

    internal CompressedRegressor(
        Func<NDArray<double>, IWeights> compress, NDArray<double> coef, double[] intercepts, int targetRank, NDArray<double> x)
    {
        Weights = compress(coef);
        Intercepts = intercepts;
        TargetRank = targetRank;
        Bound = ErrorBound.OfLinear(coef, intercepts, Weights, x);
    }

    /// <summary>The coefficients, a row for each output.</summary>
    [Fitted(1)]
    public IWeights Weights { get; private set; } = new SparseWeights();

    /// <summary>The intercept of each output.</summary>
    [Fitted(2)]
    public double[] Intercepts { get; private set; } = [];

    /// <summary>The rank of the targets that were learnt from, 1 or 2: that of the predictions.</summary>
    [Fitted(3)]
    public int TargetRank { get; private set; }

    /// <inheritdoc/>
    [Fitted(4)]
    public ErrorBound Bound { get; private set; } = new();

    /// <inheritdoc/>
    public int NFeatures => Weights.Columns;

    /// <inheritdoc/>
    public int NOutputs => Weights.Rows;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    /// <summary>Always refuses: a compressed model does not learn.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void Fit(NDArray<double> x, NDArray<double> y) => throw Compression.DoesNotLearn();

    /// <inheritdoc/>
    public NDArray<double> Predict(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var predictions = new double[checked(x.Shape[0] * NOutputs)];
        WeightedSums.Write(Weights, Intercepts, x.Span, predictions);
        return TargetRank == 1 && NOutputs == 1 ? new(predictions) : new(predictions, x.Shape[0], NOutputs);
    }

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        Require.Room(destination.Length, (long)Require.Rows(rows, NFeatures, nameof(rows)) * NOutputs, nameof(destination));
        WeightedSums.Write(Weights, Intercepts, rows, destination);
    }

    void RequireFitted()
    {
        if (NOutputs <= 0 || NFeatures <= 0)
            throw NotFitted.Error(nameof(CompressedRegressor));
        Weights.Verify();
        if (Intercepts.Length != NOutputs)
            throw Inconsistent.Error(nameof(CompressedRegressor), $"it has {Intercepts.Length} intercepts for {NOutputs} outputs");
    }
}
