using Google.Protobuf;
using MemoryPack;
using MessagePack;
using Scigo.Benchmarks.Harness;
using Scigo.Benchmarks.Messages;
using Scigo.Benchmarks.Payloads;

namespace Scigo.Benchmarks.Contenders;

/// <summary>Payload P.</summary>
static class StepPipelineContenders
{
    internal static IEnumerable<Contender> In(Format format, StepPipeline model, Func<StepPipeline> existing) => format switch
    {
        Format.Binary => Binary(model, existing),
        Format.Json => Json(model, existing),
        _ => Protobuf(model, existing),
    };

    static IEnumerable<Contender> Binary(StepPipeline model, Func<StepPipeline> existing) =>
    [
        new Serializer<StepPipeline>("Scigo")
        {
            Write = to => ModelBinary.Serialize(model, to),
            Read = static from => ModelBinary.Deserialize<StepPipeline>(from.Span),
            Into = static (from, ref into) => ModelBinary.DeserializeInto(from.Span, into),
            Existing = existing,
            Same = model.Same,
        },
        new Serializer<StepPipeline>("MemoryPack")
        {
            Write = to => MemoryPackSerializer.Serialize(to, model),
            Read = static from => MemoryPackSerializer.Deserialize<StepPipeline>(from.Span),
            Into = static (from, ref into) => MemoryPackSerializer.Deserialize(from.Span, ref into!),
            Existing = existing,
            Same = model.Same,
        },
        new Serializer<StepPipeline>("MessagePack")
        {
            Write = to => MessagePackSerializer.Serialize(to, model),
            Read = static from => MessagePackSerializer.Deserialize<StepPipeline>(from.Memory),
            Same = model.Same,
        },
        new Serializer<StepPipeline>("Nerdbank.MessagePack")
        {
            Write = to => Peers.Nerdbank.Serialize(to, model),
            Read = static from => Peers.Nerdbank.Deserialize<StepPipeline>(from.Memory),
            Same = model.Same,
        },
    ];

    static IEnumerable<Contender> Json(StepPipeline model, Func<StepPipeline> existing) =>
    [
        new Serializer<StepPipeline>("Scigo")
        {
            Write = to => ModelJson.Serialize(model, to),
            Read = static from => ModelJson.Deserialize<StepPipeline>(from.Span),
            Into = static (from, ref into) => ModelJson.DeserializeInto(from.Span, into),
            Existing = existing,
            Same = model.Same,
        },
        new Serializer<StepPipeline>("System.Text.Json")
        {
            Write = to => Peers.WriteJson(to, model, PayloadJson.Default.StepPipeline),
            Read = static from => Peers.ReadJson(from, PayloadJson.Default.StepPipeline),
            Same = model.Same,
        },
    ];

    static IEnumerable<Contender> Protobuf(StepPipeline model, Func<StepPipeline> existing)
    {
        var message = ToMessage(model);
        return
        [
            new Serializer<StepPipeline>("Scigo")
            {
                Write = to => ModelProtobuf.WriteMessage(model, to),
                Read = static from => ModelProtobuf.ReadMessage<StepPipeline>(from.Span),
                Into = static (from, ref into) => ModelProtobuf.ReadMessageInto(from.Span, into),
                Existing = existing,
                Same = model.Same,
            },
            new Serializer<StepPipelineMessage>("Google.Protobuf")
            {
                Write = to => message.WriteTo(to),
                Read = static from => StepPipelineMessage.Parser.ParseFrom(from.Span),
                Into = static (from, ref into) =>
                {
                    into.Steps.Clear();
                    into.MergeFrom(from.Span);
                },
                Existing = () => ToMessage(existing()),
                Same = decoded => model.Same(ToModel(decoded)),
            },
            new Serializer<StepPipeline>("protobuf-net")
            {
                Write = to => ProtoBuf.Serializer.Serialize(to, model),
                Read = static from => ProtoBuf.Serializer.Deserialize<StepPipeline>(from.Span),
                Into = static (from, ref into) => ProtoBuf.Serializer.Deserialize(from.Span, into),
                Existing = existing,
                Same = model.Same,
            },
        ];
    }

    static StepPipelineMessage ToMessage(StepPipeline model) => new() { Steps = { model.Steps.Select(ToMessage) } };

    static StepMessage ToMessage(Step step) => step switch
    {
        ScalingStep s => new() { Scaling = new() { Mean = { s.Mean }, Scale = { s.Scale } } },
        ProjectionStep s => new() { Projection = new() { Rows = s.Rows, Columns = s.Columns, Components = { s.Components } } },
        RegressionStep s => new() { Regression = new() { Coefficients = { s.Coefficients }, Intercept = s.Intercept } },
        _ => throw new ArgumentException($"There is no message for {step}.", nameof(step)),
    };

    static StepPipeline ToModel(StepPipelineMessage message) => new() { Steps = [.. message.Steps.Select(ToModel)] };

    static Step ToModel(StepMessage message) => message.StepCase switch
    {
        StepMessage.StepOneofCase.Scaling => new ScalingStep { Mean = [.. message.Scaling.Mean], Scale = [.. message.Scaling.Scale] },
        StepMessage.StepOneofCase.Projection => new ProjectionStep
        {
            Rows = message.Projection.Rows,
            Columns = message.Projection.Columns,
            Components = [.. message.Projection.Components],
        },
        _ => new RegressionStep { Coefficients = [.. message.Regression.Coefficients], Intercept = message.Regression.Intercept },
    };
}
