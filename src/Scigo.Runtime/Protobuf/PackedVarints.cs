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

    // The third to the tenth byte of a negative number of 32 bits: from bit 31, the fourth of the fifth byte, on all are ones.
    const ulong SignMask = 0xFFFF_FFFF_FFF8_0000;
    const ulong Sign = 0x01FF_FFFF_FFF8_0000;

    const int Block = 64;

    /// <summary>The most bytes that one integer takes.</summary>
    public const int Longest = Base128.Longest;

    /// <summary>Whether the processor has the instructions that spread and gather the bits of a number.</summary>
    public static bool IsSupported => BitScatter.IsSupported && Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian;

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
        var (begin, count) = (0, 0);
        // The ends of all integers in a block are found at once: where one begins does not have to wait for the one before. Each begins in
        // the block or before it, and is read as sixteen bytes; there is room for all that end in the block.
        for (var block = 0; block <= bytes.Length - Block - Vector128<byte>.Count; block += Block)
        {
            var ends = EndsOfBlock(ref Unsafe.Add(ref start, block));
            var whole = BitOperations.PopCount(ends);
            if (whole > values.Length - count)
                break;
            ref var value = ref Unsafe.Add(ref MemoryMarshal.GetReference(values), count);
            var (at, wrong) = (begin, 0UL);
            for (; ends != 0; ends &= ends - 1)
            {
                var end = block + BitOperations.TrailingZeroCount(ends) + 1;
                wrong |= Read(ref Unsafe.Add(ref start, at), end - at, out value);
                value = ref Unsafe.Add(ref value, 1);
                at = end;
            }
            if (wrong != 0)
                break;
            begin = at;
            count += whole;
        }
        while (count < values.Length && begin <= bytes.Length - Vector128<byte>.Count)
        {
            ref var from = ref Unsafe.Add(ref start, begin);
            var size = SizeOf(ref from);
            if (Read(ref from, size, out values[count]) != 0)
                break;
            count++;
            begin += size;
        }
        bytes = bytes[begin..];
        return count;
    }

    /// <summary>Reads an integer, if it is whole with a few bytes to spare, and the processor has the instructions.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out ulong value, out int size)
    {
        (value, size) = (0, 0);
        if (!IsSupported || bytes.Length < Vector128<byte>.Count)
            return false;
        ref var from = ref MemoryMarshal.GetReference(bytes);
        size = SizeOf(ref from);
        return Read(ref from, size, out value) == 0;
    }

    // Of the integer that ends within sixteen bytes; 17 or more when it does not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int SizeOf(ref byte from) => BitOperations.TrailingZeroCount(~Vector128.LoadUnsafe(ref from).ExtractMostSignificantBits()) + 1;

    static ulong EndsOfBlock(ref byte at) => ~(Vector256.LoadUnsafe(ref at).ExtractMostSignificantBits()
        | (ulong)Vector256.LoadUnsafe(ref at, 32).ExtractMostSignificantBits() << 32);

    /// <summary>
    /// Whether a number is one of the type: of 32 bits, or a negative one with the sign in front. Google's readers cut off the rest; what a
    /// member holds that has been widened to 64 bits since would be lost in silence.
    /// </summary>
    public static bool Fits<T>(ulong raw)
        where T : unmanaged
        => Unsafe.SizeOf<T>() == sizeof(ulong) || raw >> 32 == 0 || (typeof(T) != typeof(uint) && raw >> 31 == ulong.MaxValue >> 31);

    // Reads ten bytes, of which the integer takes size; returns what is 0 unless that is more than an integer of the type takes.
    // Without Math.Min, which is a branch.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Read<T>(ref byte from, int size, out T value)
        where T : unmanaged
    {
        // All eight bytes from the size of eight on. (From 32 on any number of them: the integer is refused below.)
        var bits = Bmi2.X64.ZeroHighBits(Unsafe.ReadUnaligned<ulong>(ref from), (ulong)(uint)(8 * size));
        var low = Bmi2.X64.ParallelBitExtract(bits, SevenBits);
        if (Unsafe.SizeOf<T>() == sizeof(uint))
        {
            value = FromRaw<T>(low);
            // Up to five bytes, of 32 bits; or ten, of which the last are a sign in front. Others that mean as much are left to the caller.
            var isLong = (ulong)((5 - size) >> 31);
            var noSign = typeof(T) == typeof(uint) ? 1 : (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, 2)) & SignMask) ^ Sign;
            return isLong & noSign | ~isLong & low >> 32;
        }
        var (isVeryLong, isTooLong) = ((ulong)((8 - size) >> 31), (ulong)((10 - size) >> 31));
        var last = Bmi2.X64.ZeroHighBits(Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref from, 8)), (ulong)(uint)(8 * size - 64)) & isVeryLong;
        value = FromRaw<T>(low | Bmi2.X64.ParallelBitExtract(last, SevenBits) << 56);
        return last >> 9 | isTooLong;
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
