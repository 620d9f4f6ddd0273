using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scigo.Numbers;

/// <summary>Eight decimal digits in one word, the first digit in the lowest byte, worked on side by side.</summary>
static class EightDigits
{
    internal const ulong Zeros = 0x3030_3030_3030_3030;

    /// <summary>The last 16 digits of a number of up to 17, as bytes from 0 to 9.</summary>
    internal static Vector128<byte> Split(ulong number, out uint first)
    {
        // Each quotient from the number itself: they wait for one another no longer than they must.
        var ones = number / 10_000_000_000_000_000;
        var fives = number / 1_000_000_000_000;
        var nines = number / 100_000_000;
        var thirteens = number / 10_000;
        first = (uint)ones;
        var fours = Vector128.Create(
            fives - ones * 10_000 | nines - fives * 10_000 << 32, thirteens - nines * 10_000 | number - thirteens * 10_000 << 32).AsUInt32();

        // 10486 / 2^20 and 103 / 2^10 are close enough to 1/100 and 1/10 for four and two digits, and no lane overflows.
        var hundreds = fours * 10486 >>> 20;
        var twos = (hundreds | fours - hundreds * 100 << 16).AsUInt16();
        var tens = twos * 103 >>> 10;
        return (tens | twos - tens * 10 << 8).AsByte();
    }

    /// <summary>The digits of a number below 10^8, as bytes from 0 to 9.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Split(uint number)
    {
        // As above, in one word.
        var upper = number / 10_000;
        var fours = upper | (ulong)(number - upper * 10_000) << 32;
        var hundreds = (fours * 10486 >> 20) & 0x0000_007F_0000_007F;
        var twos = hundreds | fours - hundreds * 100 << 16;
        var tens = (twos * 103 >> 10) & 0x000F_000F_000F_000F;
        return tens | twos - tens * 10 << 8;
    }

    /// <summary>How many of the digits stand before the first one from which only zeros follow.</summary>
    internal static int SignificantCount(ulong digits) => 8 - (BitOperations.LeadingZeroCount(digits) >> 3);

    /// <summary>How many characters at the start of a word of text are digits.</summary>
    internal static int CountIn(ulong text) => BitOperations.TrailingZeroCount(Others(text)) >> 3;

    /// <summary>The top bits of the characters in a word of text that are no digits; right up to the first of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Others(ulong text)
    {
        // A byte from 10 gets its top bit; a carry can only reach bytes after it.
        var values = text ^ Zeros;
        return (values + 0x7676_7676_7676_7676 | values) & 0x8080_8080_8080_8080;
    }

    /// <summary>The number that the first <paramref name="count"/> characters, 0 to 8 digits, of a word of text write.</summary>
    internal static uint JoinFirst(ulong text, int count)
    {
        // Moved to the end, the digits have zeros before them; in two steps, because a shift by 64 does nothing.
        var gap = 32 - 4 * count;
        return Join((text ^ Zeros) << gap << gap);
    }

    /// <summary>The number whose digits are the bytes from 0 to 9 of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Join(ulong digits)
    {
        var twos = digits * 10 + (digits >> 8);
        const ulong Pair = 0x0000_00FF_0000_00FF;
        return (uint)((twos & Pair) * (100 + (1_000_000UL << 32)) + (twos >> 16 & Pair) * (1 + (10_000UL << 32)) >> 32);
    }

    /// <summary>The number that the last 24 of the bytes from 0 to 9 write: what stands before its last 16 digits, and these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<ulong> JoinLast24(Vector256<byte> digits)
    {
        if (Avx2.IsSupported)
        {
            // Twos, fours, eights: of each pair of lanes the one before counts a hundred times, ten thousand times the other.
            var twos = Avx2.MultiplyAddAdjacent(digits, Vector256.Create((short)0x010A).AsSByte());
            var fours = Avx2.MultiplyAddAdjacent(twos, Vector256.Create(0x0001_0064).AsInt16());
            var eights = Avx2.MultiplyAddAdjacent(
                Avx2.PackUnsignedSaturate(fours, fours).AsInt16(), Vector256.Create(0x0001_2710).AsInt16()).AsUInt64();
            var both = Avx2.Permute4x64(eights, 0b10_00).GetLower();
            return Sse2.Multiply(both.AsUInt32(), Vector128.Create(0UL, 100_000_000).AsUInt32()) + (both >>> 32);
        }
        else
        {
            var twos = (digits.AsUInt16() & Vector256.Create((ushort)0xFF)) * 10 + (digits.AsUInt16() >>> 8);
            var fours = ((twos.AsUInt32() & Vector256.Create(0xFFFFU)) * 100 + (twos.AsUInt32() >>> 16)).AsUInt64();
            var eights = (fours & Vector256.Create(0xFFFF_FFFFUL)) * 10_000 + (fours >>> 32);
            return Vector128.Create(eights.GetElement(1), eights.GetElement(2) * 100_000_000 + eights.GetElement(3));
        }
    }
}
