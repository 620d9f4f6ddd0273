using System.ComponentModel;
using System.Runtime.CompilerServices;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>A number or bool.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Scalar<T, TScalar> : IWire<T>
    where T : unmanaged
    where TScalar : struct, IScalar<T>
{
    /// <inheritdoc/>
    public static string SchemaText => TScalar.SchemaText;

    /// <inheritdoc/>
    public static bool IsSingular => true;

    /// <inheritdoc/>
    public static int BinarySize => Unsafe.SizeOf<T>();

    /// <inheritdoc/>
    public static bool IsPlain => typeof(T) != typeof(bool);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteBinary(ref RecordWriter writer, int at, T value) => writer.Write(at, value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ReadBinary(ref RecordReader reader, int at, T existing)
    {
        // A bool's byte is checked before it becomes a bool: the runtime has no meaning for 2.
        if (typeof(T) == typeof(bool))
            reader.ReadBoolean(at);
        return reader.Read<T>(at);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteJson(ref JsonWriter writer, T value) => TScalar.WriteJson(ref writer, value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ReadJson(ref JsonReader reader, T existing) => TScalar.ReadJson(ref reader);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, T value)
    {
        if (TScalar.Blits)
            writer.WriteFixed(field, TScalar.WireType, value);
        else
        {
            writer.WriteTag(field, TScalar.WireType);
            TScalar.WriteProtobuf(ref writer, value);
        }
    }

    /// <inheritdoc/>
    public static int LongestValue => TScalar.Longest;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte WriteField(ref byte at, int field, T value) =>
        ref TScalar.WriteProtobuf(ref Base128.WriteTag(ref at, field, TScalar.WireType), value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, T existing)
    {
        if ((WireType)(tag & 7) != TScalar.WireType && TScalar.TryReadNarrower(ref reader, tag, out var value))
            return value;
        reader.Expect(tag, TScalar.WireType);
        return TScalar.ReadProtobuf(ref reader);
    }

    /// <inheritdoc/>
    public static bool Packs => true;

    /// <inheritdoc/>
    public static void WritePacked(ref ProtobufWriter writer, T value) => TScalar.WriteProtobuf(ref writer, value);

    /// <inheritdoc/>
    public static T ReadPacked(ref ProtobufReader reader) => TScalar.ReadProtobuf(ref reader);

    /// <inheritdoc/>
    public static T Absent(ref ProtobufReader reader) => default;

    /// <inheritdoc/>
    public static ParamValue ToParam(T value) => TScalar.ToParam(value);

    /// <inheritdoc/>
    public static T FromParam(ParamValue value) => TScalar.FromParam(value);
}
