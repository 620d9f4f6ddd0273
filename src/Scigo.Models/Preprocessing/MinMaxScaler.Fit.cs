using System.Diagnostics;

namespace Scigo.Models;

partial class MinMaxScaler
{
    // scikit-learn takes a feature whose range is smaller for a constant.
    const double SmallestRange = 10.0 / (1L << 52);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The shape does not fit, a value is NaN or infinite, or <see cref="FeatureRange"/> is no
    /// range.</exception>
    /// <exception cref="ArithmeticException">A feature's range exceeds that of a double.</exception>
    public void Fit(NDArray<double> x)
    {
        Require.Samples(x, nameof(x));
        var started = Stopwatch.GetTimestamp();
        Learn(x, first: true);
        Metadata = Training.Done(NSamplesSeen, NFeatures, started);
    }

    /// <summary>Learns from one more batch; after any number of batches the result is that of <see cref="Fit"/> on all.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <exception cref="ArgumentException">The shape does not fit, a value is NaN or infinite, or <see cref="FeatureRange"/> is no
    /// range.</exception>
    /// <exception cref="ArithmeticException">A feature's range exceeds that of a double.</exception>
    public void PartialFit(NDArray<double> x)
    {
        var first = NSamplesSeen <= 0;
        if (first)
            Require.Samples(x, nameof(x));
        else
            Require.Samples(x, NFeatures, nameof(x));
        var started = Stopwatch.GetTimestamp();
        var before = first ? 0 : Metadata?.TrainingSeconds ?? 0;
        Learn(x, first);
        Metadata = Training.Done(NSamplesSeen, NFeatures, started, before);
    }

    void Learn(NDArray<double> x, bool first)
    {
        RequireRange();
        var samples = new Rows(x.Span, x.Shape[1]);
        double[] smallest, largest;
        if (first)
            (smallest, largest) = (samples[0].ToArray(), samples[0].ToArray());
        else
            (smallest, largest) = Seen();
        for (var i = 0; i < samples.Count; i++)
            ColumnStatistics.Widen(smallest, largest, samples[i]);

        var (range, scale, shift) = (new double[smallest.Length], new double[smallest.Length], new double[smallest.Length]);
        for (var j = 0; j < range.Length; j++)
        {
            range[j] = largest[j] - smallest[j];
            scale[j] = (FeatureRange.Max - FeatureRange.Min) / (range[j] < SmallestRange ? 1 : range[j]);
            shift[j] = FeatureRange.Min - smallest[j] * scale[j];
            if (!double.IsFinite(range[j]) || !double.IsFinite(shift[j]))
                throw new ArithmeticException($"The range of feature {j} exceeds that of a double: scale x before.");
        }

        (DataMin, DataMax, DataRange) = (new(smallest), new(largest), new(range));
        (Min, Scale) = (new(shift), new(scale));
        NSamplesSeen = (first ? 0 : NSamplesSeen) + samples.Count;
        NFeatures = samples.Length;
    }

    (double[] Smallest, double[] Largest) Seen()
    {
        RequireFitted();
        RequireLength(DataMin, "smallest values");
        RequireLength(DataMax, "largest values");
        return (DataMin.GetValueOrDefault().Span.ToArray(), DataMax.GetValueOrDefault().Span.ToArray());
    }

    void RequireRange()
    {
        var (min, max) = FeatureRange;
        if (!(min < max) || !double.IsFinite(max - min))
            throw new ArgumentException(
                FormattableString.Invariant($"Must be finite, the first smaller than the second, not ({min}, {max})."), nameof(FeatureRange));
    }
}
