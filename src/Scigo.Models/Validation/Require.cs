using System.Runtime.Intrinsics;

namespace Scigo.Models;

/// <summary>The checks of data that all models share. Each names the caller's parameter and what to do.</summary>
static class Require
{
    /// <summary>Samples to fit or predict: rank 2, at least one sample and one feature, all values finite.</summary>
    internal static void Samples(NDArray<double> x, string name)
    {
        Shape(x, name);
        Finite(x.Span, name);
    }

    /// <summary>Samples whatever their values: rank 2, at least one sample and one feature.</summary>
    internal static void Shape(NDArray<double> x, string name)
    {
        if (x.Rank != 2)
            throw new ArgumentException($"Expected shape (samples, features), not rank {x.Rank}.", name);
        if (x.Shape[0] == 0)
            throw new ArgumentException("Found 0 samples, while at least 1 is required.", name);
        if (x.Shape[1] == 0)
            throw new ArgumentException("Found 0 features, while at least 1 is required.", name);
    }

    /// <summary>Samples for a fitted model whatever their values: as <see cref="Shape(NDArray{double}, string)"/>, with the features
    /// fitted.</summary>
    internal static void Shape(NDArray<double> x, int nFeatures, string name)
    {
        Shape(x, name);
        Features(x.Shape[1], nFeatures, name);
    }

    /// <summary>Samples for a fitted model: as <see cref="Samples(NDArray{double}, string)"/>, with the features fitted.</summary>
    internal static void Samples(NDArray<double> x, int nFeatures, string name)
    {
        Samples(x, name);
        Features(x.Shape[1], nFeatures, name);
    }

    /// <summary>Targets: rank 1, or rank 2 with at least one output; as many as samples; all values finite.</summary>
    internal static void Targets(NDArray<double> y, int nSamples, string name)
    {
        if (y.Rank is not (1 or 2))
            throw new ArgumentException($"Expected shape (samples) or (samples, outputs), not rank {y.Rank}.", name);
        if (y.Shape[0] != nSamples)
            throw new ArgumentException($"Found {y.Shape[0]} targets for {nSamples} samples.", name);
        if (y.Rank == 2 && y.Shape[1] == 0)
            throw new ArgumentException("Found 0 outputs, while at least 1 is required.", name);
        Finite(y.Span, name);
    }

    /// <summary>Labels: rank 1, as many as samples.</summary>
    internal static void Labels(NDArray<int> y, int nSamples, string name)
    {
        if (y.Rank != 1)
            throw new ArgumentException($"Expected shape (samples), not rank {y.Rank}.", name);
        if (y.Length != nSamples)
            throw new ArgumentException($"Found {y.Length} labels for {nSamples} samples.", name);
    }

    /// <summary>Labels by name: as many as samples, none of them null.</summary>
    internal static void Labels(IReadOnlyList<string> y, int nSamples, string name)
    {
        ArgumentNullException.ThrowIfNull(y, name);
        if (y.Count != nSamples)
            throw new ArgumentException($"Found {y.Count} labels for {nSamples} samples.", name);
        for (var i = 0; i < y.Count; i++)
        {
            if (y[i] is null)
                throw new ArgumentException($"The label of sample {i} is null.", name);
        }
    }

    /// <summary>The number of features that the model was fitted with.</summary>
    internal static void Features(int actual, int expected, string name)
    {
        if (actual != expected)
            throw new ArgumentException($"Found {actual} features, but the model was fitted with {expected}.", name);
    }

    /// <summary>Rows for a fitted model, one after the other; returns how many there are.</summary>
    internal static int Rows(ReadOnlySpan<double> rows, int nFeatures, string name)
    {
        var count = WholeRows(rows.Length, nFeatures, name);
        Finite(rows, name);
        return count;
    }

    /// <summary>Rows for a fitted model whatever their values; returns how many there are.</summary>
    internal static int WholeRows(int length, int nFeatures, string name) => length % nFeatures == 0
        ? length / nFeatures
        : throw new ArgumentException(
            $"Found {length} values, which are no whole number of rows of the {nFeatures} features fitted.", name);

    /// <summary>Room for all results.</summary>
    internal static void Room(int length, long needed, string name)
    {
        if (length < needed)
            throw new ArgumentException($"Has room for {length} values, while {needed} are to be written.", name);
    }

    /// <summary>No infinity: NaN stands for a value that is missing.</summary>
    internal static void FiniteOrMissing(ReadOnlySpan<double> values, string name)
    {
        var i = 0;
        for (; i <= values.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            var v = Vector256.Create(values.Slice(i, Vector256<double>.Count));
            if (Vector256.EqualsAny(Vector256.Abs(v), Vector256.Create(double.PositiveInfinity)))
                break;
        }
        for (; i < values.Length; i++)
        {
            if (double.IsInfinity(values[i]))
                throw new ArgumentException($"Contains an infinity (value {i} in row-major order): remove it.", name);
        }
    }

    /// <summary>No NaN and no infinity.</summary>
    internal static void Finite(ReadOnlySpan<double> values, string name)
    {
        var i = 0;
        // x - x is 0 for finite x and NaN otherwise: one test per vector.
        for (; i <= values.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            var v = Vector256.Create(values.Slice(i, Vector256<double>.Count));
            if (v - v != Vector256<double>.Zero)
                break;
        }
        for (; i < values.Length; i++)
        {
            if (double.IsFinite(values[i]))
                continue;
            var what = double.IsNaN(values[i]) ? "NaN" : "an infinity";
            throw new ArgumentException($"Contains {what} (value {i} in row-major order): remove or impute it.", name);
        }
    }
}
