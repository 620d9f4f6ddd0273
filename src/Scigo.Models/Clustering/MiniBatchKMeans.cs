namespace Scigo.Models;

/// <summary>
/// K-means clustering that moves its centres by a few random samples at a time, as scikit-learn's <c>MiniBatchKMeans</c> (Sculley,
/// <i>Web-Scale K-Means Clustering</i>, 2010): faster than <see cref="KMeans"/> on many samples, with clusters nearly as tight. It learns
/// from batches that come one after the other, too.
/// </summary>
/// <remarks>
/// The random numbers are those of xoshiro256**, seeded by SplitMix64 from <see cref="RandomState"/>: the same data and seed give the
/// same clusters on every platform. There are no weights of samples, the start is k-means++ or <see cref="Init"/>, and labels are always
/// computed.
/// </remarks>
/// <example>
/// <code>
/// var model = new MiniBatchKMeans { NClusters = 3 };
/// var clusters = model.FitPredict(x);
/// </code>
/// </example>
[PersistableModel("MiniBatchKMeans", ProtoField = 38)]
public sealed partial class MiniBatchKMeans : CentroidClusterer
{
    /// <summary>Creates a model that is not fitted.</summary>
    public MiniBatchKMeans()
    {
    }

    /// <summary>The number of starts, of which the one that suits a part of the samples best is gone on with, at least 1; 3 by default.
    /// </summary>
    [Hyperparameter(7)]
    public int NInit { get; set; } = 3;

    /// <summary>The most times that as many samples are drawn as there are, at least 1; 100 by default.</summary>
    [Hyperparameter(8)]
    public int MaxIter { get; set; } = 100;

    /// <summary>
    /// Fitting ends when the squared movement of all centres together is at most this part of the features' mean variance, at least 0;
    /// 0, the default, never ends it.
    /// </summary>
    [Hyperparameter(9)]
    public double Tol { get; set; }

    /// <summary>The seed of the random numbers; 0 by default, so that fitting is always repeatable.</summary>
    [Hyperparameter(10)]
    public uint RandomState { get; set; }

    /// <summary>
    /// The centres to start from, shape (clusters, features), in the features' units; <c>null</c>, the default, stands for k-means++.
    /// </summary>
    [Hyperparameter(11)]
    public NDArray<double>? Init { get; set; }

    /// <summary>The number of samples in a batch, at least 1; 1024 by default.</summary>
    [Hyperparameter(12)]
    public int BatchSize { get; set; } = 1024;

    /// <summary>
    /// The number of batches without a smaller inertia, smoothed, after which fitting ends, at least 1; 10 by default; <c>null</c> never
    /// ends it.
    /// </summary>
    [Hyperparameter(13)]
    public int? MaxNoImprovement { get; set; } = 10;

    /// <summary>
    /// The number of samples that starts are chosen among, at least 1; <c>null</c>, the default, is three batches. There are never fewer
    /// than clusters.
    /// </summary>
    [Hyperparameter(14)]
    public int? InitSize { get; set; }

    /// <summary>A centre with less than this part of the largest number of samples is put elsewhere from time to time, from 0 to 1;
    /// 0.01 by default.</summary>
    [Hyperparameter(15)]
    public double ReassignmentRatio { get; set; } = 0.01;

    /// <summary>The number of batches learnt from (<c>n_steps_</c>); 0 before fitting.</summary>
    [Fitted(16)]
    public int NSteps { get; private set; }

    /// <summary>The number of samples that have moved each centre, shape (clusters), which further batches need; <c>null</c> before
    /// fitting.</summary>
    [Fitted(17, Rank = 1)]
    public NDArray<double>? Counts { get; private set; }

    /// <summary>The number of samples since centres of few were last put elsewhere: batches learnt later go on from there.</summary>
    [Fitted(18)]
    public long SinceReassignment { get; private set; }
}
