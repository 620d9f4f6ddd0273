namespace Scigo.Generators.Benchmarks;

/// <summary>What a run cost, in milliseconds; on a busy machine only the CPU's time says something.</summary>
readonly record struct Cost(double Elapsed, double Cpu)
{
    public override string ToString() => $"{Elapsed,12:F1} ms {Cpu,9:F1} ms";
}
