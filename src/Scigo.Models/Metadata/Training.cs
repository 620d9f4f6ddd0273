using System.Diagnostics;

namespace Scigo.Models;

/// <summary>The metadata that every fit leaves. No time of day is among it: saving the same model twice gives the same bytes.</summary>
static class Training
{
    /// <summary>Returns what is known at the end of a fit.</summary>
    /// <param name="nSamples">The number of samples learnt from.</param>
    /// <param name="nFeatures">The number of their features.</param>
    /// <param name="started">The timestamp at which it began.</param>
    /// <param name="before">The seconds that went into earlier batches.</param>
    internal static ModelMetadata Done(long nSamples, int nFeatures, long started, double before = 0) => new()
    {
        TrainingSamples = nSamples,
        TrainingFeatures = nFeatures,
        TrainingSeconds = before + Stopwatch.GetElapsedTime(started).TotalSeconds,
    };
}
