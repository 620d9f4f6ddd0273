using System.ComponentModel;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Wire;

/// <summary>
/// <c>T?</c> of a generic model's type parameter: what may be null where a reference without null closes the parameter, and the argument as
/// it is otherwise.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ParameterOptionalWire<T, TInner> : IWire<T?>
    where TInner : struct, IWire<T>
{
    static bool IsOptional => !typeof(T).IsValueType && !TInner.TakesNull;

    /// <inheritdoc/>
    public static string SchemaText => IsOptional ? OptionalWire<T, TInner>.SchemaText : TInner.SchemaText;

    /// <inheritdoc/>
    public static bool TakesNull => IsOptional || TInner.TakesNull;

    /// <inheritdoc/>
    public static bool IsSingular => !IsOptional && TInner.IsSingular;

    /// <inheritdoc/>
    public static void CollectSchemas(List<ModelSchema> schemas) => TInner.CollectSchemas(schemas);

    /// <inheritdoc/>
    public static int BinarySize => IsOptional ? OptionalWire<T, TInner>.BinarySize : TInner.BinarySize;

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, T? value)
    {
        if (IsOptional)
            OptionalWire<T, TInner>.WriteBinary(ref writer, at, value);
        else
            TInner.WriteBinary(ref writer, at, value!);
    }

    /// <inheritdoc/>
    public static T? ReadBinary(ref RecordReader reader, int at, T? existing) => IsOptional
        ? OptionalWire<T, TInner>.ReadBinary(ref reader, at, existing)
        : TInner.ReadBinary(ref reader, at, existing);

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, T? value)
    {
        if (IsOptional)
            OptionalWire<T, TInner>.WriteJson(ref writer, value);
        else
            TInner.WriteJson(ref writer, value!);
    }

    /// <inheritdoc/>
    public static T? ReadJson(ref JsonReader reader, T? existing) => IsOptional
        ? OptionalWire<T, TInner>.ReadJson(ref reader, existing)
        : TInner.ReadJson(ref reader, existing);

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, T? value)
    {
        if (IsOptional)
            OptionalWire<T, TInner>.WriteProtobuf(ref writer, field, value);
        else
            TInner.WriteProtobuf(ref writer, field, value!);
    }

    /// <inheritdoc/>
    public static T? ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, T? existing) => IsOptional
        ? OptionalWire<T, TInner>.ReadProtobuf(ref reader, tag, first, existing)
        : TInner.ReadProtobuf(ref reader, tag, first, existing);

    /// <inheritdoc/>
    public static bool Packs => !IsOptional && TInner.Packs;

    /// <inheritdoc/>
    public static void WritePacked(ref ProtobufWriter writer, T? value) => TInner.WritePacked(ref writer, value!);

    /// <inheritdoc/>
    public static T? ReadPacked(ref ProtobufReader reader) => TInner.ReadPacked(ref reader);

    /// <inheritdoc/>
    public static T? Absent(ref ProtobufReader reader) => TInner.Absent(ref reader);

    /// <inheritdoc/>
    public static ParamValue ToParam(T? value) => IsOptional ? OptionalWire<T, TInner>.ToParam(value) : TInner.ToParam(value!);

    /// <inheritdoc/>
    public static T? FromParam(ParamValue value) => IsOptional ? OptionalWire<T, TInner>.FromParam(value) : TInner.FromParam(value);

    /// <inheritdoc/>
    public static T? Replace(T? existing, T? value) => existing is null || value is null ? value : TInner.Replace(existing, value);
}
