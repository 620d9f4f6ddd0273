using System.Diagnostics;
using System.Runtime;

namespace Scigo.Benchmarks.Harness;

/// <summary>
/// Brings code to the tier in which users meet it. A method is compiled anew after 30 calls, but only when for 100 ms no other has been
/// called for the first time, and then again with its profile: so contenders run in bursts with pauses, until none gets faster and
/// nothing is compiled any more.
/// </summary>
static class WarmUp
{
    const int CallsOfBurst = 60;
    const int MaxBursts = 30;
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(110);
    static readonly TimeSpan ShortestBurst = TimeSpan.FromMilliseconds(5);
    static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(100);

    internal static void Run(IReadOnlyList<Entry> entries, Effort effort)
    {
        var best = new double[entries.Count];
        Array.Fill(best, double.PositiveInfinity);
        for (var (burst, stable) = (0, 0); burst < MaxBursts && stable <= effort.StableBursts; burst++)
        {
            var changed = false;
            var compiled = JitInfo.GetCompiledMethodCount();
            for (var i = 0; i < best.Length; i++)
            {
                var ns = Burst(entries[i]);
                changed |= ns < 0.9 * best[i];
                best[i] = Math.Min(best[i], ns);
                entries[i].Calibrate(best[i], effort.SampleTime);
            }
            if (effort.StableBursts == 0)
                return;
            Thread.Sleep(Pause);
            changed |= JitInfo.GetCompiledMethodCount() != compiled;
            stable = changed ? 0 : stable + 1;
        }
    }

    // Long enough for the calls that a tier needs, unless they take too long.
    static double Burst(Entry entry)
    {
        var best = double.PositiveInfinity;
        var start = Stopwatch.GetTimestamp();
        entry.MoveTo(0);
        for (var calls = 0; ; calls += entry.CallsOfSample)
        {
            best = Math.Min(best, entry.Time());
            var elapsed = Stopwatch.GetElapsedTime(start);
            if (elapsed >= LongestBurst || elapsed >= ShortestBurst && calls >= CallsOfBurst)
                return best;
        }
    }
}
