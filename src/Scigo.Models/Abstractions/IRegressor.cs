namespace Scigo.Models;

/// <summary>A model that learns numbers from examples.</summary>
public interface IRegressor : IPredictor
{
    /// <summary>Learns from examples; what was learnt before is forgotten.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <param name="y">The targets, shape (samples) or (samples, outputs).</param>
    /// <exception cref="ArgumentException">A shape does not fit, or a value is NaN or infinite.</exception>
    void Fit(NDArray<double> x, NDArray<double> y);

    /// <summary>Predicts the targets.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>The predictions, in the rank of the targets learnt from: shape (samples) or (samples, outputs).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    NDArray<double> Predict(NDArray<double> x);
}
