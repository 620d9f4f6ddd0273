using Scigo.Benchmarks.Harness;
using Scigo.Benchmarks.Messages;
using Scigo.Benchmarks.Payloads;

namespace Scigo.Benchmarks.Contenders;

/// <summary>Payloads M and L.</summary>
static class WeightsContenders
{
    internal static IEnumerable<Contender> In(Format format, Weights model, Func<Weights> existing)
    {
        var contenders = new ContendersOf<Weights>(model, existing, model.Same);
        return format switch
        {
            Format.Binary => contenders.Binary(),
            Format.Json => contenders.Json(PayloadJson.Default.Weights),
            _ => [contenders.Protobuf(), contenders.GoogleProtobuf(ToMessage, ToModel, static message => message.Values.Clear()), contenders.ProtobufNet()],
        };
    }

    static WeightsMessage ToMessage(Weights model) => new() { Values = { model.Values } };

    static Weights ToModel(WeightsMessage message) => new() { Values = [.. message.Values] };
}
