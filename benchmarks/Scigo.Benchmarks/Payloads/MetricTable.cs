using MemoryPack;
using MessagePack;
using PolyType;
using ProtoBuf;
using Position = Nerdbank.MessagePack.KeyAttribute;

namespace Scigo.Benchmarks.Payloads;

/// <summary>A dictionary of 300 metrics: payload D.</summary>
[PersistableModel("benchmark.metric_table")]
[MemoryPackable, MessagePackObject, ProtoContract, GenerateShape]
public sealed partial class MetricTable
{
    [Member(1), Key(0), ProtoMember(1, OverwriteList = true), Position(0)]
    public Dictionary<string, double> Metrics { get; set; } = [];

    internal static MetricTable Create(Numbers numbers) => new()
    {
        Metrics = Enumerable.Range(0, 300).ToDictionary(static i => $"validation/fold_{i / 10}/metric_{i % 10}", _ => numbers.Normal()),
    };

    internal MetricTable Clone() => new() { Metrics = new(Metrics) };

    internal bool Same(MetricTable other) => Equal.Maps(Metrics, other.Metrics);
}
