namespace Scigo.Models;

/// <summary>A classifier that scores classes: the higher, the surer.</summary>
public interface IDecisionFunction : IClassifier
{
    /// <summary>The number of scores for each row: one for each class, or of two classes the second only; 0 before fitting.</summary>
    int NScores { get; }

    /// <summary>Scores each sample.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>
    /// The scores, shape (samples, classes) in the order of <see cref="IClassifier.Classes"/>; of two classes the score of the
    /// second, shape (samples), positive where it is predicted.
    /// </returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    NDArray<double> DecisionFunction(NDArray<double> x);

    /// <summary>Scores each row without allocating.</summary>
    /// <param name="rows">Rows of <see cref="IPredictor.NFeatures"/> features, one after the other.</param>
    /// <param name="destination">Receives <see cref="NScores"/> scores per row.</param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> is not a whole number of rows or holds NaN or an infinity, or
    /// <paramref name="destination"/> is too short.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    void DecisionFunction(ReadOnlySpan<double> rows, Span<double> destination);
}
