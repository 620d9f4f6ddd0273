using MemoryPack;
using MessagePack;
using PolyType;
using ProtoBuf;
using Position = Nerdbank.MessagePack.KeyAttribute;

namespace Scigo.Benchmarks.Payloads;

/// <summary>A thousand small models in a list: payload T.</summary>
[PersistableModel("benchmark.model_list")]
[MemoryPackable, MessagePackObject, ProtoContract, GenerateShape]
public sealed partial class ModelList
{
    [Member(1), Key(0), ProtoMember(1, OverwriteList = true), Position(0)]
    public List<LinearModel> Models { get; set; } = [];

    internal static ModelList Create(Numbers numbers) => new()
    {
        Models = [.. Enumerable.Range(0, 1_000).Select(_ => LinearModel.Create(numbers))],
    };

    internal ModelList Clone() => new() { Models = Models.ConvertAll(static model => model.Clone()) };

    internal bool Same(ModelList other) => Equal.Lists(Models, other.Models, static (a, b) => a.Same(b));
}
