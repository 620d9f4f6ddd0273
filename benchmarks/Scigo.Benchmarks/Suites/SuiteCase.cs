using Scigo.Benchmarks.Harness;
using Scigo.Benchmarks.Payloads;

namespace Scigo.Benchmarks.Suites;

/// <summary>A contender with a payload in a format, as BenchmarkDotNet shows and filters it.</summary>
public sealed class SuiteCase
{
    readonly Payload payload;
    readonly Format format;
    readonly string contender;

    SuiteCase(Payload payload, Format format, string contender) => (this.payload, this.format, this.contender) = (payload, format, contender);

    internal static IEnumerable<SuiteCase> Of(Operation operation) =>
        from payload in PayloadList.All
        from format in Formats.InMemory
        from contender in payload.In(format).Contenders
        where contender.Does(operation)
        select new SuiteCase(payload, format, contender.Name);

    internal Contender Contender() => payload.In(format).Contenders.First(candidate => candidate.Name == contender);

    public override string ToString() => $"{payload.Name} {format.Text()} {contender}";
}
