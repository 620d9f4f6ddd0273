namespace Scigo.Models;

/// <summary>A model that turns each row of features into another, on its own: no row's result depends on its neighbours.</summary>
public interface ITransformer
{
    /// <summary>The number of features in each row; 0 before fitting.</summary>
    int NFeatures { get; }

    /// <summary>The number of features in each transformed row; 0 before fitting.</summary>
    int NFeaturesOut { get; }

    /// <summary>Learns the transformation; what was learnt before is forgotten.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    void Fit(NDArray<double> x);

    /// <summary>Transforms each sample.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>The transformed features, shape (samples, <see cref="NFeaturesOut"/>).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    NDArray<double> Transform(NDArray<double> x);

    /// <summary>
    /// Transforms without allocating. Any number of threads may transform at the same time, but none while the model is fitted.
    /// </summary>
    /// <param name="rows">Rows of <see cref="NFeatures"/> features, one after the other.</param>
    /// <param name="destination">Receives <see cref="NFeaturesOut"/> values per row.</param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> is not a whole number of rows or holds NaN or an infinity, or
    /// <paramref name="destination"/> is too short.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    void Transform(ReadOnlySpan<double> rows, Span<double> destination);
}
