namespace Scigo.Models;

/// <summary>Makes models smaller, and says how wrong that can make them.</summary>
/// <example>
/// <code>
/// var small = Compression.Quantize(model, Quantization.Int8PerRow, x);
/// Console.WriteLine(small.Bound.Prediction[0]); // no prediction in the range of x differs by more
/// ModelFile.Save(small, "small.scigo");
/// </code>
/// </example>
public static class Compression
{
    /// <summary>Rounds a model's weights to 8 or 16 bits.</summary>
    /// <param name="model">A fitted <see cref="LinearRegressor"/>, <see cref="LinearClassifier"/>, <see cref="KMeans"/>, <see cref="MiniBatchKMeans"/>,
    /// <see cref="PCA"/>, <see cref="RandomForestRegressor"/> or <see cref="RandomForestClassifier"/>.</param>
    /// <param name="quantization">The numbers to round to.</param>
    /// <param name="x">Samples that the model was trained with: <see cref="ErrorBound"/> holds in their range.</param>
    /// <returns>A model that predicts with the weights as they are stored.</returns>
    /// <exception cref="ArgumentException">The model cannot be compressed, a weight is beyond the range of the numbers, or the samples do
    /// not fit.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    public static ICompressedModel Quantize(object model, Quantization quantization, NDArray<double> x)
    {
        switch (model)
        {
            case CentroidClusterer clusters:
                var centers = clusters.ClusterCenters;
                Require.Samples(x, clusters.NFeatures, nameof(x));
                return new QuantizedKMeans(centers, quantization, x);
            case PCA pca:
                pca.RequireFitted();
                Require.Samples(x, pca.NFeatures, nameof(x));
                return new QuantizedPCA(pca, quantization, x);
            case RandomForestRegressor { Trees.Count: > 0 } forest:
                Require.Samples(x, forest.NFeatures, nameof(x));
                return new QuantizedForestRegressor(forest, quantization, x);
            case RandomForestClassifier { Trees.Count: > 0 } forest:
                Require.Samples(x, forest.NFeatures, nameof(x));
                return new QuantizedForestClassifier(forest, quantization, x);
            case RandomForestRegressor or RandomForestClassifier:
                throw NotFitted.Error(model.GetType().Name);
            default:
                return Compress(model, x, weights => QuantizedWeights.Of(weights, quantization));
        }
    }

    /// <summary>Drops a model's smallest weights.</summary>
    /// <param name="model">A fitted <see cref="LinearRegressor"/> or <see cref="LinearClassifier"/>.</param>
    /// <param name="pruning">Which weights are kept.</param>
    /// <param name="x">Samples that the model was trained with: <see cref="ErrorBound"/> holds in their range.</param>
    /// <returns>A model that stores and multiplies the weights that are left.</returns>
    /// <exception cref="ArgumentException">The model cannot be compressed, or the samples do not fit.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    public static ICompressedModel Prune(object model, Pruning pruning, NDArray<double> x) =>
        Compress(model, x, weights => SparseWeights.Of(new(pruning.Apply(weights.Span), weights.Shape)));

    static ICompressedModel Compress(object model, NDArray<double> x, Func<NDArray<double>, IWeights> compress)
    {
        ArgumentNullException.ThrowIfNull(model);
        switch (model)
        {
            case LinearRegressor regressor:
                var coef = regressor.Coef;
                Require.Samples(x, regressor.NFeatures, nameof(x));
                return new CompressedRegressor(
                    compress, coef.Rank == 1 ? new(coef.Memory, 1, coef.Length) : coef,
                    regressor.Intercepts is { } several ? several.ToArray() : [regressor.Intercept], coef.Rank, x);
            case LinearClassifier classifier:
                var weights = classifier.Coef;
                Require.Samples(x, classifier.NFeatures, nameof(x));
                return new CompressedClassifier(compress, weights, classifier, x);
            default:
                throw new ArgumentException(
                    $"A {model.GetType().Name} cannot be compressed so; linear models can be pruned and quantized, KMeans, MiniBatchKMeans, PCA and random forests quantized.", nameof(model));
        }
    }

    internal static NotSupportedException DoesNotLearn() => new("A compressed model does not learn: fit its original and compress it again.");
}
