using System.Diagnostics;

namespace Scigo.Benchmarks.Files;

/// <summary>The most memory that the process had at a time, by the system's account; Linux only.</summary>
static class PeakMemory
{
    /// <summary>Returns the most bytes that the process has while an action runs, garbage of before not counted.</summary>
    internal static long During(Action action)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        // 5: from now on.
        File.WriteAllText("/proc/self/clear_refs", "5");
        action();
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
