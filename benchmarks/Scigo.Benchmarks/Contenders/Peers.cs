using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Nerdbank.MessagePack;
using Scigo.Benchmarks.Harness;

namespace Scigo.Benchmarks.Contenders;

/// <summary>What peers need more than one call for.</summary>
static class Peers
{
    internal static readonly MessagePackSerializer Nerdbank = new();

    static readonly PinnedBuffer Nowhere = new(0);
    static readonly Utf8JsonWriter JsonWriter = new(Nowhere);

    /// <summary>Writes with a writer that is used again: the way of System.Text.Json that allocates nothing.</summary>
    internal static void WriteJson<T>(PinnedBuffer to, T model, JsonTypeInfo<T> type)
    {
        JsonWriter.Reset(to);
        JsonSerializer.Serialize(JsonWriter, model, type);
        JsonWriter.Flush();
    }

    internal static T? ReadJson<T>(PinnedBuffer from, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(from.Span, type);
}
