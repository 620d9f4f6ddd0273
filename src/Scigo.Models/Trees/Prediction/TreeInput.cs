using System.Runtime.Intrinsics;

namespace Scigo.Models;

/// <summary>The rows that trees take: their features are compared in single precision, as by scikit-learn, and have to fit into it.</summary>
static class TreeInput
{
    // What is below rounds to a finite float.
    const double TooLarge = float.MaxValue + 1.0141204801825835e31;

    /// <summary>Samples to fit: as <see cref="Require.Samples(NDArray{double}, string)"/>, and in the range of a float.</summary>
    internal static void RequireSamples(NDArray<double> x, string name)
    {
        Require.Samples(x, name);
        RequireRange(x.Span, name);
    }

    /// <summary>Targets: as <see cref="Require.Targets"/>, and so small that their squares, summed up, are finite.</summary>
    internal static void RequireTargets(NDArray<double> y, int nSamples, string name)
    {
        Require.Targets(y, nSamples, name);
        var squares = 0.0;
        foreach (var target in y.Span)
            squares += target * target;
        if (!double.IsFinite(squares))
            throw new ArgumentException("The squares of the targets exceed the range of a double: scale them.", name);
    }

    /// <summary>Samples for a fitted model.</summary>
    internal static void RequireSamples(NDArray<double> x, int nFeatures, string name)
    {
        Require.Samples(x, nFeatures, name);
        RequireRange(x.Span, name);
    }

    /// <summary>Rows for a fitted model, one after the other; returns how many there are.</summary>
    internal static int RequireRows(ReadOnlySpan<double> rows, int nFeatures, string name)
    {
        var count = Require.Rows(rows, nFeatures, name);
        RequireRange(rows, name);
        return count;
    }

    /// <summary>Rounds values to floats.</summary>
    internal static void Convert(ReadOnlySpan<double> values, Span<float> destination)
    {
        var i = 0;
        for (; i <= values.Length - 8; i += 8)
            Vector256.Narrow(Vector256.Create(values.Slice(i, 4)), Vector256.Create(values.Slice(i + 4, 4))).CopyTo(destination.Slice(i, 8));
        for (; i < values.Length; i++)
            destination[i] = (float)values[i];
    }

    static void RequireRange(ReadOnlySpan<double> values, string name)
    {
        var i = 0;
        for (; i <= values.Length - 4; i += 4)
        {
            if (Vector256.GreaterThanOrEqualAny(Vector256.Abs(Vector256.Create(values.Slice(i, 4))), Vector256.Create(TooLarge)))
                break;
        }
        for (; i < values.Length; i++)
        {
            if (Math.Abs(values[i]) >= TooLarge)
                throw new ArgumentException(
                    $"Contains a value too large for single precision (value {i} in row-major order), in which trees compare: scale it.", name);
        }
    }
}
