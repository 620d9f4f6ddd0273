using System.Diagnostics;

namespace Scigo.Generators.Benchmarks;

/// <summary>What a run cost, in milliseconds; on a busy machine only the CPU's time says something.</summary>
readonly record struct Cost(double Elapsed, double Cpu)
{
    public static Cost Of(Action run)
    {
        var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        run();
        return new Cost(watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
    }

    /// <summary>Returns the cheapest of several runs.</summary>
    public static Cost Best(Func<Cost> run) => Enumerable.Range(0, 5).Select(_ => run()).MinBy(static c => c.Elapsed);

    public override string ToString() => $"{Elapsed,12:F1} ms {Cpu,9:F1} ms";
}
