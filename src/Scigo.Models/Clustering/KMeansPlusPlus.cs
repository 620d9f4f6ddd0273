namespace Scigo.Models;

/// <summary>
/// Greedy k-means++: each centre is the best of 2 + ⌊ln k⌋ samples, drawn with probabilities proportional to their squared distance
/// to the centres chosen before, that is, the one that leaves the smallest sum of such distances.
/// </summary>
static class KMeansPlusPlus
{
    /// <summary>Returns the coordinates of <paramref name="nClusters"/> samples, one after the other.</summary>
    internal static double[] Choose(Rows samples, int nClusters, RandomNumbers random)
    {
        var nTrials = 2 + (int)Math.Log(nClusters);
        var centers = new double[nClusters * samples.Length];
        var closest = new double[samples.Count];
        closest.AsSpan().Fill(double.PositiveInfinity);
        var (trial, best) = (new double[samples.Count], new double[samples.Count]);

        var chosen = random.NextInt32(samples.Count);
        var potential = Potential(samples, chosen, closest, best);
        for (var c = 0; ; c++)
        {
            samples[chosen].CopyTo(centers.AsSpan(c * samples.Length));
            (closest, best) = (best, closest);
            if (c == nClusters - 1)
                return centers;

            var total = potential;
            potential = double.PositiveInfinity;
            for (var t = 0; t < nTrials; t++)
            {
                var candidate = Draw(closest, random.NextDouble() * total);
                var left = Potential(samples, candidate, closest, trial);
                if (left >= potential)
                    continue;
                (chosen, potential) = (candidate, left);
                (trial, best) = (best, trial);
            }
        }
    }

    // Fills distances with what the squared distances to the closest centre would be, and returns their sum.
    static double Potential(Rows samples, int candidate, double[] closest, double[] distances)
    {
        var sum = 0.0;
        for (var i = 0; i < distances.Length; i++)
        {
            distances[i] = Math.Min(closest[i], VectorMath.SquaredDistance(samples[candidate], samples[i]));
            sum += distances[i];
        }
        return sum;
    }

    // The first sample at which the running sum reaches the value.
    static int Draw(double[] weights, double value)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i];
            if (sum >= value)
                return i;
        }
        return weights.Length - 1;
    }
}
