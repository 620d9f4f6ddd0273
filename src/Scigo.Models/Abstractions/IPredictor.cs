namespace Scigo.Models;

/// <summary>What can be asked of every model that predicts, whatever it learnt from: pipelines and servers need no more.</summary>
public interface IPredictor
{
    /// <summary>The number of features in each row; 0 before fitting.</summary>
    int NFeatures { get; }

    /// <summary>The number of values predicted for each row; 0 before fitting.</summary>
    int NOutputs { get; }

    /// <summary>
    /// Predicts without allocating. Any number of threads may predict at the same time, but none while the model is fitted.
    /// </summary>
    /// <param name="rows">Rows of <see cref="NFeatures"/> features, one after the other.</param>
    /// <param name="destination">
    /// Receives <see cref="NOutputs"/> values per row, in the order of the rows. Labels of classes and clusters are whole numbers.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> is not a whole number of rows or holds NaN or an infinity, or
    /// <paramref name="destination"/> is too short.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    void Predict(ReadOnlySpan<double> rows, Span<double> destination);
}
