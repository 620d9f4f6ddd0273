using BenchmarkDotNet.Attributes;
using Scigo.Benchmarks.Harness;

namespace Scigo.Benchmarks.Suites;

/// <summary>One operation of every contender: the same calls as in <c>ratios</c>, each in a process of its own.</summary>
[MemoryDiagnoser]
public abstract class OperationSuite
{
    readonly PinnedBuffer buffer = new(1 << 16);
    readonly Operation operation;
    Contender contender = null!;

    private protected OperationSuite(Operation operation) => this.operation = operation;

    public abstract SuiteCase Case { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        contender = Case.Contender();
        contender.Check(buffer);
        buffer.Fill(contender.Encode(buffer), 0);
    }

    [Benchmark]
    public void Run() => contender.Run(operation, buffer, 1);
}
