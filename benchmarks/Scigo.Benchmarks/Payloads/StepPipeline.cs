using MemoryPack;
using MessagePack;
using PolyType;
using ProtoBuf;
using Position = Nerdbank.MessagePack.KeyAttribute;

namespace Scigo.Benchmarks.Payloads;

/// <summary>A pipeline of three polymorphic steps: payload P.</summary>
[PersistableModel("benchmark.pipeline")]
[MemoryPackable, MessagePackObject, ProtoContract, GenerateShape]
public sealed partial class StepPipeline
{
    [Member(1), Key(0), ProtoMember(1, OverwriteList = true), Position(0)]
    public List<Step> Steps { get; set; } = [];

    internal static StepPipeline Create(Numbers numbers) => new()
    {
        Steps =
        [
            new ScalingStep { Mean = numbers.Normal(30), Scale = numbers.Normal(30) },
            new ProjectionStep { Rows = 30, Columns = 10, Components = numbers.Normal(300) },
            new RegressionStep { Coefficients = numbers.Normal(10), Intercept = numbers.Normal() },
        ],
    };

    internal StepPipeline Clone() => new() { Steps = Steps.ConvertAll(static step => step.Clone()) };

    internal bool Same(StepPipeline other) => Equal.Lists(Steps, other.Steps, static (a, b) => a.Same(b));
}
