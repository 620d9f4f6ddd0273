using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Scigo.Numbers;

/// <summary>
/// Lays a decimal out as text: fixed notation from 1e-4 up to 1e16, with an exponent elsewhere. The digits are written as whole vectors
/// wherever they may be needed, since branches on their number and on the point's place would be mispredicted.
/// </summary>
static class DecimalText
{
    const int DigitCount = 17;

    // The digits behind the first one.
    const int VectorLength = 16;

    static readonly Vector128<byte> Places = Vector128.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

    // The first one is not used.
    static readonly Vector128<byte> PlacesBefore = Vector128.Create((byte)0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);

    /// <summary>Writes a decimal, and returns how many bytes that took.</summary>
    /// <param name="value">The decimal.</param>
    /// <param name="negative">Whether it is negative.</param>
    /// <param name="destination">The first of 24 bytes, of which some behind the text may change.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Write(ShortestDecimal value, bool negative, ref byte destination)
    {
        // In scientific notation: the digit before the point, and 16 after it.
        var digits = Normalize(value, out var exponent);
        var others = EightDigits.Split(digits, out var first);
        var significant = ~Vector128.Equals(others, default).ExtractMostSignificantBits() & 0xFFFF;
        var count = 33 - BitOperations.LeadingZeroCount(significant);

        var sign = (int)Choice.Bit(negative);
        destination = (byte)'-';
        if (exponent is < -4 or >= 16)
        {
            WriteDigits(first, others, 0, ref Unsafe.Add(ref destination, sign));
            var length = sign + (count == 1 ? 1 : 1 + count);
            return length + WriteExponent(exponent, ref Unsafe.Add(ref destination, length));
        }

        // Below 1 the point is among the zeros before the digits, and behind all of those for the vector.
        var below = exponent >> 31;
        var zeros = below & 1 - exponent;
        var whole = exponent & ~below;
        ref var start = ref Unsafe.Add(ref destination, sign);
        WriteWord(ref start, 0x3030_3030_3030_2E30);
        // In bounds: the sign and up to five zeros come before the 18 bytes of the digits and the point.
        WriteDigits(first, others, whole | VectorLength & below, ref Unsafe.Add(ref start, zeros));
        // At least one digit stands behind the point, 0 perhaps.
        var fewest = whole + 2 & ~below;
        count += fewest - count & count - fewest >> 31;
        return sign + zeros + count + (1 & ~below);
    }

    /// <summary>Writes the digits, 17 bytes; the point stands before one of the others than the first, or behind all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void WriteDigits(uint first, Vector128<byte> others, int point, ref byte destination)
    {
        // What stands before the point, and what is moved behind it. In bounds: 18 bytes are there.
        others |= Vector128.Create((byte)'0');
        others.StoreUnsafe(ref Unsafe.Add(ref destination, 2));
        var isBefore = Vector128.LessThan(Places, Vector128.Create((byte)point));
        Vector128.ConditionalSelect(isBefore, others, Vector128.Shuffle(others, PlacesBefore)).StoreUnsafe(ref Unsafe.Add(ref destination, 1));
        Unsafe.Add(ref destination, 1 + point) = (byte)'.';
        destination = (byte)('0' + first);
    }

    static void WriteWord(ref byte destination, ulong word)
    {
        if (!BitConverter.IsLittleEndian)
            word = BinaryPrimitives.ReverseEndianness(word);
        Unsafe.WriteUnaligned(ref destination, word);
    }

    static int WriteExponent(int exponent, ref byte start)
    {
        // In bounds: a sign, a point and 17 digits came before these five bytes at most.
        var destination = MemoryMarshal.CreateSpan(ref start, 5);
        var length = 0;
        destination[length++] = (byte)'e';
        if (exponent < 0)
            destination[length++] = (byte)'-';
        var number = (uint)Math.Abs(exponent);
        if (number >= 100)
            destination[length++] = (byte)('0' + number / 100);
        if (number >= 10)
            destination[length++] = (byte)('0' + number / 10 % 10);
        destination[length++] = (byte)('0' + number % 10);
        return length;
    }

    /// <summary>Gives the decimal all its digits, with zeros at the end, and the exponent of scientific notation.</summary>
    static ulong Normalize(ShortestDecimal value, out int exponent)
    {
        var digits = value.Digits;
        exponent = value.Exponent + DigitCount - 1;
        if (digits >= 1_000_000_000_000_000)
        {
            // Most doubles have 16 or 17, in no order.
            var isShort = Choice.Bit(digits < 10_000_000_000_000_000);
            exponent -= (int)isShort;
            return Choice.Of(isShort, digits * 10, digits);
        }

        // 1233 / 2^12 is close to log10(2): right or one too few.
        var count = (64 - BitOperations.LeadingZeroCount(digits)) * 1233 >> 12;
        if (digits >= PowersOfTen.Small[count])
            count++;
        exponent -= DigitCount - count;
        return digits * PowersOfTen.Small[DigitCount - count];
    }
}
