using System.Runtime.Intrinsics;

namespace Scigo.Models;

partial class StandardScaler
{
    /// <inheritdoc/>
    public NDArray<double> Transform(NDArray<double> x) => Apply(x, inverse: false);

    /// <inheritdoc/>
    /// <remarks><paramref name="destination"/> may be the memory of <paramref name="rows"/> itself.</remarks>
    public void Transform(ReadOnlySpan<double> rows, Span<double> destination) => Apply(rows, destination, inverse: false);

    /// <summary>Scales back: x = z · scale + mean.</summary>
    /// <param name="x">Scaled features, shape (samples, features).</param>
    /// <returns>The features in their own units, shape (samples, features).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The scaler is not fitted.</exception>
    public NDArray<double> InverseTransform(NDArray<double> x) => Apply(x, inverse: true);

    /// <summary>Scales back without allocating.</summary>
    /// <param name="rows">Rows of scaled features, one after the other; <paramref name="destination"/> may be the same memory.</param>
    /// <param name="destination">Receives as many values.</param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> is not a whole number of rows or holds NaN or an infinity, or
    /// <paramref name="destination"/> is too short.</exception>
    /// <exception cref="InvalidOperationException">The scaler is not fitted.</exception>
    public void InverseTransform(ReadOnlySpan<double> rows, Span<double> destination) => Apply(rows, destination, inverse: true);

    NDArray<double> Apply(NDArray<double> x, bool inverse)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var result = new double[x.Length];
        ApplyRows(x.Span, result, inverse);
        return new(result, x.Shape);
    }

    void Apply(ReadOnlySpan<double> rows, Span<double> destination, bool inverse)
    {
        RequireFitted();
        Require.Rows(rows, NFeatures, nameof(rows));
        Require.Room(destination.Length, rows.Length, nameof(destination));
        ApplyRows(rows, destination, inverse);
    }

    void ApplyRows(ReadOnlySpan<double> values, Span<double> destination, bool inverse)
    {
        // Without the option its span is empty: 0 and 1 stand for it.
        var mean = WithMean ? Mean.GetValueOrDefault().Span : default;
        var scale = WithStd ? Scale.GetValueOrDefault().Span : default;
        var nFeatures = NFeatures;
        for (var start = 0; start < values.Length; start += nFeatures)
        {
            var row = values.Slice(start, nFeatures);
            var scaled = destination.Slice(start, nFeatures);
            var j = 0;
            for (; j <= row.Length - 4; j += 4)
            {
                var m = mean.IsEmpty ? Vector256<double>.Zero : Vector256.Create(mean.Slice(j, 4));
                var s = scale.IsEmpty ? Vector256<double>.One : Vector256.Create(scale.Slice(j, 4));
                var value = Vector256.Create(row.Slice(j, 4));
                (inverse ? value * s + m : (value - m) / s).CopyTo(scaled.Slice(j, 4));
            }
            for (; j < row.Length; j++)
            {
                var (m, s) = (mean.IsEmpty ? 0 : mean[j], scale.IsEmpty ? 1 : scale[j]);
                scaled[j] = inverse ? row[j] * s + m : (row[j] - m) / s;
            }
        }
    }

    void RequireFitted()
    {
        if (NFeatures == 0)
            throw NotFitted.Error(nameof(StandardScaler));
        if (NFeatures < 0)
            throw Inconsistent.Error(nameof(StandardScaler), $"it has {NFeatures} features");
        if ((WithMean && Mean is null) || (WithStd && Scale is null))
            throw new InvalidOperationException("The scaler was fitted with other settings of WithMean and WithStd: call Fit again.");
        RequireLength(Mean, "means");
        RequireLength(Var, "variances");
        RequireLength(Scale, "scales");
    }

    void RequireLength(NDArray<double>? statistic, string name)
    {
        if (statistic is { } found && found.Length != NFeatures)
            throw Inconsistent.Error(nameof(StandardScaler), $"it has {found.Length} {name} for {NFeatures} features");
    }
}
