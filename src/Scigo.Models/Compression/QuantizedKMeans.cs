namespace Scigo.Models;

/// <summary>
/// Clusters with quantized centres: <see cref="Compression"/> makes it. Its cluster is another than the original's only where two
/// distances are nearer to each other than the sum of their bounds.
/// </summary>
[PersistableModel("QuantizedKMeans", ProtoField = 72)]
public sealed partial class QuantizedKMeans : IClusterer, ITransformer, ICompressedModel, IHasMetadata
{
    /// <summary>Creates an empty model, to be read into.</summary>
    public QuantizedKMeans()
    {
    }

    internal QuantizedKMeans(NDArray<double> centers, Quantization quantization, NDArray<double> x)
    {
        Centers = QuantizedWeights.Of(centers, quantization);
        Bound = ErrorBound.OfDistances(centers, Centers, x);
    }

    /// <summary>The centres, a row for each cluster.</summary>
    [Fitted(1)]
    public QuantizedWeights Centers { get; private set; } = new();

    /// <inheritdoc/>
    [Fitted(2)]
    public ErrorBound Bound { get; private set; } = new();

    IWeights ICompressedModel.Weights => Centers;

    /// <inheritdoc cref="IPredictor.NFeatures"/>
    public int NFeatures => Centers.Columns;

    /// <inheritdoc/>
    public int NOutputs => Centers.Rows > 0 ? 1 : 0;

    /// <inheritdoc/>
    public int NFeaturesOut => Centers.Rows;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    /// <summary>Always refuses: a compressed model does not learn.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void Fit(NDArray<double> x) => throw Compression.DoesNotLearn();

    /// <inheritdoc/>
    public NDArray<int> Predict(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var clusters = new int[x.Shape[0]];
        Predict(x.Span, clusters);
        return new(clusters);
    }

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<int> destination)
    {
        RequireFitted();
        Require.Room(destination.Length, Require.Rows(rows, NFeatures, nameof(rows)), nameof(destination));
        var samples = new Rows(rows, NFeatures);
        for (var i = 0; i < samples.Count; i++)
            destination[i] = Nearest(samples[i]);
    }

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        Require.Room(destination.Length, Require.Rows(rows, NFeatures, nameof(rows)), nameof(destination));
        var samples = new Rows(rows, NFeatures);
        for (var i = 0; i < samples.Count; i++)
            destination[i] = Nearest(samples[i]);
    }

    /// <summary>Finds the Euclidean distance of each sample to each centre.</summary>
    /// <inheritdoc/>
    public NDArray<double> Transform(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var distances = new double[checked(x.Shape[0] * NFeaturesOut)];
        Transform(x.Span, distances);
        return new(distances, x.Shape[0], NFeaturesOut);
    }

    /// <summary>Finds the Euclidean distance of each row to each centre without allocating.</summary>
    /// <inheritdoc/>
    public void Transform(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        Require.Room(destination.Length, (long)Require.Rows(rows, NFeatures, nameof(rows)) * NFeaturesOut, nameof(destination));
        var samples = new Rows(rows, NFeatures);
        var next = 0;
        for (var i = 0; i < samples.Count; i++)
        {
            for (var c = 0; c < Centers.Rows; c++)
                destination[next++] = Math.Sqrt(Centers.SquaredDistance(c, samples[i]));
        }
    }

    int Nearest(ReadOnlySpan<double> row)
    {
        var (nearest, smallest) = (0, double.PositiveInfinity);
        for (var c = 0; c < Centers.Rows; c++)
        {
            var distance = Centers.SquaredDistance(c, row);
            if (distance < smallest)
                (nearest, smallest) = (c, distance);
        }
        return nearest;
    }

    void RequireFitted()
    {
        if (Centers.Rows <= 0 || NFeatures <= 0)
            throw NotFitted.Error(nameof(QuantizedKMeans));
        Centers.Verify();
    }
}
