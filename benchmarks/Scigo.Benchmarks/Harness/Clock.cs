using System.Diagnostics;

namespace Scigo.Benchmarks.Harness;

/// <summary>Time by raw ticks of the Stopwatch: what <c>GetElapsedTime</c> returns is rounded to 100 ns.</summary>
static class Clock
{
    static readonly double NsPerTick = 1e9 / Stopwatch.Frequency;

    /// <summary>Returns the nanoseconds that each of the runs took.</summary>
    internal static double Time(Contender contender, Operation operation, PinnedBuffer buffer, int times)
    {
        var start = Stopwatch.GetTimestamp();
        contender.Run(operation, buffer, times);
        return (Stopwatch.GetTimestamp() - start) * NsPerTick / times;
    }
}
