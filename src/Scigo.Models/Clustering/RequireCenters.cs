namespace Scigo.Models;

/// <summary>The checks of what clusters start from.</summary>
static class RequireCenters
{
    /// <summary>As many samples as clusters at least, and given centres that fit them.</summary>
    internal static void Of(NDArray<double> x, int nClusters, NDArray<double>? init)
    {
        if (x.Shape[0] < nClusters)
            throw new ArgumentException($"Found {x.Shape[0]} samples for {nClusters} clusters: there must be as many.", nameof(x));
        if (init is not { } centers)
            return;
        if (centers.Rank != 2 || centers.Shape[0] != nClusters || centers.Shape[1] != x.Shape[1])
            throw new ArgumentException($"The shape must be (clusters, features) = ({nClusters}, {x.Shape[1]}).", nameof(KMeans.Init));
        Require.Finite(centers.Span, nameof(KMeans.Init));
    }
}
