using System.ComponentModel;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Wire;

/// <summary>
/// An element that protobuf may not be able to repeat by itself (a list in a list, a null in a list): a message around it, with one
/// field. What can be repeated is left as it is. Binary and JSON are those of the element.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct WrappedWire<T, TInner> : IWire<T>
    where TInner : struct, IWire<T>
{
    const int ValueField = 1;

    /// <inheritdoc/>
    public static string SchemaText => TInner.SchemaText;

    /// <inheritdoc/>
    public static bool IsSingular => true;

    /// <inheritdoc/>
    public static bool TakesNull => TInner.TakesNull;

    /// <inheritdoc/>
    public static void CollectSchemas(List<ModelSchema> schemas) => TInner.CollectSchemas(schemas);

    /// <inheritdoc/>
    public static int BinarySize => TInner.BinarySize;

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, T value) => TInner.WriteBinary(ref writer, at, value);

    /// <inheritdoc/>
    public static T ReadBinary(ref RecordReader reader, int at, T? existing) => TInner.ReadBinary(ref reader, at, existing);

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, T value) => TInner.WriteJson(ref writer, value);

    /// <inheritdoc/>
    public static T ReadJson(ref JsonReader reader, T? existing) => TInner.ReadJson(ref reader, existing);

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, T value)
    {
        if (TInner.IsSingular)
        {
            TInner.WriteProtobuf(ref writer, field, value);
            return;
        }
        var mark = writer.BeginMessage(field);
        var fields = writer.BeginFields();
        TInner.WriteProtobuf(ref writer, ValueField, value);
        writer.EndFields(fields);
        writer.EndMessage(mark);
    }

    /// <inheritdoc/>
    public static T ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, T? existing)
    {
        if (TInner.IsSingular)
            return TInner.ReadProtobuf(ref reader, tag, first, existing);
        var outer = reader.BeginMessage(tag);
        var at = reader.Position;
        var seen = false;
        while (reader.NextField(out var inner))
        {
            if (inner >> 3 == ValueField)
            {
                existing = TInner.ReadProtobuf(ref reader, inner, !seen, existing);
                seen = true;
            }
            else
                reader.Skip(inner);
        }
        if (!seen)
            throw reader.Error(ModelFormatError.MissingMember, "An element of a list or map has no value.", at);
        reader.EndMessage(outer);
        return existing!;
    }

    /// <inheritdoc/>
    public static bool Packs => TInner.Packs;

    /// <inheritdoc/>
    public static void WritePacked(ref ProtobufWriter writer, T value) => TInner.WritePacked(ref writer, value);

    /// <inheritdoc/>
    public static T ReadPacked(ref ProtobufReader reader) => TInner.ReadPacked(ref reader);

    /// <inheritdoc/>
    public static T Absent(ref ProtobufReader reader) => TInner.Absent(ref reader);

    /// <inheritdoc/>
    public static ParamValue ToParam(T value) => TInner.ToParam(value);

    /// <inheritdoc/>
    public static T FromParam(ParamValue value) => TInner.FromParam(value);
}
