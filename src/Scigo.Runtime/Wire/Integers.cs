using System.Numerics;
using System.Runtime.CompilerServices;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>What the three encodings of integers share.</summary>
static class Integers
{
    public static string Word<T>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        => (T.IsNegative(T.MinValue) ? "int" : "uint") + Unsafe.SizeOf<T>() * 8;

    public static void WriteJson<T>(ref JsonWriter writer, T value)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (typeof(T) == typeof(ulong))
            writer.WriteInteger(ulong.CreateTruncating(value));
        else
            writer.WriteInteger(long.CreateTruncating(value));
    }

    public static T ReadJson<T>(ref JsonReader reader)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        => typeof(T) == typeof(ulong)
            ? T.CreateTruncating(reader.ReadUInt64())
            : T.CreateTruncating(reader.ReadInteger(long.CreateTruncating(T.MinValue), long.CreateTruncating(T.MaxValue)));

    public static ParamValue ToParam<T>(T value)
        where T : unmanaged, IBinaryInteger<T>
        => typeof(T) == typeof(ulong) ? ulong.CreateTruncating(value) : long.CreateTruncating(value);

    /// <summary>Returns what a field of 32 or 64 bits holds, which may be too much for a narrower integer.</summary>
    public static T Narrow<T>(ref ProtobufReader reader, long wide)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        => InRange<T>(wide) ? T.CreateTruncating(wide) : throw reader.Error(ModelFormatError.InvalidValue, OutOfRange<T>(wide));

    public static ulong ZigZag(long value) => (ulong)(value << 1 ^ value >> 63);

    public static long UnZigZag(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);

    static bool InRange<T>(long wide)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        => wide >= long.CreateTruncating(T.MinValue) && wide <= long.CreateTruncating(T.MaxValue);

    public static string OutOfRange<T>(long wide)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        => $"{wide} is not between {T.MinValue} and {T.MaxValue}.";
}
