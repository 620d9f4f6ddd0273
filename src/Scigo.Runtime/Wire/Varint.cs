using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>An integer; <c>int32</c>, <c>int64</c>, <c>uint32</c> or <c>uint64</c> in protobuf.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Varint<T> : IScalar<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <inheritdoc/>
    public static string SchemaText => Integers.Word<T>();

    /// <inheritdoc/>
    public static WireType WireType => WireType.Varint;

    /// <inheritdoc/>
    public static bool Blits => false;

    /// <inheritdoc/>
    public static bool IsPlainVarint => Unsafe.SizeOf<T>() is sizeof(int) or sizeof(long);

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, T value) => Integers.WriteJson(ref writer, value);

    /// <inheritdoc/>
    public static void WriteJsonElements(ref JsonWriter writer, scoped ReadOnlySpan<T> values) => writer.WriteElements(values);

    /// <inheritdoc/>
    public static T ReadJson(ref JsonReader reader) => Integers.ReadJson<T>(ref reader);

    /// <inheritdoc/>
    public static int ReadJsonRun(ref JsonReader reader, Span<T> values) => reader.ReadRun(values);

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, T value) => writer.WriteVarint64(ulong.CreateTruncating(value));

    /// <inheritdoc/>
    public static int Longest => Base128.Longest;

    /// <inheritdoc/>
    public static ref byte WriteProtobuf(ref byte at, T value) => ref Unsafe.SizeOf<T>() <= sizeof(int)
        ? ref Base128.WriteNarrow(ref at, long.CreateTruncating(value))
        : ref Base128.Write(ref at, ulong.CreateTruncating(value));

    /// <inheritdoc/>
    public static T ReadProtobuf(ref ProtobufReader reader)
    {
        var at = reader.Position;
        var raw = reader.ReadVarint64();
        if (!PackedVarints.Fits<T>(raw))
            throw reader.Error(ModelFormatError.InvalidValue, Integers.OutOfRange<T>((long)raw), at);
        if (Unsafe.SizeOf<T>() >= sizeof(int))
            return T.CreateTruncating(raw);
        return Integers.Narrow<T>(ref reader, T.IsNegative(T.MinValue) ? (int)raw : (uint)raw);
    }

    /// <inheritdoc/>
    public static ParamValue ToParam(T value) => Integers.ToParam(value);

    /// <inheritdoc/>
    public static T FromParam(ParamValue value) => value.AsNumber<T>();
}
