using System.Diagnostics;

namespace Scigo.Models;

partial class SimpleImputer
{
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
        var statistics = new double[samples.Length];
        var present = new double[samples.Count];
        for (var j = 0; j < statistics.Length; j++)
            statistics[j] = Statistic(Present(samples, j, present));
        Statistics = new(statistics);
        Metadata = Training.Done(samples.Count, samples.Length, started);
    }

    // The values of a feature that are not missing, in memory that is there for all features.
    static Span<double> Present(Rows samples, int feature, double[] values)
    {
        var count = 0;
        for (var i = 0; i < samples.Count; i++)
        {
            if (!double.IsNaN(samples[i][feature]))
                values[count++] = samples[i][feature];
        }
        return values.AsSpan(0, count);
    }

    double Statistic(Span<double> values)
    {
        if (Strategy == ImputationStrategy.Constant)
            return FillValue ?? 0;
        if (values.IsEmpty)
            return KeepEmptyFeatures ? 0 : double.NaN;
        if (Strategy == ImputationStrategy.Mean)
            return ColumnStatistics.Means(new(values, 1))[0];
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
