using BenchmarkDotNet.Attributes;
using Scigo.Benchmarks.Harness;

namespace Scigo.Benchmarks.Suites;

/// <summary><see cref="Operation.DeserializeInto"/>, by BenchmarkDotNet.</summary>
public class DeserializeIntoSuite() : OperationSuite(Operation.DeserializeInto)
{
    [ParamsSource(nameof(Cases))] public override SuiteCase Case { get; set; } = null!;

    public static IEnumerable<SuiteCase> Cases => SuiteCase.Of(Operation.DeserializeInto);
}
