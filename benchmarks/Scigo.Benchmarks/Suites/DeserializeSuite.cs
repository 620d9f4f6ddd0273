using BenchmarkDotNet.Attributes;
using Scigo.Benchmarks.Harness;

namespace Scigo.Benchmarks.Suites;

/// <summary><see cref="Operation.Deserialize"/>, by BenchmarkDotNet.</summary>
public class DeserializeSuite() : OperationSuite(Operation.Deserialize)
{
    [ParamsSource(nameof(Cases))] public override SuiteCase Case { get; set; } = null!;

    public static IEnumerable<SuiteCase> Cases => SuiteCase.Of(Operation.Deserialize);
}
