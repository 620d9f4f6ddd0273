namespace Scigo.Models;

/// <summary>
/// Principal components, as scikit-learn's <c>PCA</c> with <c>svd_solver='full'</c>: the orthogonal directions in which the data vary
/// most, found by singular values around the mean. It transforms rows into their coordinates along these.
/// </summary>
/// <remarks>
/// The sign of a component is such that the sample with the largest coordinate along it, by absolute value, has a positive one. There are
/// no randomized and no sparse solvers, and the number of components is not estimated (<c>'mle'</c>).
/// </remarks>
/// <example>
/// <code>
/// var pca = new PCA { NComponents = 2 };
/// var plane = pca.FitTransform(x);
/// </code>
/// </example>
[PersistableModel("PCA", ProtoField = 36)]
public sealed partial class PCA : ITransformer, IHasMetadata
{
    /// <summary>Creates a model that is not fitted.</summary>
    public PCA()
    {
    }

    /// <summary>
    /// The number of components, at most the smaller of the numbers of samples and features; a number between 0 and 1 is the part of the
    /// variance that they have to explain; <c>null</c>, the default, keeps all.
    /// </summary>
    [Hyperparameter(1)]
    public double? NComponents { get; set; }

    /// <summary>Whether to divide coordinates by their standard deviations; <c>false</c> by default.</summary>
    [Hyperparameter(2)]
    public bool Whiten { get; set; }

    /// <summary>The directions of length 1, those of largest variance first (<c>components_</c>), shape (components, features); <c>null</c>
    /// before fitting.</summary>
    [Fitted(3)]
    public NDArray<double>? Components { get; private set; }

    /// <summary>The unbiased variance along each component (<c>explained_variance_</c>), shape (components); <c>null</c> before fitting.
    /// </summary>
    [Fitted(4, Rank = 1)]
    public NDArray<double>? ExplainedVariance { get; private set; }

    /// <summary>Each component's part of the whole variance (<c>explained_variance_ratio_</c>), shape (components); <c>null</c> before
    /// fitting.</summary>
    [Fitted(5, Rank = 1)]
    public NDArray<double>? ExplainedVarianceRatio { get; private set; }

    /// <summary>The singular value of each component (<c>singular_values_</c>), shape (components); <c>null</c> before fitting.</summary>
    [Fitted(6, Rank = 1)]
    public NDArray<double>? SingularValues { get; private set; }

    /// <summary>The mean of each feature (<c>mean_</c>), shape (features), in the feature's units; <c>null</c> before fitting.</summary>
    [Fitted(7, Rank = 1)]
    public NDArray<double>? Mean { get; private set; }

    /// <summary>The mean variance of the components that are left out (<c>noise_variance_</c>); 0 before fitting.</summary>
    [Fitted(8)]
    public double NoiseVariance { get; private set; }

    /// <summary>The number of samples fitted (<c>n_samples_</c>); 0 before fitting.</summary>
    [Fitted(9)]
    public int NSamples { get; private set; }

    /// <inheritdoc/>
    public int NFeatures => Mean.GetValueOrDefault().Length;

    /// <inheritdoc/>
    public int NFeaturesOut => Components is { Rank: 2 } components ? components.Shape[0] : 0;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    internal void RequireFitted()
    {
        if (Mean is not { Length: > 0 } || Components is not { Length: > 0 } components)
            throw NotFitted.Error(nameof(PCA));
        if (components.Rank != 2 || components.Shape[1] != NFeatures)
            throw Inconsistent.Error(nameof(PCA), $"its components have {components.Length} coordinates, and there are {NFeatures} features");
        var variances = ExplainedVariance.GetValueOrDefault().Length;
        if (Whiten && variances != NFeaturesOut)
            throw Inconsistent.Error(nameof(PCA), $"it has {variances} variances for {NFeaturesOut} components");
    }
}
