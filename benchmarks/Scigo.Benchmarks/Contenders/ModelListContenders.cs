using Scigo.Benchmarks.Harness;
using Scigo.Benchmarks.Messages;
using Scigo.Benchmarks.Payloads;

namespace Scigo.Benchmarks.Contenders;

/// <summary>Payload T.</summary>
static class ModelListContenders
{
    internal static IEnumerable<Contender> In(Format format, ModelList model, Func<ModelList> existing)
    {
        var contenders = new ContendersOf<ModelList>(model, existing, model.Same);
        return format switch
        {
            Format.Binary => contenders.Binary(),
            Format.Json => contenders.Json(PayloadJson.Default.ModelList),
            _ => [contenders.Protobuf(), contenders.GoogleProtobuf(ToMessage, ToModel, static message => message.Models.Clear()), contenders.ProtobufNet()],
        };
    }

    static ModelListMessage ToMessage(ModelList model) => new() { Models = { model.Models.Select(LinearModelContenders.ToMessage) } };

    static ModelList ToModel(ModelListMessage message) => new() { Models = [.. message.Models.Select(LinearModelContenders.ToModel)] };
}
