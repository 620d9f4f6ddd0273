namespace Scigo.Models;

/// <summary>The outputs of compressed linear models.</summary>
static class WeightedSums
{
    /// <summary>Writes, for each row of features, row · weights + intercept of each output.</summary>
    internal static void Write(IWeights weights, double[] intercepts, ReadOnlySpan<double> values, Span<double> destination)
    {
        var rows = new Rows(values, weights.Columns);
        var next = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            for (var output = 0; output < intercepts.Length; output++)
                destination[next++] = weights.Dot(output, rows[i]) + intercepts[output];
        }
    }
}
