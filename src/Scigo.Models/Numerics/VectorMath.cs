using System.Runtime.Intrinsics;

namespace Scigo.Models;

/// <summary>Arithmetic over vectors of equal length, in the order of <see cref="PairSums"/>.</summary>
static class VectorMath
{
    /// <summary>The sum of products.</summary>
    internal static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b) => PairSums.Of<Product>(a, b);

    /// <summary>The sum of products, added up from the first to the last.</summary>
    internal static double DotInOrder(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        b = b[..a.Length];
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    /// <summary>The squared Euclidean distance.</summary>
    internal static double SquaredDistance(ReadOnlySpan<double> a, ReadOnlySpan<double> b) => PairSums.Of<SquaredDifference>(a, b);

    /// <summary>The squared Euclidean distance with each square divided by the scale of its coordinate.</summary>
    internal static double ScaledSquaredDistance(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> scales)
    {
        var sums = Vector256<double>.Zero;
        var i = 0;
        for (; i <= a.Length - 4; i += 4)
        {
            var difference = Vector256.Create(a.Slice(i, 4)) - Vector256.Create(b.Slice(i, 4));
            sums += difference * difference / Vector256.Create(scales.Slice(i, 4));
        }
        var sum = PairSums.Total(sums);
        for (; i < a.Length; i++)
            sum += (a[i] - b[i]) * (a[i] - b[i]) / scales[i];
        return sum;
    }

    /// <summary>The sum of the absolute values.</summary>
    internal static double SumOfAbsolutes(ReadOnlySpan<double> a)
    {
        var sums = Vector256<double>.Zero;
        var i = 0;
        for (; i <= a.Length - 4; i += 4)
            sums += Vector256.Abs(Vector256.Create(a.Slice(i, 4)));
        var sum = PairSums.Total(sums);
        for (; i < a.Length; i++)
            sum += Math.Abs(a[i]);
        return sum;
    }

    /// <summary>The largest absolute value, 0 of none.</summary>
    internal static double LargestAbsolute(ReadOnlySpan<double> a)
    {
        var largest = 0.0;
        foreach (var value in a)
            largest = Math.Max(largest, Math.Abs(value));
        return largest;
    }

    /// <summary>Adds <paramref name="factor"/> times b to a.</summary>
    internal static void AddMultiple(Span<double> a, ReadOnlySpan<double> b, double factor)
    {
        var i = 0;
        for (; i <= a.Length - 4; i += 4)
            (Vector256.Create<double>(a.Slice(i, 4)) + Vector256.Create(b.Slice(i, 4)) * factor).CopyTo(a.Slice(i, 4));
        for (; i < a.Length; i++)
            a[i] += b[i] * factor;
    }
}
