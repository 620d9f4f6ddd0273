using System.Diagnostics;

namespace Scigo.Benchmarks.Files;

/// <summary>The most memory that the process had at a time, by the system's account; Linux only.</summary>
static class PeakMemory
{
    /// <summary>Returns by how many bytes an action raises the process's memory over what it has before, at its peak.</summary>
    internal static long During(Action action)
    {
        GC.Collect();
        // 5: from now on.
        File.WriteAllText("/proc/self/clear_refs", "5");
        var before = Environment.WorkingSet;
        action();
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 - before;
    }
}
