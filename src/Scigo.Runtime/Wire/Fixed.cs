using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>An integer; <c>sfixed32</c>, <c>sfixed64</c>, <c>fixed32</c> or <c>fixed64</c> in protobuf.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Fixed<T> : IScalar<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <inheritdoc/>
    public static string SchemaText => Integers.Word<T>() + ":fixed";

    /// <inheritdoc/>
    public static WireType WireType => Unsafe.SizeOf<T>() == sizeof(long) ? WireType.I64 : WireType.I32;

    /// <inheritdoc/>
    public static bool Blits => Unsafe.SizeOf<T>() >= sizeof(int);

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, T value) => Integers.WriteJson(ref writer, value);

    /// <inheritdoc/>
    public static void WriteJsonElements(ref JsonWriter writer, scoped ReadOnlySpan<T> values) => writer.WriteElements(values);

    /// <inheritdoc/>
    public static T ReadJson(ref JsonReader reader) => Integers.ReadJson<T>(ref reader);

    /// <inheritdoc/>
    public static int ReadJsonRun(ref JsonReader reader, Span<T> values) => reader.ReadRun(values);

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, T value)
    {
        if (Unsafe.SizeOf<T>() >= sizeof(int))
            writer.WriteFixed(value);
        else
            writer.WriteFixed(int.CreateTruncating(value));
    }

    /// <inheritdoc/>
    public static int Longest => Math.Max(Unsafe.SizeOf<T>(), sizeof(int));

    /// <inheritdoc/>
    public static ref byte WriteProtobuf(ref byte at, T value)
    {
        if (Unsafe.SizeOf<T>() >= sizeof(int))
            Unsafe.WriteUnaligned(ref at, value);
        else
            Unsafe.WriteUnaligned(ref at, int.CreateTruncating(value));
        return ref Unsafe.Add(ref at, Longest);
    }

    /// <inheritdoc/>
    public static T ReadProtobuf(ref ProtobufReader reader)
        => Unsafe.SizeOf<T>() >= sizeof(int) ? reader.ReadFixed<T>() : Integers.Narrow<T>(ref reader, reader.ReadFixed<int>());

    /// <inheritdoc/>
    public static ParamValue ToParam(T value) => Integers.ToParam(value);

    /// <inheritdoc/>
    public static T FromParam(ParamValue value) => value.AsNumber<T>();
}
