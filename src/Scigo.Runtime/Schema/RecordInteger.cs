using System.Runtime.InteropServices;

namespace Scigo.Schema;

/// <summary>The integers of a record, of any size.</summary>
static class RecordInteger
{
    /// <summary>Reads a signed integer of any size.</summary>
    public static long Signed(scoped ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        1 => (sbyte)bytes[0],
        2 => MemoryMarshal.Read<short>(bytes),
        4 => MemoryMarshal.Read<int>(bytes),
        _ => MemoryMarshal.Read<long>(bytes),
    };

    /// <summary>Reads an unsigned integer of any size.</summary>
    public static ulong Unsigned(scoped ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        1 => bytes[0],
        2 => MemoryMarshal.Read<ushort>(bytes),
        4 => MemoryMarshal.Read<uint>(bytes),
        _ => MemoryMarshal.Read<ulong>(bytes),
    };
}
