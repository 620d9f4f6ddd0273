using System.ComponentModel;
using System.Runtime.CompilerServices;
using Scigo.Json;
using Scigo.Numbers;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>A <c>Half</c>; <c>float</c> in protobuf.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Float16 : IScalar<Half>
{
    /// <inheritdoc/>
    public static string SchemaText => "float16";

    /// <inheritdoc/>
    public static WireType WireType => WireType.I32;

    /// <inheritdoc/>
    public static bool Blits => false;

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, Half value) => writer.WriteNumber(value);

    /// <inheritdoc/>
    public static void WriteJsonElements(ref JsonWriter writer, scoped ReadOnlySpan<Half> values) =>
        writer.WriteElements<Half, Binary16>(values);

    /// <inheritdoc/>
    public static Half ReadJson(ref JsonReader reader) => reader.ReadHalf();

    /// <inheritdoc/>
    public static int ReadJsonRun(ref JsonReader reader, Span<Half> values) => reader.ReadRun(values);

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, Half value) => writer.WriteFixed((float)value);

    /// <inheritdoc/>
    public static int Longest => sizeof(float);

    /// <inheritdoc/>
    public static ref byte WriteProtobuf(ref byte at, Half value)
    {
        Unsafe.WriteUnaligned(ref at, (float)value);
        return ref Unsafe.Add(ref at, sizeof(float));
    }

    /// <inheritdoc/>
    public static Half ReadProtobuf(ref ProtobufReader reader) => Floats.ToHalf(ref reader, reader.ReadFixed<float>());

    /// <inheritdoc/>
    public static bool TryReadNarrower(ref ProtobufReader reader, uint tag, out Half value)
    {
        var isRead = Floats.TryReadInteger(ref reader, tag, sbyte.MinValue, byte.MaxValue, out var number);
        value = (Half)number;
        return isRead;
    }

    /// <inheritdoc/>
    public static ParamValue ToParam(Half value) => value;

    /// <inheritdoc/>
    public static Half FromParam(ParamValue value) => value.AsNumber<Half>();
}

/// <summary>A <c>float</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Float32 : IScalar<float>
{
    /// <inheritdoc/>
    public static string SchemaText => "float32";

    /// <inheritdoc/>
    public static WireType WireType => WireType.I32;

    /// <inheritdoc/>
    public static bool Blits => true;

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, float value) => writer.WriteNumber(value);

    /// <inheritdoc/>
    public static void WriteJsonElements(ref JsonWriter writer, scoped ReadOnlySpan<float> values) =>
        writer.WriteElements<float, Binary32>(values);

    /// <inheritdoc/>
    public static float ReadJson(ref JsonReader reader) => reader.ReadSingle();

    /// <inheritdoc/>
    public static int ReadJsonRun(ref JsonReader reader, Span<float> values) => reader.ReadRun(values);

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, float value) => writer.WriteFixed(value);

    /// <inheritdoc/>
    public static float ReadProtobuf(ref ProtobufReader reader) => reader.ReadFixed<float>();

    /// <inheritdoc/>
    public static bool TryReadNarrower(ref ProtobufReader reader, uint tag, out float value)
    {
        var isRead = Floats.TryReadInteger(ref reader, tag, short.MinValue, ushort.MaxValue, out var number);
        value = number;
        return isRead;
    }

    /// <inheritdoc/>
    public static ParamValue ToParam(float value) => value;

    /// <inheritdoc/>
    public static float FromParam(ParamValue value) => value.AsNumber<float>();
}

/// <summary>A <c>double</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Float64 : IScalar<double>
{
    /// <inheritdoc/>
    public static string SchemaText => "float64";

    /// <inheritdoc/>
    public static WireType WireType => WireType.I64;

    /// <inheritdoc/>
    public static bool Blits => true;

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, double value) => writer.WriteNumber(value);

    /// <inheritdoc/>
    public static void WriteJsonElements(ref JsonWriter writer, scoped ReadOnlySpan<double> values) =>
        writer.WriteElements<double, Binary64>(values);

    /// <inheritdoc/>
    public static double ReadJson(ref JsonReader reader) => reader.ReadDouble();

    /// <inheritdoc/>
    public static int ReadJsonRun(ref JsonReader reader, Span<double> values) => reader.ReadRun(values);

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, double value) => writer.WriteFixed(value);

    /// <inheritdoc/>
    public static double ReadProtobuf(ref ProtobufReader reader) => reader.ReadFixed<double>();

    /// <inheritdoc/>
    public static bool TryReadNarrower(ref ProtobufReader reader, uint tag, out double value)
    {
        if ((WireType)(tag & 7) == WireType.I32)
        {
            value = reader.ReadFixed<float>();
            return true;
        }
        var isRead = Floats.TryReadInteger(ref reader, tag, int.MinValue, uint.MaxValue, out var number);
        value = number;
        return isRead;
    }

    /// <inheritdoc/>
    public static ParamValue ToParam(double value) => value;

    /// <inheritdoc/>
    public static double FromParam(ParamValue value) => value.AsDouble();
}
