using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Wire;

/// <summary>An array of anything but numbers, jagged ones too: laid out like a list in every format.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ElementArrayWire<T, TElement> : IWire<T[]>
    where TElement : struct, IWire<T>
{
    /// <inheritdoc/>
    public static string SchemaText => ListWire<T, TElement>.SchemaText;

    /// <inheritdoc/>
    public static void CollectSchemas(List<ModelSchema> schemas) => TElement.CollectSchemas(schemas);

    /// <inheritdoc/>
    public static int BinarySize => sizeof(uint);

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, T[] value) =>
        Elements<T, TElement>.WriteBinary(ref writer, at, NotNull.Of(value));

    /// <inheritdoc/>
    public static T[] ReadBinary(ref RecordReader reader, int at, T[]? existing)
    {
        var count = reader.ReadCount(at);
        var block = reader.BeginBlocks(count, TElement.BinarySize);
        var items = reader.Reuse && IsWritable(existing) && existing.Length == count ? existing : NewArray(count);
        Elements<T, TElement>.ReadBinary(ref reader, block, items);
        return items;
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, T[] value) => Elements<T, TElement>.WriteJson(ref writer, NotNull.Of(value));

    /// <inheritdoc/>
    public static T[] ReadJson(ref JsonReader reader, T[]? existing)
    {
        var sink = new ArraySink<T>(reader.Reuse && IsWritable(existing) ? existing : [], 0);
        Elements<T, TElement>.ReadJson(ref reader, ref sink);
        return sink.ToArray();
    }

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, T[] value) =>
        Elements<T, TElement>.WriteProtobuf(ref writer, field, NotNull.Of(value));

    /// <inheritdoc/>
    public static T[] ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, T[]? existing)
    {
        if (!first && existing is not null)
            reader.ChargeMerge((long)existing.Length * Unsafe.SizeOf<T>());
        var items = (reader.Reuse || !first) && IsWritable(existing) ? existing : [];
        var sink = new ArraySink<T>(items, first ? 0 : items.Length);
        Elements<T, TElement>.ReadProtobuf(ref reader, tag, ref sink);
        return sink.ToArray();
    }

    /// <inheritdoc/>
    public static ParamValue ToParam(T[] value) => value is null ? default : Elements<T, TElement>.ToParam(value);

    /// <inheritdoc/>
    public static T[] FromParam(ParamValue value)
    {
        var items = value.AsList();
        var array = new T[items.Count];
        for (var i = 0; i < array.Length; i++)
            array[i] = TElement.FromParam(items[i]);
        return array;
    }

    // Of a value that is not plain, not all that it is made of needs to be set.
    static T[] NewArray(int count) =>
        TElement.IsPlain && (long)count * Unsafe.SizeOf<T>() >= RecordReader.LeastUninitialized ? GC.AllocateUninitializedArray<T>(count) : new T[count];

    // An array of a derived type, which C# takes for one of the base type, has no room for all that may come.
    static bool IsWritable([NotNullWhen(true)] T[]? existing) => existing is not null && existing.GetType() == typeof(T[]);
}
