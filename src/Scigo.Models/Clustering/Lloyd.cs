namespace Scigo.Models;

/// <summary>Lloyd's algorithm: assign each sample to its nearest centre, move each centre to the mean of its samples, repeat.</summary>
static class Lloyd
{
    /// <summary>
    /// Runs until the labels stay the same, the centres' squared movement is at most <paramref name="threshold"/>, or
    /// <paramref name="maxIter"/> iterations are done. The labels returned are always those of the centres returned.
    /// </summary>
    internal static LloydRun Run(Rows samples, double[] start, int maxIter, double threshold)
    {
        var (centers, next) = (start.AsSpan().ToArray(), new double[start.Length]);
        var (labels, previous) = (new int[samples.Count], new int[samples.Count]);
        previous.AsSpan().Fill(-1);

        var iterations = 0;
        var settled = false;
        while (!settled && iterations < maxIter)
        {
            iterations++;
            NearestCenter.Find(samples, new(centers, samples.Length), labels);
            MoveCenters(samples, labels, centers, next);
            var movement = VectorMath.SquaredDistance(centers, next);
            (centers, next) = (next, centers);

            settled = labels.AsSpan().SequenceEqual(previous);
            if (!settled && movement <= threshold)
                break;
            labels.CopyTo(previous, 0);
        }
        if (!settled)
            NearestCenter.Find(samples, new(centers, samples.Length), labels);
        return new(centers, labels, InertiaOf(samples, labels, new(centers, samples.Length)), iterations);
    }

    static void MoveCenters(Rows samples, int[] labels, double[] centers, double[] moved)
    {
        var sums = new ClusterSums(moved, samples.Length);
        sums.Add(samples, labels);
        EmptyClusters.Relocate(samples, labels, new(centers, samples.Length), sums);
        sums.ToMeans();
    }

    static double InertiaOf(Rows samples, int[] labels, Rows centers)
    {
        var inertia = 0.0;
        for (var i = 0; i < samples.Count; i++)
            inertia += VectorMath.SquaredDistance(samples[i], centers[labels[i]]);
        return inertia;
    }
}
