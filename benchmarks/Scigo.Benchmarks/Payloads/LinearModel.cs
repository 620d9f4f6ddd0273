using MemoryPack;
using MessagePack;
using PolyType;
using ProtoBuf;
using Position = Nerdbank.MessagePack.KeyAttribute;

namespace Scigo.Benchmarks.Payloads;

/// <summary>A small fitted model: payload S, and in a list payload T.</summary>
[PersistableModel("benchmark.linear_model")]
[MemoryPackable, MessagePackObject, ProtoContract, GenerateShape]
public sealed partial class LinearModel
{
    [Member(1), Key(0), ProtoMember(1, IsPacked = true, OverwriteList = true), Position(0)]
    public double[] Coefficients { get; set; } = [];

    [Member(2), Key(1), ProtoMember(2), Position(1)]
    public double Intercept { get; set; }

    [Member(3), Key(2), ProtoMember(3), Position(2)]
    public int NFeatures { get; set; }

    [Member(4), Key(3), ProtoMember(4), Position(3)]
    public long NSamples { get; set; }

    [Member(5), Key(4), ProtoMember(5), Position(4)]
    public string Name { get; set; } = "";

    [Member(6), Key(5), ProtoMember(6, OverwriteList = true), Position(5)]
    public Dictionary<string, double> Metrics { get; set; } = [];

    internal static LinearModel Create(Numbers numbers) => new()
    {
        Coefficients = numbers.Normal(10),
        Intercept = numbers.Normal(),
        NFeatures = 10,
        NSamples = numbers.Below(100_000),
        Name = "diabetes-progression",
        Metrics = new() { ["r2"] = numbers.Normal(), ["mse"] = numbers.Normal(), ["rmse"] = numbers.Normal() },
    };

    internal LinearModel Clone() => new()
    {
        Coefficients = [.. Coefficients],
        Intercept = Intercept,
        NFeatures = NFeatures,
        NSamples = NSamples,
        Name = Name,
        Metrics = new(Metrics),
    };

    internal bool Same(LinearModel other) =>
        Equal.Bits(Coefficients, other.Coefficients) && Equal.Bits(Intercept, other.Intercept) && NFeatures == other.NFeatures
        && NSamples == other.NSamples && Name == other.Name && Equal.Maps(Metrics, other.Metrics);
}
