namespace Scigo.Models;

/// <summary>Adding the same vector to all rows.</summary>
static class Shift
{
    /// <summary>Returns each row plus <paramref name="factor"/> times <paramref name="vector"/>.</summary>
    internal static double[] By(ReadOnlySpan<double> vector, double factor, ReadOnlySpan<double> rows)
    {
        var shifted = new double[rows.Length];
        By(vector, factor, rows, shifted);
        return shifted;
    }

    /// <summary>Writes each row plus <paramref name="factor"/> times <paramref name="vector"/>.</summary>
    internal static void By(ReadOnlySpan<double> vector, double factor, ReadOnlySpan<double> rows, Span<double> shifted)
    {
        for (var start = 0; start < rows.Length; start += vector.Length)
        {
            var own = shifted.Slice(start, vector.Length);
            rows.Slice(start, vector.Length).CopyTo(own);
            VectorMath.AddMultiple(own, vector, factor);
        }
    }
}
