using System.Text.Json.Serialization.Metadata;
using Google.Protobuf;
using MemoryPack;
using MessagePack;
using PolyType;
using Scigo.Benchmarks.Harness;

namespace Scigo.Benchmarks.Contenders;

/// <summary>
/// The contenders of payloads that take microseconds and more. This code is shared by all classes and looks some types up at run time:
/// a few nanoseconds, which would show in S and P, so that those have calls of their own.
/// </summary>
sealed class ContendersOf<T>(T model, Func<T> existing, Func<T, bool> same)
    where T : class, IReadableInto<T>, IShapeable<T>
{
    internal IEnumerable<Contender> Binary() =>
    [
        new Serializer<T>("Scigo")
        {
            Write = to => ModelBinary.Serialize(model, to),
            Read = static from => ModelBinary.Deserialize<T>(from.Span),
            Into = static (from, ref into) => ModelBinary.DeserializeInto(from.Span, into),
            Existing = existing,
            Same = same,
        },
        new Serializer<T>("MemoryPack")
        {
            Write = to => MemoryPackSerializer.Serialize(to, model),
            Read = static from => MemoryPackSerializer.Deserialize<T>(from.Span),
            Into = static (from, ref into) => MemoryPackSerializer.Deserialize(from.Span, ref into!),
            Existing = existing,
            Same = same,
        },
        new Serializer<T>("MessagePack")
        {
            Write = to => MessagePackSerializer.Serialize(to, model),
            Read = static from => MessagePackSerializer.Deserialize<T>(from.Memory),
            Same = same,
        },
        new Serializer<T>("Nerdbank.MessagePack")
        {
            Write = to => Peers.Nerdbank.Serialize(to, model),
            Read = static from => Peers.Nerdbank.Deserialize<T>(from.Memory),
            Same = same,
        },
    ];

    internal Contender Json() => new Serializer<T>("Scigo")
    {
        Write = to => ModelJson.Serialize(model, to),
        Read = static from => ModelJson.Deserialize<T>(from.Span),
        Into = static (from, ref into) => ModelJson.DeserializeInto(from.Span, into),
        Existing = existing,
        Same = same,
    };

    internal IEnumerable<Contender> Json(JsonTypeInfo<T> type) => [Json(), SystemTextJson(model, type, same)];

    internal static Contender SystemTextJson<TJson>(TJson model, JsonTypeInfo<TJson> type, Func<TJson, bool> same)
        where TJson : class
        => new Serializer<TJson>("System.Text.Json")
        {
            Write = to => Peers.WriteJson(to, model, type),
            Read = from => Peers.ReadJson(from, type),
            Same = same,
        };

    internal Contender Protobuf() => new Serializer<T>("Scigo")
    {
        Write = to => ModelProtobuf.WriteMessage(model, to),
        Read = static from => ModelProtobuf.ReadMessage<T>(from.Span),
        Into = static (from, ref into) => ModelProtobuf.ReadMessageInto(from.Span, into),
        Existing = existing,
        Same = same,
    };

    internal Contender ProtobufNet() => new Serializer<T>("protobuf-net")
    {
        Write = to => ProtoBuf.Serializer.Serialize(to, model),
        Read = static from => ProtoBuf.Serializer.Deserialize<T>(from.Span),
        Into = static (from, ref into) => ProtoBuf.Serializer.Deserialize(from.Span, into),
        Existing = existing,
        Same = same,
    };

    /// <param name="toMessage">Makes Google's message of a model.</param>
    /// <param name="toModel">Makes the model of a message.</param>
    /// <param name="clear">Empties what merging would add to.</param>
    internal Contender GoogleProtobuf<TMessage>(Func<T, TMessage> toMessage, Func<TMessage, T> toModel, Action<TMessage> clear)
        where TMessage : class, IMessage<TMessage>, new()
    {
        var message = toMessage(model);
        var parser = new MessageParser<TMessage>(static () => new TMessage());
        return new Serializer<TMessage>("Google.Protobuf")
        {
            Write = to => message.WriteTo(to),
            Read = from => parser.ParseFrom(from.Span),
            Into = (from, ref into) =>
            {
                clear(into);
                into.MergeFrom(from.Span);
            },
            Existing = () => toMessage(existing()),
            Same = decoded => same(toModel(decoded)),
        };
    }
}
