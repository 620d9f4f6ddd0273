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
    public static void WriteBinary(ref RecordWriter writer, int at, List<T> value)
    {
        var items = CollectionsMarshal.AsSpan(NotNull.Of(value));
        writer.WriteCount(at, items.Length);
        var block = writer.BeginBlock(checked(items.Length * TElement.BinarySize));
        writer.Enter();
        foreach (var item in items)
        {
            TElement.WriteBinary(ref writer, block, item);
            block += TElement.BinarySize;
        }
        writer.Leave();
    }

    /// <inheritdoc/>
    public static List<T> ReadBinary(ref RecordReader reader, int at, List<T>? existing)
    {
        var count = reader.ReadCount(at);
        var block = reader.BeginBlocks(count, TElement.BinarySize);
        var list = reader.Reuse && existing is not null ? existing : new List<T>(count);
        CollectionsMarshal.SetCount(list, count);
        var items = CollectionsMarshal.AsSpan(list);
        reader.Enter();
        foreach (ref var item in items)
        {
            item = TElement.ReadBinary(ref reader, block, item);
            block += TElement.BinarySize;
        }
        reader.Leave();
        return list;
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, List<T> value)
    {
        writer.BeginArray(multiline: !typeof(T).IsPrimitive);
        writer.Enter();
        foreach (var item in CollectionsMarshal.AsSpan(NotNull.Of(value)))
            TElement.WriteJson(ref writer, item);
        writer.Leave();
        writer.EndArray();
    }

    /// <inheritdoc/>
    public static List<T> ReadJson(ref JsonReader reader, List<T>? existing)
    {
        var list = reader.Reuse && existing is not null ? existing : [];
        var count = 0;
        var isArray = reader.BeginArrayOrOne();
        reader.Enter();
        while (isArray ? reader.NextElement() : count == 0)
            Put(list, count, TElement.ReadJson(ref reader, Present(list, count++)));
        reader.Leave();
        CollectionsMarshal.SetCount(list, count);
        return list;
    }

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, List<T> value)
    {
        var items = CollectionsMarshal.AsSpan(NotNull.Of(value));
        if (items.IsEmpty)
            writer.AddEmpty(field);
        else if (TElement.Packs)
            WritePacked(ref writer, field, items);
        else
        {
            foreach (var item in items)
                TElement.WriteProtobuf(ref writer, field, item);
        }
    }

    static void WritePacked(ref ProtobufWriter writer, int field, ReadOnlySpan<T> items)
    {
        var mark = writer.BeginMessage(field);
        foreach (var item in items)
            TElement.WritePacked(ref writer, item);
        writer.EndMessage(mark);
    }

    /// <inheritdoc/>
    public static List<T> ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, List<T>? existing)
    {
        var list = (reader.Reuse || !first) && existing is not null ? existing : [];
        var count = first ? 0 : list.Count;
        if ((WireType)(tag & 7) != WireType.Empty)
        {
            do
            {
                if (TElement.Packs && (WireType)(tag & 7) == WireType.Len)
                    ReadPacked(ref reader, tag, list, ref count);
                else
                {
                    reader.IsElement = true;
                    Put(list, count, TElement.ReadProtobuf(ref reader, tag, first: true, Present(list, count++)));
                }
            }
            while (reader.TryRepeat(tag));
            reader.IsElement = false;
        }
        CollectionsMarshal.SetCount(list, count);
        return list;
    }

    /// <inheritdoc/>
    public static ParamValue ToParam(List<T> value)
    {
        if (value is null)
            return default;
        var items = new ParamValue[value.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = TElement.ToParam(value[i]);
        return ParamValue.FromList(items);
    }

    /// <inheritdoc/>
    public static List<T> FromParam(ParamValue value)
    {
        var items = value.AsList();
        var list = new List<T>(items.Count);
        foreach (var item in items)
            list.Add(TElement.FromParam(item));
        return list;
    }

    static void ReadPacked(ref ProtobufReader reader, uint tag, List<T> list, ref int count)
    {
        var outer = reader.BeginMessage(tag);
        while (reader.Remaining > 0)
            Put(list, count++, TElement.ReadPacked(ref reader));
        reader.EndMessage(outer);
    }

    static T? Present(List<T> list, int index) => index < list.Count ? list[index] : default;

    static void Put(List<T> list, int index, T item)
    {
        if (index < list.Count)
            list[index] = item;
        else
            list.Add(item);
    }
}
