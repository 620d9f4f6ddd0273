namespace Scigo.Models;

/// <summary>Centres on their way: each is the mean of the samples that have been nearest to it so far.</summary>
/// <param name="centers">The centres, one after the other, which are moved in place.</param>
/// <param name="counts">The number of samples behind each.</param>
/// <param name="nFeatures">The number of features.</param>
/// <param name="random">The random numbers.</param>
/// <param name="sinceReassignment">The number of samples since centres were last put elsewhere.</param>
sealed class MiniBatches(double[] centers, double[] counts, int nFeatures, RandomNumbers random, long sinceReassignment = 0)
{
    long sinceReassignment = sinceReassignment;
    int[] labels = [];

    /// <summary>The centres.</summary>
    internal double[] Centers => centers;

    /// <summary>The number of samples behind each centre.</summary>
    internal double[] Counts => counts;

    /// <summary>The number of samples since centres were last put elsewhere.</summary>
    internal long SinceReassignment => sinceReassignment;

    /// <summary>Moves the centres by a batch, and returns the inertia that it had before.</summary>
    /// <param name="batch">The samples.</param>
    /// <param name="reassignmentRatio">The part of the largest count below which a centre is put elsewhere.</param>
    internal double Move(Rows batch, double reassignmentRatio)
    {
        if (labels.Length != batch.Count)
            labels = new int[batch.Count];
        NearestCenter.Find(batch, new(centers, nFeatures), labels);
        var inertia = 0.0;
        for (var i = 0; i < labels.Length; i++)
            inertia += VectorMath.SquaredDistance(batch[i], Of(labels[i]));
        MoveToMeans(batch);
        if (IsTimeToReassign(batch.Count) && reassignmentRatio > 0)
            Reassign(batch, reassignmentRatio);
        return inertia;
    }

    // Each sample moves the mean of those before it.
    void MoveToMeans(Rows batch)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            var center = Of(labels[i]);
            var sample = batch[i];
            var part = 1 / ++counts[labels[i]];
            for (var j = 0; j < center.Length; j++)
                center[j] += (sample[j] - center[j]) * part;
        }
    }

    // Whenever a centre has no samples, and after ten samples for each centre.
    bool IsTimeToReassign(int nSamples)
    {
        sinceReassignment += nSamples;
        if (!counts.Contains(0) && sinceReassignment < 10L * counts.Length)
            return false;
        sinceReassignment = 0;
        return true;
    }

    // Centres with few samples are put onto random samples of the batch, but no more than half as many as those.
    void Reassign(Rows batch, double ratio)
    {
        var largest = counts.Max();
        var few = Enumerable.Range(0, counts.Length).Where(c => counts[c] < ratio * largest).OrderBy(c => counts[c]).Take(batch.Count / 2).ToArray();
        if (few.Length == 0)
            return;
        var samples = Enumerable.Range(0, batch.Count).ToArray();
        random.Shuffle(samples);
        var smallest = Enumerable.Range(0, counts.Length).Except(few).Min(c => counts[c]);
        for (var i = 0; i < few.Length; i++)
        {
            batch[samples[i]].CopyTo(Of(few[i]));
            counts[few[i]] = smallest;
        }
    }

    Span<double> Of(int cluster) => centers.AsSpan(cluster * nFeatures, nFeatures);
}
