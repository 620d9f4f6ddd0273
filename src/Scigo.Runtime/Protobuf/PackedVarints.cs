using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scigo.Protobuf;

/// <summary>
/// Runs of variable-length integers, coded without a branch on their length: among the children of a tree's nodes a leaf's -1, ten
/// bytes long, stands anywhere, and no processor can guess where.
/// </summary>
static class PackedVarints
{
    const ulong SevenBits = 0x7F7F7F7F7F7F7F7F;

    const int Block = 32;

    /// <summary>The most bytes that one integer takes.</summary>
    public const int Longest = Base128.Longest;

    /// <summary>Whether the processor has the instructions that spread and gather the bits of a number.</summary>
    public static bool IsSupported => Bmi2.X64.IsSupported && Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian;

    /// <summary>Writes integers of four or eight bytes; returns how many bytes they took.</summary>
    /// <param name="values">The integers.</param>
    /// <param name="destination">Room for <see cref="Longest"/> bytes each.</param>
    public static int Write<T>(ReadOnlySpan<T> values, Span<byte> destination)
        where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(destination.Length, checked(values.Length * Longest), nameof(destination));
        ref var start = ref MemoryMarshal.GetReference(destination);
        ref var at = ref start;
        // Each moves at on by no more than the room that there is for it.
        foreach (var value in values)
            at = ref Unsafe.SizeOf<T>() == sizeof(int) ? ref Base128.WriteNarrow(ref at, (long)ToRaw(value)) : ref Base128.Write(ref at, ToRaw(value));
        return (int)Unsafe.ByteOffset(ref start, ref at);
    }

    /// <summary>Reads integers of four or eight bytes, as many as are whole with a few bytes to spare and as there is room for.</summary>
    /// <param name="bytes">The integers; where they end is moved on.</param>
    /// <param name="values">Room for them.</param>
    /// <returns>How many have been read; an integer that is too long is left to the caller, who knows what to say.</returns>
    public static int Read<T>(ref ReadOnlySpan<byte> bytes, Span<T> values)
        where T : unmanaged
    {
        ref var start = ref MemoryMarshal.GetReference(bytes);
        var (at, count) = (0, 0);
        // The ends of all integers in a block are found at once: where one begins does not have to wait for the one before. An integer
        // that begins in the block is read as sixteen bytes, and a block has at most as many integers as bytes.
        while (at <= bytes.Length - Block - Vector128<byte>.Count && count <= values.Length - Block)
        {
            var ends = ~Vector256.LoadUnsafe(ref Unsafe.Add(ref start, at)).ExtractMostSignificantBits();
            var begin = at;
            for (; ends != 0; ends &= ends - 1)
            {
                var end = at + BitOperations.TrailingZeroCount(ends) + 1;
                if (!TryRead(ref Unsafe.Add(ref start, begin), end - begin, out values[count]))
                    break;
                count++;
                begin = end;
            }
            var isStuck = ends != 0 || begin == at;
            at = begin;
            if (isStuck)
                break;
        }
        while (count < values.Length && at <= bytes.Length - Vector128<byte>.Count)
        {
            ref var from = ref Unsafe.Add(ref start, at);
            var size = BitOperations.TrailingZeroCount(~Vector128.LoadUnsafe(ref from).ExtractMostSignificantBits()) + 1;
            if (!TryRead(ref from, size, out values[count]))
                break;
            count++;
            at += size;
        }
        bytes = bytes[at..];
        return count;
    }

    /// <summary>
    /// Whether a number is one of the type: of 32 bits, or a negative one with the sign in front. Google's readers cut off the rest; what a
    /// member holds that has been widened to 64 bits since would be lost in silence.
    /// </summary>
    public static bool Fits<T>(ulong raw)
        where T : unmanaged
        => Unsafe.SizeOf<T>() == sizeof(ulong) || raw >> 32 == 0 || (typeof(T) != typeof(uint) && raw >> 32 == uint.MaxValue);

    // Reads ten bytes at least, of which the integer takes size; false when that is more than an integer takes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool TryRead<T>(ref byte from, int size, out T value)
        where T : unmanaged
    {
        var low = Bmi2.X64.ZeroHighBits(Unsafe.ReadUnaligned<ulong>(ref from), (ulong)(8 * Math.Min(size, 8)));
        var high = Bmi2.X64.ZeroHighBits(Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref from, 8)), (ulong)(8 * Math.Clamp(size - 8, 0, 2)));
        var raw = Bmi2.X64.ParallelBitExtract(low, SevenBits) | Bmi2.X64.ParallelBitExtract(high, SevenBits) << 56;
        value = FromRaw<T>(raw);
        return size <= Longest && high <= 0x1FF && Fits<T>(raw);
    }

    /// <summary>Returns how many integers end within the bytes.</summary>
    public static int Count(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        for (; bytes.Length >= Vector256<byte>.Count; bytes = bytes[Vector256<byte>.Count..])
            count += BitOperations.PopCount(~Vector256.Create(bytes).ExtractMostSignificantBits());
        foreach (var last in bytes)
            count += last < 0x80 ? 1 : 0;
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong ToRaw<T>(T value)
        where T : unmanaged
        => typeof(T) == typeof(int) ? (ulong)Unsafe.BitCast<T, int>(value)
            : Unsafe.SizeOf<T>() == sizeof(uint) ? Unsafe.BitCast<T, uint>(value)
            : Unsafe.BitCast<T, ulong>(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T FromRaw<T>(ulong raw)
        where T : unmanaged
        => Unsafe.SizeOf<T>() == sizeof(uint) ? Unsafe.BitCast<uint, T>((uint)raw) : Unsafe.BitCast<ulong, T>(raw);
}
