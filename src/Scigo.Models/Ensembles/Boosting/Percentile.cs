namespace Scigo.Models;

/// <summary>Percentiles, of parts from 0 to 1.</summary>
static class Percentile
{
    /// <summary>The smallest value that so many of all are at most; the values are put into order.</summary>
    internal static double Lower(Span<double> values, double part)
    {
        values.Sort();
        var at = (int)Math.Ceiling(part * values.Length) - 1;
        return values[Math.Clamp(at, 0, values.Length - 1)];
    }

    /// <summary>The value at this part of the way from the smallest to the largest, between two in proportion, as numpy's default.</summary>
    internal static double Between(double[] values, double part)
    {
        var sorted = (double[])values.Clone();
        Array.Sort(sorted);
        var at = part * (sorted.Length - 1);
        var below = (int)at;
        return below + 1 < sorted.Length ? sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]) : sorted[below];
    }
}
