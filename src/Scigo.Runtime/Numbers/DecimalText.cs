using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Scigo.Numbers;

/// <summary>
/// Lays a decimal out as text: fixed notation from 1e-4 up to 1e16, with an exponent elsewhere. The digits are written as whole words
/// wherever they may be needed, since branches on their number and on the point's place would be mispredicted.
/// </summary>
static class DecimalText
{
    const int DigitCount = 17;

    // How far the words reach: behind a sign and 0.000 come 18 bytes.
    const int WrittenLength = 24;

    /// <summary>Writes <c>0.0</c> or <c>-0.0</c>.</summary>
    internal static int WriteZero(bool negative, Span<byte> destination)
    {
        var zero = negative ? "-0.0"u8 : "0.0"u8;
        zero.CopyTo(destination);
        return zero.Length;
    }

    /// <summary>Writes a decimal other than zero, and returns how many bytes that took. Others may change, 24 in all.</summary>
    internal static int Write(ShortestDecimal value, bool negative, Span<byte> destination)
    {
        // In scientific notation: the digit before the point, and two words of eight after it.
        var digits = Normalize(value, out var exponent);
        var upper = digits / 100_000_000;
        var lead = upper / 100_000_000;
        var words = EightDigits.Split((uint)(upper - lead * 100_000_000), (uint)(digits - upper * 100_000_000));
        var middle = words[0];
        var last = words[1];
        var count = last != 0 ? 9 + EightDigits.SignificantCount(last) : 1 + EightDigits.SignificantCount(middle);
        lead |= '0';
        middle |= EightDigits.Zeros;
        last |= EightDigits.Zeros;

        var sign = (int)Choice.Bit(negative);
        if (exponent is < -4 or >= 16)
        {
            WriteDigits(lead, middle, last, 0, sign, 0, destination);
            var length = sign + (count == 1 ? 1 : 1 + count);
            return length + WriteExponent(exponent, destination[length..]);
        }

        // Below 1 the point is among the zeros before the digits, and past the last of them for the words.
        var below = exponent >> 31;
        var zeros = below & 1 - exponent;
        WriteDigits(lead, middle, last, exponent & ~below | 16 & below, sign, zeros, destination);
        return sign + zeros + Math.Max(count, (exponent & ~below) + 2 & ~below) + (1 & ~below);
    }

    /// <summary>
    /// Writes a sign, <c>0.000</c> of which so many bytes are kept, and the digits; the point comes after so many of the words' digits,
    /// and nowhere if that is 16.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void WriteDigits(ulong lead, ulong middle, ulong last, int point, int sign, int zeros, Span<byte> destination)
    {
        // In bounds: sign is at most 1 and zeros at most 5, so that the last word begins at 16 and ends at 24.
        ref var start = ref MemoryMarshal.GetReference(destination[..WrittenLength]);
        start = (byte)'-';
        start = ref Unsafe.Add(ref start, sign);
        WriteWord(ref start, 0, 0x3030_3030_3030_2E30);
        start = ref Unsafe.Add(ref start, zeros);
        start = (byte)lead;

        // Each word stands one place later, behind a point before it; where the point comes after some of its digits, these are written
        // again one place earlier. If the point is in the first word, that word's last digit takes the point's place in the second one.
        var inLast = Math.Max(point - 8, 0);
        var filler = Choice.Of(Choice.Bit(point < 8), middle >> 56, '.');
        WriteWord(ref start, 10, last);
        WriteWord(ref start, 2, middle);
        WriteWord(ref start, 9, Insert(filler, last, inLast));
        WriteWord(ref start, 1, Insert('.', middle, Math.Min(point, 8)));
    }

    /// <summary>Puts a character after so many digits of a word, 0 to 8; the last digit falls out.</summary>
    static ulong Insert(ulong character, ulong digits, int position)
    {
        // Shifted in two steps, because one by 64 does nothing.
        var before = (1UL << 4 * position << 4 * position) - 1;
        return digits & before | character << 4 * position << 4 * position | (digits & ~before) << 8;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void WriteWord(ref byte start, int offset, ulong word)
    {
        if (!BitConverter.IsLittleEndian)
            word = BinaryPrimitives.ReverseEndianness(word);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref start, offset), word);
    }

    static int WriteExponent(int exponent, Span<byte> destination)
    {
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
