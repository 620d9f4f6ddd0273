namespace Scigo.Models;

partial class MinMaxScaler
{
    /// <inheritdoc/>
    public NDArray<double> Transform(NDArray<double> x) => Apply(x, inverse: false);

    /// <inheritdoc/>
    /// <remarks><paramref name="destination"/> may be the memory of <paramref name="rows"/> itself.</remarks>
    public void Transform(ReadOnlySpan<double> rows, Span<double> destination) => Apply(rows, destination, inverse: false);

    /// <summary>Maps back: x = (z − min) / scale. What was clipped stays clipped.</summary>
    /// <param name="x">Scaled features, shape (samples, features).</param>
    /// <returns>The features in their own units, shape (samples, features).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The scaler is not fitted.</exception>
    public NDArray<double> InverseTransform(NDArray<double> x) => Apply(x, inverse: true);

    /// <summary>Maps back without allocating.</summary>
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
        var shift = Min.GetValueOrDefault().Span;
        var scale = Scale.GetValueOrDefault().Span;
        // Not Math.Clamp, which throws for a range that was set the wrong way round after fitting.
        var (low, high) = Clip && !inverse ? FeatureRange : (double.NegativeInfinity, double.PositiveInfinity);
        for (var start = 0; start < values.Length; start += shift.Length)
        {
            for (var j = 0; j < shift.Length; j++)
            {
                var value = values[start + j];
                destination[start + j] = inverse
                    ? (value - shift[j]) / scale[j]
                    : Math.Min(Math.Max(value * scale[j] + shift[j], low), high);
            }
        }
    }
}
