using System.Diagnostics;

namespace Scigo.Models;

partial class SimpleImputer
{
    // Features of a row that are in the same line of the cache: each line is read once.
    const int Neighbours = 8;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The shape does not fit, a value is infinite, or a hyperparameter is out of its range.</exception>
    public void Fit(NDArray<double> x)
    {
        Require.Shape(x, nameof(x));
        Require.FiniteOrMissing(x.Span, nameof(x));
        RequireHyperparameter.Known(ImputationStrategyConverter.Names, Strategy, nameof(Strategy));
        RequireHyperparameter.Within(double.MinValue, double.MaxValue, FillValue ?? 0, nameof(FillValue));
        var started = Stopwatch.GetTimestamp();

        var samples = new Rows(x.Span, x.Shape[1]);
        Statistics = new(Strategy == ImputationStrategy.Mean ? Means(samples) : Others(samples));
        Metadata = Training.Done(samples.Count, samples.Length, started);
    }

    // NaN where a feature has no values.
    double[] Means(Rows samples)
    {
        var means = ColumnStatistics.MeansOfPresent(samples);
        return KeepEmptyFeatures ? Array.ConvertAll(means, static mean => double.IsNaN(mean) ? 0 : mean) : means;
    }

    double[] Others(Rows samples)
    {
        var statistics = new double[samples.Length];
        var present = new double[Math.Min(Neighbours, statistics.Length)][];
        for (var k = 0; k < present.Length; k++)
            present[k] = new double[samples.Count];
        for (var first = 0; first < statistics.Length; first += Neighbours)
        {
            var count = Math.Min(Neighbours, statistics.Length - first);
            var counts = Collect(samples, first, present.AsSpan(0, count));
            for (var k = 0; k < count; k++)
                statistics[first + k] = Statistic(present[k].AsSpan(0, counts[k]));
        }
        return statistics;
    }

    // The values of some features that are not missing, in memory that is there for all features; returns how many of each these are.
    static int[] Collect(Rows samples, int first, ReadOnlySpan<double[]> present)
    {
        var counts = new int[present.Length];
        for (var i = 0; i < samples.Count; i++)
        {
            var values = samples[i].Slice(first, present.Length);
            for (var k = 0; k < values.Length; k++)
            {
                if (!double.IsNaN(values[k]))
                    present[k][counts[k]++] = values[k];
            }
        }
        return counts;
    }

    double Statistic(Span<double> values)
    {
        if (Strategy == ImputationStrategy.Constant)
            return FillValue ?? 0;
        if (values.IsEmpty)
            return KeepEmptyFeatures ? 0 : double.NaN;
        values.Sort();
        return Strategy == ImputationStrategy.Median
            ? (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2
            : MostFrequent(values);
    }

    // Sorted, equal values are neighbours.
    static double MostFrequent(ReadOnlySpan<double> sorted)
    {
        var (best, most, start) = (sorted[0], 0, 0);
        for (var i = 1; i <= sorted.Length; i++)
        {
            if (i < sorted.Length && sorted[i] == sorted[start])
                continue;
            if (i - start > most)
                (best, most) = (sorted[start], i - start);
            start = i;
        }
        return best;
    }
}
