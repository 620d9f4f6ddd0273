namespace Scigo.Models;

/// <summary>What one run of Lloyd's algorithm ends with.</summary>
/// <param name="Centers">The centres, one after the other.</param>
/// <param name="Labels">The cluster of each sample.</param>
/// <param name="Inertia">The sum of squared distances of the samples to their centres.</param>
/// <param name="Iterations">The number of iterations.</param>
sealed record LloydRun(double[] Centers, int[] Labels, double Inertia, int Iterations)
{
    /// <summary>Whether the labels differ in their numbering at most.</summary>
    internal bool HasClustersOf(LloydRun other)
    {
        var counterparts = new Dictionary<int, int>();
        for (var i = 0; i < Labels.Length; i++)
        {
            if (counterparts.TryAdd(Labels[i], other.Labels[i]))
                continue;
            if (counterparts[Labels[i]] != other.Labels[i])
                return false;
        }
        return true;
    }
}
