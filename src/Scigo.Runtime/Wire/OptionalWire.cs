using System.ComponentModel;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Wire;

/// <summary>A reference that may be null. What it refers to stands in the part of variable size, so that types may be recursive.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OptionalWire<T, TInner> : IWire<T?>
    where TInner : struct, IWire<T>
{
    /// <inheritdoc/>
    public static string SchemaText => $"optional<{TInner.SchemaText}>";

    /// <inheritdoc/>
    public static bool TakesNull => true;

    /// <inheritdoc/>
    public static void CollectSchemas(List<ModelSchema> schemas) => TInner.CollectSchemas(schemas);

    /// <inheritdoc/>
    public static int BinarySize => 1;

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, T? value)
    {
        writer.Write(at, value is not null);
        if (value is null)
            return;
        writer.Enter();
        TInner.WriteBinary(ref writer, writer.BeginBlock(TInner.BinarySize), value);
        writer.Leave();
    }

    /// <inheritdoc/>
    public static T? ReadBinary(ref RecordReader reader, int at, T? existing)
    {
        if (!reader.ReadBoolean(at))
            return default;
        reader.Enter();
        var value = TInner.ReadBinary(ref reader, reader.BeginBlock(TInner.BinarySize), existing);
        reader.Leave();
        return value;
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNull();
            return;
        }
        writer.Enter();
        TInner.WriteJson(ref writer, value);
        writer.Leave();
    }

    /// <inheritdoc/>
    public static T? ReadJson(ref JsonReader reader, T? existing)
    {
        if (reader.TryReadNull())
            return default;
        reader.Enter();
        var value = TInner.ReadJson(ref reader, existing);
        reader.Leave();
        return value;
    }

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, T? value)
    {
        if (value is null)
            writer.AddNull(field);
        else
            TInner.WriteProtobuf(ref writer, field, value);
    }

    /// <inheritdoc/>
    public static T? ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, T? existing) =>
        (WireType)(tag & 7) == WireType.Null ? default : TInner.ReadProtobuf(ref reader, tag, first || existing is null, existing);

    /// <inheritdoc/>
    public static ParamValue ToParam(T? value) => value is null ? default : TInner.ToParam(value);

    /// <inheritdoc/>
    public static T? FromParam(ParamValue value) => value.IsNull ? default : TInner.FromParam(value);

    /// <inheritdoc/>
    public static T? Replace(T? existing, T? value) => existing is null || value is null ? value : TInner.Replace(existing, value);
}
