using Scigo.Benchmarks.Harness;
using Scigo.Benchmarks.Messages;
using Scigo.Benchmarks.Payloads;

namespace Scigo.Benchmarks.Contenders;

/// <summary>Payload F-structs.</summary>
static class ForestStructsContenders
{
    internal static IEnumerable<Contender> In(Format format, ForestStructs model, Func<ForestStructs> existing)
    {
        var contenders = new ContendersOf<ForestStructs>(model, existing, model.Same);
        return format switch
        {
            Format.Binary => contenders.Binary(),
            Format.Json => contenders.Json(PayloadJson.Default.ForestStructs),
            _ => [contenders.Protobuf(), contenders.GoogleProtobuf(ToMessage, ToModel, static message => message.Trees.Clear()), contenders.ProtobufNet()],
        };
    }

    static ForestStructsMessage ToMessage(ForestStructs model) => new() { Trees = { model.Trees.Select(ToMessage) } };

    static TreeNodesMessage ToMessage(TreeNodes tree) => new() { Nodes = { tree.Nodes.Select(ToMessage) } };

    static TreeNodeMessage ToMessage(TreeNode node) => new()
    {
        Feature = node.Feature,
        Threshold = node.Threshold,
        Left = node.Left,
        Right = node.Right,
        Value = node.Value,
    };

    static ForestStructs ToModel(ForestStructsMessage message) => new() { Trees = [.. message.Trees.Select(ToModel)] };

    static TreeNodes ToModel(TreeNodesMessage tree) => new() { Nodes = [.. tree.Nodes.Select(ToModel)] };

    static TreeNode ToModel(TreeNodeMessage node) => new()
    {
        Feature = node.Feature,
        Threshold = node.Threshold,
        Left = node.Left,
        Right = node.Right,
        Value = node.Value,
    };
}
