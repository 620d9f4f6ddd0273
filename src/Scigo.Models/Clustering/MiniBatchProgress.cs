namespace Scigo.Models;

/// <summary>Whether batches still make clusters tighter: their inertia, smoothed over as many samples as there are, says it.</summary>
/// <param name="maxNoImprovement">The number of batches without improvement that ends fitting.</param>
/// <param name="threshold">The squared movement of all centres that ends fitting, or 0.</param>
/// <param name="nSamples">The number of samples.</param>
sealed class MiniBatchProgress(int? maxNoImprovement, double threshold, int nSamples)
{
    double smoothed = double.NaN;
    double smallest = double.PositiveInfinity;
    int withoutImprovement;

    /// <summary>Takes one more batch into account.</summary>
    internal bool IsSettled(int step, int batchSize, double inertia, double movement)
    {
        // That of the first batch is the start's.
        if (step == 0)
            return false;
        var each = inertia / batchSize;
        var weight = Math.Min(2.0 * batchSize / (nSamples + 1.0), 1);
        smoothed = double.IsNaN(smoothed) ? each : smoothed * (1 - weight) + each * weight;
        if (threshold > 0 && movement <= threshold)
            return true;
        withoutImprovement = smoothed < smallest ? 0 : withoutImprovement + 1;
        smallest = Math.Min(smallest, smoothed);
        return withoutImprovement >= maxNoImprovement;
    }
}
