using System.Runtime.InteropServices;
using Scigo.Schema;

namespace Scigo.Interop.Gob.Mapping;

/// <summary>The numbers of a record as gob has them: of four types only.</summary>
static class RecordNumbers
{
    public static GobValue Scalar(SchemaType type, scoped ReadOnlySpan<byte> bytes) => type.Name switch
    {
        "bool" => new GobBool(bytes[0] != 0),
        "int8" => new GobInt((sbyte)bytes[0]),
        "int16" => new GobInt(MemoryMarshal.Read<short>(bytes)),
        "int32" => new GobInt(MemoryMarshal.Read<int>(bytes)),
        "int64" => new GobInt(MemoryMarshal.Read<long>(bytes)),
        "uint8" => new GobUint(bytes[0]),
        "uint16" => new GobUint(MemoryMarshal.Read<ushort>(bytes)),
        "uint32" => new GobUint(MemoryMarshal.Read<uint>(bytes)),
        "uint64" => new GobUint(MemoryMarshal.Read<ulong>(bytes)),
        "float16" => new GobFloat((double)MemoryMarshal.Read<Half>(bytes)),
        "float32" => new GobFloat(MemoryMarshal.Read<float>(bytes)),
        _ => new GobFloat(MemoryMarshal.Read<double>(bytes)),
    };

    public static GobValue Vector(SchemaType element, GobType type, scoped ReadOnlySpan<byte> bytes) => element.Name switch
    {
        "bool" => new GobVector<bool>(type, MemoryMarshal.Cast<byte, bool>(bytes).ToArray()),
        "int8" => Converted<sbyte, long>(type, bytes, static n => n),
        "int16" => Converted<short, long>(type, bytes, static n => n),
        "int32" => Converted<int, long>(type, bytes, static n => n),
        "int64" => Converted<long, long>(type, bytes, static n => n),
        "uint16" => Converted<ushort, ulong>(type, bytes, static n => n),
        "uint32" => Converted<uint, ulong>(type, bytes, static n => n),
        "uint64" => Converted<ulong, ulong>(type, bytes, static n => n),
        "float16" => Converted<Half, double>(type, bytes, static n => (double)n),
        "float32" => Converted<float, double>(type, bytes, static n => n),
        _ => new GobVector<double>(type, MemoryMarshal.Cast<byte, double>(bytes).ToArray()),
    };

    static GobVector<TTo> Converted<TFrom, TTo>(GobType type, scoped ReadOnlySpan<byte> bytes, Func<TFrom, TTo> convert)
        where TFrom : unmanaged
        where TTo : unmanaged
    {
        var numbers = MemoryMarshal.Cast<byte, TFrom>(bytes);
        var converted = new TTo[numbers.Length];
        for (var i = 0; i < converted.Length; i++)
            converted[i] = convert(numbers[i]);
        return new GobVector<TTo>(type, converted);
    }
}
