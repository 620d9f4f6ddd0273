namespace Scigo.Models;

/// <summary>
/// K-means clustering by Lloyd's algorithm, as scikit-learn's <c>KMeans</c>: started by greedy k-means++ (Arthur and Vassilvitskii,
/// <i>k-means++: The Advantages of Careful Seeding</i>, 2007) <see cref="NInit"/> times, of which the result of smallest inertia is
/// kept. It transforms rows into their distances to the centres.
/// </summary>
/// <remarks>
/// The random numbers are those of xoshiro256**, seeded by SplitMix64 from <see cref="RandomState"/>, and all sums are made in a
/// fixed order: the same data and seed give the same clusters on every platform. They are not scikit-learn's numbers; with
/// <see cref="Init"/> the results are. Where there are fewer distinct samples than clusters, several centres coincide and only
/// the first of them has samples.
/// </remarks>
/// <example>
/// <code>
/// var model = new KMeans { NClusters = 3 };
/// var clusters = model.FitPredict(x);
/// </code>
/// </example>
[PersistableModel("KMeans", ProtoField = 5)]
public sealed partial class KMeans : IClusterer, ITransformer, IHasMetadata
{
    /// <summary>Creates a model that is not fitted.</summary>
    public KMeans()
    {
    }

    /// <summary>The number of clusters, at least 1 and at most the number of samples; 8 by default.</summary>
    [Hyperparameter(1)]
    public int NClusters { get; set; } = 8;

    /// <inheritdoc cref="IPredictor.NFeatures"/>
    [Fitted(2)]
    public int NFeatures { get; private set; }

    /// <summary>
    /// The centres one after the other, shape (clusters · features), in the features' units; <c>null</c> before fitting.
    /// <see cref="ClusterCenters"/> is the same memory with two dimensions.
    /// </summary>
    [Fitted(3, Name = "centers", Rank = 1)]
    public NDArray<double>? Centers { get; private set; }

    /// <summary>The sum of squared distances of the samples to their centres (<c>inertia_</c>); 0 before fitting.</summary>
    [Fitted(4)]
    public double Inertia { get; private set; }

    /// <summary>The cluster of each sample fitted, counted from 0 (<c>labels_</c>); <c>null</c> before fitting.</summary>
    [Fitted(5, Encoding = ProtoEncoding.ZigZag)]
    public int[]? Labels { get; private set; }

    /// <summary>The number of iterations of the run that was kept (<c>n_iter_</c>); 0 before fitting.</summary>
    [Fitted(6)]
    public int NIter { get; private set; }

    /// <summary>The number of runs from different starts, at least 1; 10 by default. Given <see cref="Init"/>, there is one.</summary>
    [Hyperparameter(7)]
    public int NInit { get; set; } = 10;

    /// <summary>The most iterations of a run, at least 1; 300 by default.</summary>
    [Hyperparameter(8)]
    public int MaxIter { get; set; } = 300;

    /// <summary>
    /// A run ends when the squared movement of all centres together is at most this part of the features' mean variance, at least
    /// 0; 1e-4 by default.
    /// </summary>
    [Hyperparameter(9)]
    public double Tol { get; set; } = 1e-4;

    /// <summary>The seed of the random numbers; 0 by default, so that fitting is always repeatable.</summary>
    [Hyperparameter(10)]
    public uint RandomState { get; set; }

    /// <summary>
    /// The centres to start from, shape (clusters, features), in the features' units; <c>null</c>, the default, stands for
    /// k-means++.
    /// </summary>
    [Hyperparameter(11)]
    public NDArray<double>? Init { get; set; }

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
    int FittedClusters => Centers.GetValueOrDefault().Length / NFeatures;

    NDArray<double> FittedCenters()
    {
        if (NFeatures == 0 || Centers is not { Length: > 0 } centers)
            throw NotFitted.Error(nameof(KMeans));
        if (NFeatures < 0 || centers.Length % NFeatures != 0)
            throw Inconsistent.Error(nameof(KMeans), $"its centres have {centers.Length} coordinates for {NFeatures} features");
        return centers;
    }
}
