using System.ComponentModel;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Wire;

/// <summary>A value that may be null: one byte before it says whether it is there; what stands for a null one is zero.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableWire<T, TInner> : IWire<T?>
    where T : struct
    where TInner : struct, IWire<T>
{
    /// <inheritdoc/>
    public static string SchemaText => $"nullable<{TInner.SchemaText}>";

    /// <inheritdoc/>
    public static void CollectSchemas(List<ModelSchema> schemas) => TInner.CollectSchemas(schemas);

    /// <inheritdoc/>
    public static bool TakesNull => true;

    /// <inheritdoc/>
    public static int BinarySize => 1 + TInner.BinarySize;

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, T? value)
    {
        writer.Write(at, value.HasValue);
        if (value.HasValue)
            TInner.WriteBinary(ref writer, at + 1, value.GetValueOrDefault());
        else
            writer.Clear(at + 1, TInner.BinarySize);
    }

    /// <inheritdoc/>
    public static T? ReadBinary(ref RecordReader reader, int at, T? existing) =>
        reader.ReadBoolean(at) ? TInner.ReadBinary(ref reader, at + 1, existing.GetValueOrDefault()) : null;

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, T? value)
    {
        if (value.HasValue)
            TInner.WriteJson(ref writer, value.GetValueOrDefault());
        else
            writer.WriteNull();
    }

    /// <inheritdoc/>
    public static T? ReadJson(ref JsonReader reader, T? existing) =>
        reader.TryReadNull() ? null : TInner.ReadJson(ref reader, existing.GetValueOrDefault());

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, T? value)
    {
        if (value.HasValue)
            TInner.WriteProtobuf(ref writer, field, value.GetValueOrDefault());
        else
            writer.AddNull(field);
    }

    /// <inheritdoc/>
    public static T? ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, T? existing) =>
        (WireType)(tag & 7) == WireType.Null
            ? null
            : TInner.ReadProtobuf(ref reader, tag, first || existing is null, existing.GetValueOrDefault());

    /// <inheritdoc/>
    public static ParamValue ToParam(T? value) => value.HasValue ? TInner.ToParam(value.GetValueOrDefault()) : default;

    /// <inheritdoc/>
    public static T? FromParam(ParamValue value) => value.IsNull ? null : TInner.FromParam(value);
}
