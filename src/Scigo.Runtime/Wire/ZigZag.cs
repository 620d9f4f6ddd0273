using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>A signed integer; <c>sint32</c> or <c>sint64</c> in protobuf.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ZigZag<T> : IScalar<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <inheritdoc/>
    public static string SchemaText => Integers.Word<T>() + ":zigzag";

    /// <inheritdoc/>
    public static WireType WireType => WireType.Varint;

    /// <inheritdoc/>
    public static bool Blits => false;

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, T value) => Integers.WriteJson(ref writer, value);

    /// <inheritdoc/>
    public static void WriteJsonElements(ref JsonWriter writer, scoped ReadOnlySpan<T> values) => writer.WriteElements(values);

    /// <inheritdoc/>
    public static T ReadJson(ref JsonReader reader) => Integers.ReadJson<T>(ref reader);

    /// <inheritdoc/>
    public static int ReadJsonRun(ref JsonReader reader, Span<T> values) => reader.ReadRun(values);

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, T value) => writer.WriteVarint64(Integers.ZigZag(long.CreateTruncating(value)));

    /// <inheritdoc/>
    public static int Longest => Base128.Longest;

    /// <inheritdoc/>
    public static ref byte WriteProtobuf(ref byte at, T value) => ref Base128.Write(ref at, Integers.ZigZag(long.CreateTruncating(value)));

    /// <inheritdoc/>
    public static T ReadProtobuf(ref ProtobufReader reader)
    {
        var raw = reader.ReadVarint64();
        return Unsafe.SizeOf<T>() == sizeof(long)
            ? T.CreateTruncating(Integers.UnZigZag(raw))
            : Integers.Narrow<T>(ref reader, Integers.UnZigZag(raw));
    }

    /// <inheritdoc/>
    public static ParamValue ToParam(T value) => Integers.ToParam(value);

    /// <inheritdoc/>
    public static T FromParam(ParamValue value) => value.AsNumber<T>();
}
