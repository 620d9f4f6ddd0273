using Scigo.Benchmarks.Harness;
using Scigo.Benchmarks.Messages;
using Scigo.Benchmarks.Payloads;

namespace Scigo.Benchmarks.Contenders;

/// <summary>Payload F-columns.</summary>
static class ForestColumnsContenders
{
    internal static IEnumerable<Contender> In(Format format, ForestColumns model, Func<ForestColumns> existing)
    {
        var contenders = new ContendersOf<ForestColumns>(model, existing, model.Same);
        return format switch
        {
            Format.Binary => contenders.Binary(),
            Format.Json => contenders.Json(PayloadJson.Default.ForestColumns),
            _ => [contenders.Protobuf(), contenders.GoogleProtobuf(ToMessage, ToModel, static message => message.Trees.Clear()), contenders.ProtobufNet()],
        };
    }

    static ForestColumnsMessage ToMessage(ForestColumns model) => new() { Trees = { model.Trees.Select(ToMessage) } };

    static TreeColumnsMessage ToMessage(TreeColumns tree) => new()
    {
        Feature = { tree.Feature },
        Threshold = { tree.Threshold },
        Left = { tree.Left },
        Right = { tree.Right },
        Value = { tree.Value },
    };

    static ForestColumns ToModel(ForestColumnsMessage message) => new() { Trees = [.. message.Trees.Select(ToModel)] };

    static TreeColumns ToModel(TreeColumnsMessage tree) => new()
    {
        Feature = [.. tree.Feature],
        Threshold = [.. tree.Threshold],
        Left = [.. tree.Left],
        Right = [.. tree.Right],
        Value = [.. tree.Value],
    };
}
