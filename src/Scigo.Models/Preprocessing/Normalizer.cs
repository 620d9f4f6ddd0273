using System.Diagnostics;

namespace Scigo.Models;

/// <summary>
/// Scales each row to length 1, as scikit-learn's <c>Normalizer</c>. It learns nothing but the number of features. A row whose length is
/// below 10 machine epsilons stays as it is.
/// </summary>
/// <example>
/// <code>
/// var z = new Normalizer { Norm = Norm.L1 }.FitTransform(x);
/// </code>
/// </example>
[PersistableModel("Normalizer", ProtoField = 33)]
public sealed partial class Normalizer : ITransformer, IHasMetadata
{
    const double SmallestLength = 10.0 / (1L << 52);

    /// <summary>Creates a model that is not fitted.</summary>
    public Normalizer()
    {
    }

    /// <summary>What the length of a row is; <see cref="Norm.L2"/> by default.</summary>
    [Hyperparameter(1)]
    public Norm Norm { get; set; }

    /// <inheritdoc/>
    [Fitted(2)]
    public int NFeatures { get; private set; }

    /// <inheritdoc/>
    public int NFeaturesOut => NFeatures;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    /// <inheritdoc/>
    public void Fit(NDArray<double> x)
    {
        Require.Samples(x, nameof(x));
        RequireHyperparameter.Known(NormConverter.Names, Norm, nameof(Norm));
        var started = Stopwatch.GetTimestamp();
        NFeatures = x.Shape[1];
        Metadata = Training.Done(x.Shape[0], NFeatures, started);
    }

    /// <inheritdoc/>
    public NDArray<double> Transform(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var result = new double[x.Length];
        Scale(x.Span, result);
        return new(result, x.Shape);
    }

    /// <inheritdoc/>
    /// <remarks><paramref name="destination"/> may be the memory of <paramref name="rows"/> itself.</remarks>
    public void Transform(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        Require.Rows(rows, NFeatures, nameof(rows));
        Require.Room(destination.Length, rows.Length, nameof(destination));
        Scale(rows, destination);
    }

    void Scale(ReadOnlySpan<double> values, Span<double> destination)
    {
        var rows = new Rows(values, NFeatures);
        for (var i = 0; i < rows.Count; i++)
        {
            var length = LengthOf(rows[i]);
            // As it is, and not 1 / 0.
            if (length < SmallestLength)
                length = 1;
            var scaled = destination.Slice(i * NFeatures, NFeatures);
            for (var j = 0; j < scaled.Length; j++)
                scaled[j] = rows[i][j] / length;
        }
    }

    double LengthOf(ReadOnlySpan<double> row) => Norm switch
    {
        Norm.L1 => VectorMath.SumOfAbsolutes(row),
        Norm.Max => VectorMath.LargestAbsolute(row),
        _ => Math.Sqrt(VectorMath.Dot(row, row)),
    };

    void RequireFitted()
    {
        if (NFeatures == 0)
            throw NotFitted.Error(nameof(Normalizer));
        if (NFeatures < 0)
            throw Inconsistent.Error(nameof(Normalizer), $"it has {NFeatures} features");
    }
}
