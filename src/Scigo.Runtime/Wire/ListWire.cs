using System.ComponentModel;
using System.Runtime.InteropServices;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Wire;

/// <summary>A list: in binary the blocks of all elements, then their parts of variable size; <c>repeated</c> in protobuf.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListWire<T, TElement> : IWire<List<T>>
    where TElement : struct, IWire<T>
{
    /// <inheritdoc/>
    public static string SchemaText => $"list<{TElement.SchemaText}>";

    /// <inheritdoc/>
    public static void CollectSchemas(List<ModelSchema> schemas) => TElement.CollectSchemas(schemas);

    /// <inheritdoc/>
    public static int BinarySize => sizeof(uint);

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, List<T> value) =>
        Elements<T, TElement>.WriteBinary(ref writer, at, CollectionsMarshal.AsSpan(NotNull.Of(value)));

    /// <inheritdoc/>
    public static List<T> ReadBinary(ref RecordReader reader, int at, List<T>? existing)
    {
        var count = reader.ReadCount(at);
        var block = reader.BeginBlocks(count, TElement.BinarySize);
        if (!reader.Reuse || existing is null)
        {
            existing = new List<T>(count);
            CollectionsMarshal.SetCount(existing, count);
        }
        else if (existing.Count > count)
            CollectionsMarshal.SetCount(existing, count);
        var present = existing.Count;
        Elements<T, TElement>.ReadBinary(ref reader, block, CollectionsMarshal.AsSpan(existing));
        if (present < count)
            AddBinary(ref reader, block + present * TElement.BinarySize, existing, count);
        return existing;
    }

    // One by one: a list that is there, and whose new content is refused midway, must not be left with elements that are null.
    static void AddBinary(ref RecordReader reader, int block, List<T> list, int count)
    {
        list.EnsureCapacity(count);
        reader.Enter();
        for (; list.Count < count; block += TElement.BinarySize)
            list.Add(TElement.ReadBinary(ref reader, block, default));
        reader.Leave();
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, List<T> value) =>
        Elements<T, TElement>.WriteJson(ref writer, CollectionsMarshal.AsSpan(NotNull.Of(value)));

    /// <inheritdoc/>
    public static List<T> ReadJson(ref JsonReader reader, List<T>? existing)
    {
        var sink = new ListSink<T>(reader.Reuse && existing is not null ? existing : [], 0);
        Elements<T, TElement>.ReadJson(ref reader, ref sink);
        return sink.ToList();
    }

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, List<T> value) =>
        Elements<T, TElement>.WriteProtobuf(ref writer, field, CollectionsMarshal.AsSpan(NotNull.Of(value)));

    /// <inheritdoc/>
    public static List<T> ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, List<T>? existing)
    {
        var list = (reader.Reuse || !first) && existing is not null ? existing : [];
        var sink = new ListSink<T>(list, first ? 0 : list.Count);
        Elements<T, TElement>.ReadProtobuf(ref reader, tag, ref sink);
        return sink.ToList();
    }

    /// <inheritdoc/>
    public static ParamValue ToParam(List<T> value) =>
        value is null ? default : Elements<T, TElement>.ToParam(CollectionsMarshal.AsSpan(value));

    /// <inheritdoc/>
    public static List<T> FromParam(ParamValue value)
    {
        var items = value.AsList();
        var list = new List<T>(items.Count);
        foreach (var item in items)
            list.Add(TElement.FromParam(item));
        return list;
    }
}
