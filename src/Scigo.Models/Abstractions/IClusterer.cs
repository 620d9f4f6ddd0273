namespace Scigo.Models;

/// <summary>A model that groups samples without labels to learn from.</summary>
public interface IClusterer : IPredictor
{
    /// <summary>Finds clusters; what was learnt before is forgotten.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    void Fit(NDArray<double> x);

    /// <summary>Finds the cluster of each sample.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>The clusters, counted from 0, shape (samples).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    NDArray<int> Predict(NDArray<double> x);

    /// <summary>Finds the cluster of each row without allocating.</summary>
    /// <param name="rows">Rows of <see cref="IPredictor.NFeatures"/> features, one after the other.</param>
    /// <param name="destination">Receives one cluster per row, counted from 0.</param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> is not a whole number of rows or holds NaN or an infinity, or
    /// <paramref name="destination"/> is too short.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    void Predict(ReadOnlySpan<double> rows, Span<int> destination);
}
