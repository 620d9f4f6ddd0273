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
public sealed partial class KMeans : CentroidClusterer
{
    /// <summary>Creates a model that is not fitted.</summary>
    public KMeans()
    {
    }

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
}
