using System.Runtime.CompilerServices;

namespace Scigo.Models;

/// <summary>
/// The distance (Σ |a − b|^p)^(1/p). Neighbours are compared by the sum alone: the root comes last.
/// </summary>
readonly struct MinkowskiMetric(double p)
{
    /// <summary>The sum, which grows with the distance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double Reduced(ReadOnlySpan<double> a, ReadOnlySpan<double> b) => p switch
    {
        2 => VectorMath.SquaredDistance(a, b),
        1 => VectorMath.ManhattanDistance(a, b),
        _ => SumOfPowers(a, b),
    };

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
