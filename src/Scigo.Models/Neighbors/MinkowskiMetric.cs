namespace Scigo.Models;

/// <summary>
/// The distance (Σ |a − b|^p)^(1/p). Neighbours are compared by the sum alone: the root comes last.
/// </summary>
readonly struct MinkowskiMetric(double p)
{
    /// <summary>Writes the sum for each of the rows, which grows with the distance.</summary>
    internal void Reduced(ReadOnlySpan<double> row, Rows rows, Span<double> sums)
    {
        if (p == 2)
        {
            PairSums.Write<SquaredDifference>(rows, new(row, row.Length), sums);
        }
        else if (p == 1)
        {
            PairSums.Write<AbsoluteDifference>(rows, new(row, row.Length), sums);
        }
        else
        {
            for (var i = 0; i < rows.Count; i++)
                sums[i] = SumOfPowers(row, rows[i]);
        }
    }

    /// <summary>The distance of which <see cref="Reduced"/> is the sum.</summary>
    internal double Distance(double reduced) => p switch
    {
        2 => Math.Sqrt(reduced),
        1 => reduced,
        _ => Math.Pow(reduced, 1 / p),
    };

    double SumOfPowers(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sum = 0.0;
        for (var j = 0; j < a.Length; j++)
            sum += Math.Pow(Math.Abs(a[j] - b[j]), p);
        return sum;
    }
}
