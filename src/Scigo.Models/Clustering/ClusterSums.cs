namespace Scigo.Models;

/// <summary>The sum and the number of the samples in each cluster, on the way to the clusters' means.</summary>
sealed class ClusterSums
{
    readonly double[] sums;
    readonly int nFeatures;

    /// <summary>Starts from nothing, in memory that the means will be left in.</summary>
    internal ClusterSums(double[] sums, int nFeatures)
    {
        this.sums = sums;
        this.nFeatures = nFeatures;
        Array.Clear(sums);
        Counts = new int[sums.Length / nFeatures];
    }

    /// <summary>The number of samples in each cluster.</summary>
    internal int[] Counts { get; }

    internal void Add(Rows samples, int[] labels)
    {
        for (var i = 0; i < samples.Count; i++)
            Add(samples[i], labels[i], 1);
    }

    /// <summary>Takes a sample out of one cluster and puts it into another.</summary>
    internal void Move(ReadOnlySpan<double> sample, int from, int to)
    {
        Add(sample, from, -1);
        Add(sample, to, 1);
    }

    /// <summary>Turns the sums into means. A cluster left without samples gets the mean of the largest.</summary>
    internal void ToMeans()
    {
        var largest = Array.IndexOf(Counts, Counts.Max());
        for (var c = 0; c < Counts.Length; c++)
        {
            foreach (ref var value in Of(c))
                value /= Math.Max(Counts[c], 1);
        }
        for (var c = 0; c < Counts.Length; c++)
        {
            if (Counts[c] == 0)
                Of(largest).CopyTo(Of(c));
        }
    }

    void Add(ReadOnlySpan<double> sample, int cluster, int times)
    {
        var sum = Of(cluster);
        for (var j = 0; j < sum.Length; j++)
            sum[j] += times * sample[j];
        Counts[cluster] += times;
    }

    Span<double> Of(int cluster) => sums.AsSpan(cluster * nFeatures, nFeatures);
}
