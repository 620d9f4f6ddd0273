namespace Scigo.Models;

/// <summary>A classifier that estimates how probable each class is.</summary>
public interface IProbabilities : IClassifier
{
    /// <summary>Estimates the probability of each class.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>The probabilities, shape (samples, classes) in the order of <see cref="IClassifier.Classes"/>; each row sums to 1.
    /// </returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted, or not in a way that gives probabilities.</exception>
    NDArray<double> PredictProba(NDArray<double> x);

    /// <summary>Estimates the probability of each class without allocating.</summary>
    /// <param name="rows">Rows of <see cref="IPredictor.NFeatures"/> features, one after the other.</param>
    /// <param name="destination">Receives one probability per row and class.</param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> is not a whole number of rows or holds NaN or an infinity, or
    /// <paramref name="destination"/> is too short.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted, or not in a way that gives probabilities.</exception>
    void PredictProba(ReadOnlySpan<double> rows, Span<double> destination);
}
