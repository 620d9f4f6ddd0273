using BenchmarkDotNet.Attributes;
using Scigo.Benchmarks.Harness;

namespace Scigo.Benchmarks.Suites;

/// <summary><see cref="Operation.Serialize"/>, by BenchmarkDotNet.</summary>
public class SerializeSuite() : OperationSuite(Operation.Serialize)
{
    [ParamsSource(nameof(Cases))] public override SuiteCase Case { get; set; } = null!;

    public static IEnumerable<SuiteCase> Cases => SuiteCase.Of(Operation.Serialize);
}
