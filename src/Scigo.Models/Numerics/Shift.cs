namespace Scigo.Models;

/// <summary>Adding the same vector to all rows.</summary>
static class Shift
{
    /// <summary>Returns each row plus <paramref name="factor"/> times <paramref name="vector"/>.</summary>
    internal static double[] By(ReadOnlySpan<double> vector, double factor, ReadOnlySpan<double> rows)
    {
        var shifted = new double[rows.Length];
        for (var start = 0; start < rows.Length; start += vector.Length)
        {
            for (var j = 0; j < vector.Length; j++)
                shifted[start + j] = rows[start + j] + factor * vector[j];
        }
        return shifted;
    }
}
