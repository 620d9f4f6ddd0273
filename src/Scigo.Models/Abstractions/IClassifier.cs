namespace Scigo.Models;

/// <summary>
/// A model that learns classes from labelled examples. Labels are names or whole numbers; a number is the name that its digits
/// spell, so that both can be mixed.
/// </summary>
/// <remarks>
/// Numbers are predicted as follows: the classes' own numbers where all their names are whole numbers, or else their positions in
/// <see cref="Classes"/>.
/// </remarks>
public interface IClassifier : IPredictor
{
    /// <summary>
    /// The names of the classes, in the order of scores and probabilities: learnt from numbers by size, learnt from names by their
    /// UTF-16 code units. Empty before fitting.
    /// </summary>
    IReadOnlyList<string> Classes { get; }

    /// <summary>Learns from examples labelled with numbers; what was learnt before is forgotten.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <param name="y">The label of each sample, shape (samples).</param>
    /// <exception cref="ArgumentException">A shape does not fit, a feature is NaN or infinite, or there is one class only.</exception>
    void Fit(NDArray<double> x, NDArray<int> y);

    /// <summary>Learns from examples labelled with names; what was learnt before is forgotten.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <param name="y">The name of the class of each sample.</param>
    /// <exception cref="ArgumentException">A shape does not fit, a feature is NaN or infinite, a name is <c>null</c>, or there is
    /// one class only.</exception>
    void Fit(NDArray<double> x, IReadOnlyList<string> y);

    /// <summary>Predicts the label of each sample as a number.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>The labels, shape (samples).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    NDArray<int> Predict(NDArray<double> x);

    /// <summary>Predicts the label of each row as a number without allocating.</summary>
    /// <param name="rows">Rows of <see cref="IPredictor.NFeatures"/> features, one after the other.</param>
    /// <param name="destination">Receives one label per row.</param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> is not a whole number of rows or holds NaN or an infinity, or
    /// <paramref name="destination"/> is too short.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    void Predict(ReadOnlySpan<double> rows, Span<int> destination);

    /// <summary>Predicts the class of each sample by name.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>One of <see cref="Classes"/> for each sample.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    string[] PredictNames(NDArray<double> x);
}
