using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Scigo.Protobuf;

/// <summary>The bytes of protobuf's variable-length integers: seven bits each, the lowest first.</summary>
static class Base128
{
    const ulong SevenBits = 0x7F7F7F7F7F7F7F7F;
    const ulong EighthBits = 0x8080808080808080;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SizeOf(ulong value) => (640 - BitOperations.LeadingZeroCount(value | 1) * 9) >> 6; // (bits + 6) / 7, for 1 to 64 bits.

    /// <summary>The most bytes that a number takes.</summary>
    public const int Longest = 10;

    /// <summary>Writes the number where there is room for <see cref="Longest"/> bytes, however few it takes; returns what is behind it.</summary>
    // Without a branch on the length: among the children of a tree's nodes a leaf's -1, ten bytes long, stands anywhere, and no processor
    // can guess where.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Write(ref byte at, ulong value) => ref Write(ref at, value, (value >> 56 & 0x7F) | (value >> 63) * 0x180);

    /// <summary>Writes a number of 32 bits, sign and all, as <see cref="Write(ref byte, ulong)"/> does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte WriteNarrow(ref byte at, long value) => ref Write(ref at, (ulong)value, (ulong)(value >> 63) & 0x1FF);

    /// <summary>Writes a field's tag where there is room for <see cref="Longest"/> bytes, or one for a field up to 15.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte WriteTag(ref byte at, int field, WireType type)
    {
        var tag = (uint)field << 3 | (uint)type;
        if (tag >= 0x80)
            return ref WriteNarrow(ref at, tag);
        at = (byte)tag;
        return ref Unsafe.Add(ref at, 1);
    }

    // last are the ninth and the tenth byte.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref byte Write(ref byte at, ulong value, ulong last)
    {
        if (!BitScatter.IsSupported)
            return ref Unsafe.Add(ref at, Write(MemoryMarshal.CreateSpan(ref at, Longest), value));
        var size = (uint)SizeOf(value);
        var more = Bmi2.X64.ZeroHighBits(EighthBits, 8 * size - 8);
        Unsafe.WriteUnaligned(ref at, Bmi2.X64.ParallelBitDeposit(value, SevenBits) | more);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref at, 8), (ushort)last);
        return ref Unsafe.Add(ref at, size);
    }

    /// <summary>Writes the number to the start of <paramref name="destination"/> and returns how many bytes it took.</summary>
    public static int Write(Span<byte> destination, ulong value)
    {
        var at = 0;
        for (; value >= 0x80; value >>= 7)
            destination[at++] = (byte)(value | 0x80);
        destination[at++] = (byte)value;
        return at;
    }
}
