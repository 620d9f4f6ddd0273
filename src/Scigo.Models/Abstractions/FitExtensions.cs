namespace Scigo.Models;

/// <summary>Fitting and applying in one call.</summary>
public static class FitExtensions
{
    /// <summary>Learns the transformation from <paramref name="x"/> and applies it to the same data.</summary>
    /// <param name="transformer">The transformer, which stays fitted.</param>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>The transformed features, shape (samples, <see cref="ITransformer.NFeaturesOut"/>).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    public static NDArray<double> FitTransform(this ITransformer transformer, NDArray<double> x)
    {
        transformer.Fit(x);
        return transformer.Transform(x);
    }

    /// <summary>Finds clusters in <paramref name="x"/> and the cluster of each of its samples.</summary>
    /// <param name="clusterer">The clusterer, which stays fitted.</param>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>The clusters, counted from 0, shape (samples).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    public static NDArray<int> FitPredict(this IClusterer clusterer, NDArray<double> x)
    {
        clusterer.Fit(x);
        return clusterer.Predict(x);
    }
}
