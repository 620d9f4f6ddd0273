namespace Scigo.Models;

/// <summary>A model that learns classes from labelled examples. Labels are numbers; names for them are the model's own affair.</summary>
public interface IClassifier : IPredictor
{
    /// <summary>Learns from labelled examples; what was learnt before is forgotten.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <param name="y">The label of each sample, shape (samples).</param>
    /// <exception cref="ArgumentException">A shape does not fit, or a feature is NaN or infinite.</exception>
    void Fit(NDArray<double> x, NDArray<int> y);

    /// <summary>Predicts the label of each sample.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>The labels, shape (samples).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    NDArray<int> Predict(NDArray<double> x);

    /// <summary>Predicts the label of each row without allocating.</summary>
    /// <param name="rows">Rows of <see cref="IPredictor.NFeatures"/> features, one after the other.</param>
    /// <param name="destination">Receives one label per row.</param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> is not a whole number of rows or holds NaN or an infinity, or
    /// <paramref name="destination"/> is too short.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    void Predict(ReadOnlySpan<double> rows, Span<int> destination);
}
