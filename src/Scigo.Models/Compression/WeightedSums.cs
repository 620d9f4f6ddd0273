namespace Scigo.Models;

/// <summary>The outputs of compressed linear models.</summary>
static class WeightedSums
{
    /// <summary>Writes, for each row of features, row · weights + intercept of each output.</summary>
    internal static void Write(IWeights weights, double[] intercepts, ReadOnlySpan<double> values, Span<double> destination)
    {
        var rows = new Rows(values, weights.Columns);
        var (i, next) = (0, 0);
        if (weights is SparseWeights sparse)
        {
            const int Four = SparseWeights.RowsAtATime;
            for (; i <= rows.Count - Four; i += Four, next += Four * intercepts.Length)
                sparse.WriteFour(values.Slice(i * weights.Columns, Four * weights.Columns), intercepts, destination[next..]);
        }
        for (; i < rows.Count; i++)
        {
            for (var output = 0; output < intercepts.Length; output++)
                destination[next++] = weights.Dot(output, rows[i]) + intercepts[output];
        }
    }
}
