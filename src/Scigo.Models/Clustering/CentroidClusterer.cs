namespace Scigo.Models;

/// <summary>
/// What clusterers share that keep a centre for each cluster: a row belongs to the nearest, and transforms into its distances to all of
/// them.
/// </summary>
public abstract partial class CentroidClusterer : IClusterer, ITransformer, IHasMetadata
{
    private protected CentroidClusterer()
    {
    }

    /// <summary>The number of clusters, at least 1 and at most the number of samples; 8 by default.</summary>
    [Hyperparameter(1)]
    public int NClusters { get; set; } = 8;

    /// <inheritdoc cref="IPredictor.NFeatures"/>
    [Fitted(2)]
    public int NFeatures { get; private protected set; }

    /// <summary>
    /// The centres one after the other, shape (clusters · features), in the features' units; <c>null</c> before fitting.
    /// <see cref="ClusterCenters"/> is the same memory with two dimensions.
    /// </summary>
    [Fitted(3, Name = "centers", Rank = 1)]
    public NDArray<double>? Centers { get; private protected set; }

    /// <summary>The sum of squared distances of the samples to their centres (<c>inertia_</c>); 0 before fitting.</summary>
    [Fitted(4)]
    public double Inertia { get; private protected set; }

    /// <summary>The cluster of each sample fitted, counted from 0 (<c>labels_</c>); <c>null</c> before fitting.</summary>
    [Fitted(5, Encoding = ProtoEncoding.ZigZag)]
    public int[]? Labels { get; private protected set; }

    /// <summary>The number of iterations (<c>n_iter_</c>); 0 before fitting.</summary>
    [Fitted(6)]
    public int NIter { get; private protected set; }

    /// <inheritdoc/>
    public abstract void Fit(NDArray<double> x);

    /// <summary>The centres (<c>cluster_centers_</c>), shape (clusters, features), in the features' units.</summary>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    public NDArray<double> ClusterCenters => new(FittedCenters().Memory, FittedClusters, NFeatures);

    /// <inheritdoc/>
    public int NOutputs => Centers is { Length: > 0 } ? 1 : 0;

    /// <inheritdoc/>
    public int NFeaturesOut => NFeatures <= 0 ? 0 : FittedClusters;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    // NClusters may have been set since.
    private protected int FittedClusters => Centers.GetValueOrDefault().Length / NFeatures;

    private protected NDArray<double> FittedCenters()
    {
        if (NFeatures == 0 || Centers is not { Length: > 0 } centers)
            throw NotFitted.Error(GetType().Name);
        if (NFeatures < 0 || centers.Length % NFeatures != 0)
            throw Inconsistent.Error(GetType().Name, $"its centres have {centers.Length} coordinates for {NFeatures} features");
        return centers;
    }
}
