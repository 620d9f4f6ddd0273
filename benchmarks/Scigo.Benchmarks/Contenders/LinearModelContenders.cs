using Google.Protobuf;
using MemoryPack;
using MessagePack;
using Scigo.Benchmarks.Harness;
using Scigo.Benchmarks.Messages;
using Scigo.Benchmarks.Payloads;

namespace Scigo.Benchmarks.Contenders;

/// <summary>Payload S.</summary>
static class LinearModelContenders
{
    internal static IEnumerable<Contender> In(Format format, LinearModel model, Func<LinearModel> existing) => format switch
    {
        Format.Binary => Binary(model, existing),
        Format.Json => Json(model, existing),
        _ => Protobuf(model, existing),
    };

    static IEnumerable<Contender> Binary(LinearModel model, Func<LinearModel> existing) =>
    [
        new Serializer<LinearModel>("Scigo")
        {
            Write = to => ModelBinary.Serialize(model, to),
            Read = static from => ModelBinary.Deserialize<LinearModel>(from.Span),
            Into = static (from, ref into) => ModelBinary.DeserializeInto(from.Span, into),
            Existing = existing,
            Same = model.Same,
        },
        new Serializer<LinearModel>("MemoryPack")
        {
            Write = to => MemoryPackSerializer.Serialize(to, model),
            Read = static from => MemoryPackSerializer.Deserialize<LinearModel>(from.Span),
            Into = static (from, ref into) => MemoryPackSerializer.Deserialize(from.Span, ref into!),
            Existing = existing,
            Same = model.Same,
        },
        new Serializer<LinearModel>("MessagePack")
        {
            Write = to => MessagePackSerializer.Serialize(to, model),
            Read = static from => MessagePackSerializer.Deserialize<LinearModel>(from.Memory),
            Same = model.Same,
        },
        new Serializer<LinearModel>("Nerdbank.MessagePack")
        {
            Write = to => Peers.Nerdbank.Serialize(to, model),
            Read = static from => Peers.Nerdbank.Deserialize<LinearModel>(from.Memory),
            Same = model.Same,
        },
    ];

    static IEnumerable<Contender> Json(LinearModel model, Func<LinearModel> existing) =>
    [
        new Serializer<LinearModel>("Scigo")
        {
            Write = to => ModelJson.Serialize(model, to),
            Read = static from => ModelJson.Deserialize<LinearModel>(from.Span),
            Into = static (from, ref into) => ModelJson.DeserializeInto(from.Span, into),
            Existing = existing,
            Same = model.Same,
        },
        new Serializer<LinearModel>("System.Text.Json")
        {
            Write = to => Peers.WriteJson(to, model, PayloadJson.Default.LinearModel),
            Read = static from => Peers.ReadJson(from, PayloadJson.Default.LinearModel),
            Same = model.Same,
        },
    ];

    static IEnumerable<Contender> Protobuf(LinearModel model, Func<LinearModel> existing)
    {
        var message = ToMessage(model);
        return
        [
            new Serializer<LinearModel>("Scigo")
            {
                Write = to => ModelProtobuf.WriteMessage(model, to),
                Read = static from => ModelProtobuf.ReadMessage<LinearModel>(from.Span),
                Into = static (from, ref into) => ModelProtobuf.ReadMessageInto(from.Span, into),
                Existing = existing,
                Same = model.Same,
            },
            new Serializer<LinearModelMessage>("Google.Protobuf")
            {
                Write = to => message.WriteTo(to),
                Read = static from => LinearModelMessage.Parser.ParseFrom(from.Span),
                Into = static (from, ref into) =>
                {
                    into.Coefficients.Clear();
                    into.Metrics.Clear();
                    into.MergeFrom(from.Span);
                },
                Existing = () => ToMessage(existing()),
                Same = decoded => model.Same(ToModel(decoded)),
            },
            new Serializer<LinearModel>("protobuf-net")
            {
                Write = to => ProtoBuf.Serializer.Serialize(to, model),
                Read = static from => ProtoBuf.Serializer.Deserialize<LinearModel>(from.Span),
                Into = static (from, ref into) => ProtoBuf.Serializer.Deserialize(from.Span, into),
                Existing = existing,
                Same = model.Same,
            },
        ];
    }

    internal static LinearModelMessage ToMessage(LinearModel model) => new()
    {
        Coefficients = { model.Coefficients },
        Intercept = model.Intercept,
        NFeatures = model.NFeatures,
        NSamples = model.NSamples,
        Name = model.Name,
        Metrics = { model.Metrics },
    };

    internal static LinearModel ToModel(LinearModelMessage message) => new()
    {
        Coefficients = [.. message.Coefficients],
        Intercept = message.Intercept,
        NFeatures = message.NFeatures,
        NSamples = message.NSamples,
        Name = message.Name,
        Metrics = new(message.Metrics),
    };
}
