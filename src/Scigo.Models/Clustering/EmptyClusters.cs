namespace Scigo.Models;

/// <summary>Clusters that no sample is nearest to: each gets the sample that lies farthest from its centre, as in scikit-learn.</summary>
static class EmptyClusters
{
    internal static void Relocate(Rows samples, int[] labels, Rows centers, ClusterSums sums)
    {
        var empty = Enumerable.Range(0, sums.Counts.Length).Where(c => sums.Counts[c] == 0).ToArray();
        if (empty.Length == 0)
            return;

        var distances = new double[samples.Count];
        for (var i = 0; i < distances.Length; i++)
            distances[i] = VectorMath.SquaredDistance(samples[i], centers[labels[i]]);
        // OrderBy is stable: of equal distances, the first sample counts as the farthest.
        var farthest = Enumerable.Range(0, distances.Length).OrderByDescending(i => distances[i]).Take(empty.Length);
        foreach (var (cluster, sample) in empty.Zip(farthest))
        {
            // All samples lie on centres: there are fewer distinct samples than clusters.
            if (distances[sample] == 0)
                return;
            sums.Move(samples[sample], labels[sample], cluster);
        }
    }
}
