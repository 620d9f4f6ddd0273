using System.ComponentModel;
using System.Runtime.CompilerServices;
using Scigo.Binary;
using Scigo.Converters;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Wire;

/// <summary>A foreign type, written as the type that its converter makes of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ConvertedWire<T, TWire, TConverter, TNull, TInner> : IWire<T>
    where TConverter : IConverter<T, TWire>
    where TNull : struct, INullRule
    where TInner : struct, IWire<TWire>
{
    /// <inheritdoc/>
    public static string SchemaText => TInner.SchemaText;

    /// <inheritdoc/>
    public static bool TakesNull => TNull.TakesNull;

    /// <inheritdoc/>
    public static bool IsSingular => TInner.IsSingular;

    /// <inheritdoc/>
    public static void CollectSchemas(List<ModelSchema> schemas) => TInner.CollectSchemas(schemas);

    /// <inheritdoc/>
    public static int BinarySize => TInner.BinarySize;

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, T value) =>
        TInner.WriteBinary(ref writer, at, ToWire(value));

    /// <inheritdoc/>
    public static T ReadBinary(ref RecordReader reader, int at, T? existing)
    {
        var wire = TInner.ReadBinary(ref reader, at, default);
        return From(wire, at, existing);
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, T value)
    {
        if (typeof(TConverter) == typeof(PlainParamConverter) && writer.Apart is null)
            ParamJson.Write(ref writer, Unsafe.As<T, ParamValue>(ref value));
        else
            TInner.WriteJson(ref writer, ToWire(value));
    }

    /// <inheritdoc/>
    public static T ReadJson(ref JsonReader reader, T? existing)
    {
        if (typeof(TConverter) == typeof(PlainParamConverter) && reader.Apart is null)
        {
            var plain = ParamJson.ReadPlain(ref reader);
            return Unsafe.As<ParamValue, T>(ref plain);
        }
        var start = reader.Position;
        var wire = TInner.ReadJson(ref reader, default);
        return From(wire, start, existing);
    }

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, T value) =>
        TInner.WriteProtobuf(ref writer, field, ToWire(value));

    /// <inheritdoc/>
    public static int LongestValue => TInner.LongestValue;

    /// <inheritdoc/>
    public static ref byte WriteField(ref byte at, int field, T value) => ref TInner.WriteField(ref at, field, ToWire(value));

    /// <inheritdoc/>
    public static T ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, T? existing)
    {
        var start = reader.Position;
        // A value in two parts is merged as the wire type is merged; what is there already cannot be more than has been read.
        first |= existing is null;
        if (!first)
            reader.ChargeMerge(start);
        var wire = TInner.ReadProtobuf(ref reader, tag, first, first ? default : ToWire(existing!));
        return From(wire, start, existing);
    }

    /// <inheritdoc/>
    public static T Absent(ref ProtobufReader reader) => From(TInner.Absent(ref reader), reader.Position, default);

    /// <inheritdoc/>
    public static bool Packs => TInner.Packs;

    /// <inheritdoc/>
    public static void WritePacked(ref ProtobufWriter writer, T value) => TInner.WritePacked(ref writer, ToWire(value));

    /// <inheritdoc/>
    public static T ReadPacked(ref ProtobufReader reader)
    {
        var start = reader.Position;
        var wire = TInner.ReadPacked(ref reader);
        return From(wire, start, default);
    }

    /// <inheritdoc/>
    public static ParamValue ToParam(T value) =>
        typeof(TConverter) == typeof(PlainParamConverter) ? Unsafe.As<T, ParamValue>(ref value) : TInner.ToParam(ToWire(value));

    /// <inheritdoc/>
    public static T FromParam(ParamValue value) =>
        typeof(TConverter) == typeof(PlainParamConverter) ? Unsafe.As<ParamValue, T>(ref value) : TConverter.FromWire(TInner.FromParam(value));

    /// <inheritdoc/>
    public static T Replace(T? existing, T value) =>
        typeof(T).IsValueType || existing is null || value is null ? value : TConverter.Replace(existing, value);

    static T From(TWire wire, int at, T? existing)
    {
        try
        {
            return Replace(existing, TConverter.FromWire(wire));
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException or InvalidOperationException)
        {
            throw new ModelFormatException(
                ModelFormatError.InvalidValue, $"The converter {typeof(TConverter).Name} refused the value: {e.Message}", at, innerException: e);
        }
    }

    static TWire ToWire(T value)
    {
        if (value is null && !TNull.TakesNull)
            NotNull.Refuse();
        return TConverter.ToWire(value);
    }
}
