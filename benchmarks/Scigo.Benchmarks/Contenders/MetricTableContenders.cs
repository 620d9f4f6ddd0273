using Scigo.Benchmarks.Harness;
using Scigo.Benchmarks.Messages;
using Scigo.Benchmarks.Payloads;

namespace Scigo.Benchmarks.Contenders;

/// <summary>Payload D.</summary>
static class MetricTableContenders
{
    internal static IEnumerable<Contender> In(Format format, MetricTable model, Func<MetricTable> existing)
    {
        var contenders = new ContendersOf<MetricTable>(model, existing, model.Same);
        return format switch
        {
            Format.Binary => contenders.Binary(),
            Format.Json => contenders.Json(PayloadJson.Default.MetricTable),
            _ => [contenders.Protobuf(), contenders.GoogleProtobuf(ToMessage, ToModel, static message => message.Metrics.Clear()), contenders.ProtobufNet()],
        };
    }

    static MetricTableMessage ToMessage(MetricTable model) => new() { Metrics = { model.Metrics } };

    static MetricTable ToModel(MetricTableMessage message) => new() { Metrics = new(message.Metrics) };
}
