using MemoryPack;
using MessagePack;
using PolyType;
using ProtoBuf;
using Position = Nerdbank.MessagePack.KeyAttribute;

namespace Scigo.Benchmarks.Payloads;

/// <summary>One array of numbers: payloads M and L.</summary>
[PersistableModel("benchmark.weights")]
[MemoryPackable, MessagePackObject, ProtoContract, GenerateShape]
public sealed partial class Weights
{
    [Member(1), Key(0), ProtoMember(1, IsPacked = true, OverwriteList = true), Position(0)]
    public double[] Values { get; set; } = [];

    internal static Weights Create(Numbers numbers, int count) => new() { Values = numbers.Normal(count) };

    internal Weights Clone() => new() { Values = [.. Values] };

    internal bool Same(Weights other) => Equal.Bits(Values, other.Values);
}
