using System.Runtime.Intrinsics;

namespace Scigo.Models;

/// <summary>Means, squared deviations and extremes of each feature.</summary>
static class ColumnStatistics
{
    /// <summary>Returns the mean of each column, corrected by the mean of what is left after subtracting it.</summary>
    internal static double[] Means(Rows rows)
    {
        var means = new double[rows.Length];
        for (var i = 0; i < rows.Count; i++)
            Add(means, rows[i]);
        Divide(means, rows.Count);

        var corrections = new double[rows.Length];
        for (var i = 0; i < rows.Count; i++)
            AddDifference(corrections, rows[i], means);
        Divide(corrections, rows.Count);
        Add(means, corrections);
        return means;
    }

    /// <summary>Returns the mean of each column over the values that are not NaN, corrected as <see cref="Means"/>; of none NaN.</summary>
    internal static double[] MeansOfPresent(Rows rows)
    {
        var (means, counts) = (new double[rows.Length], new double[rows.Length]);
        for (var pass = 0; pass < 2; pass++)
        {
            var sums = new double[rows.Length];
            Array.Clear(counts);
            for (var i = 0; i < rows.Count; i++)
                AddPresent(sums, counts, rows[i], means);
            for (var j = 0; j < means.Length; j++)
                means[j] += sums[j] / counts[j];
        }
        return means;
    }

    /// <summary>
    /// Returns each column's sum of squared deviations from <paramref name="means"/> by the corrected two-pass algorithm of Chan,
    /// Golub and LeVeque, <i>Algorithms for Computing the Sample Variance</i>, 1983.
    /// </summary>
    internal static double[] SquaredDeviations(Rows rows, ReadOnlySpan<double> means)
    {
        var squares = new double[rows.Length];
        var sums = new double[rows.Length];
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            for (var j = 0; j < row.Length; j++)
            {
                var deviation = row[j] - means[j];
                sums[j] += deviation;
                squares[j] += deviation * deviation;
            }
        }
        for (var j = 0; j < squares.Length; j++)
            squares[j] -= sums[j] * sums[j] / rows.Count;
        return squares;
    }

    /// <summary>Takes one more row into the smallest and the largest value of each column.</summary>
    internal static void Widen(Span<double> smallest, Span<double> largest, ReadOnlySpan<double> row)
    {
        for (var j = 0; j < row.Length; j++)
        {
            smallest[j] = Math.Min(smallest[j], row[j]);
            largest[j] = Math.Max(largest[j], row[j]);
        }
    }

    static void Add(Span<double> sums, ReadOnlySpan<double> values) => VectorMath.AddMultiple(sums, values, 1);

    static void AddDifference(Span<double> sums, ReadOnlySpan<double> values, ReadOnlySpan<double> means)
    {
        var j = 0;
        for (; j <= sums.Length - 4; j += 4)
        {
            var difference = Vector256.Create(values.Slice(j, 4)) - Vector256.Create(means.Slice(j, 4));
            (Vector256.Create<double>(sums.Slice(j, 4)) + difference).CopyTo(sums.Slice(j, 4));
        }
        for (; j < sums.Length; j++)
            sums[j] += values[j] - means[j];
    }

    static void AddPresent(Span<double> sums, Span<double> counts, ReadOnlySpan<double> values, ReadOnlySpan<double> means)
    {
        var j = 0;
        for (; j <= sums.Length - 4; j += 4)
        {
            var value = Vector256.Create(values.Slice(j, 4));
            var present = Vector256.Equals(value, value);
            (Vector256.Create<double>(sums.Slice(j, 4)) + ((value - Vector256.Create(means.Slice(j, 4))) & present)).CopyTo(sums.Slice(j, 4));
            (Vector256.Create<double>(counts.Slice(j, 4)) + (Vector256<double>.One & present)).CopyTo(counts.Slice(j, 4));
        }
        for (; j < sums.Length; j++)
        {
            if (double.IsNaN(values[j]))
                continue;
            sums[j] += values[j] - means[j];
            counts[j]++;
        }
    }

    static void Divide(Span<double> values, int divisor)
    {
        foreach (ref var value in values)
            value /= divisor;
    }
}
