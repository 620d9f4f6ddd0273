using System.Buffers.Binary;
using System.Numerics;

namespace Scigo.Numbers;

/// <summary>
/// Lays a decimal out as text: fixed notation from 1e-4 up to 1e16, with an exponent elsewhere. The digits are written as whole words
/// where they may be needed, so that up to 23 bytes of the destination change even if the text is shorter.
/// </summary>
static class DecimalText
{
    const int DigitCount = 17;

    /// <summary>Writes <c>0.0</c> or <c>-0.0</c>.</summary>
    internal static int WriteZero(bool negative, Span<byte> destination)
    {
        var zero = negative ? "-0.0"u8 : "0.0"u8;
        zero.CopyTo(destination);
        return zero.Length;
    }

    /// <summary>Writes a decimal other than zero, and returns how many bytes that took.</summary>
    internal static int Write(ShortestDecimal value, bool negative, Span<byte> destination)
    {
        destination[0] = (byte)'-';
        var sign = negative ? 1 : 0;
        destination = destination[sign..];

        // The digit before the point and the sixteen after it in scientific notation: a byte and two words.
        var digits = Normalize(value, out var exponent);
        var upper = digits / 100_000_000;
        var lead = upper / 100_000_000;
        var middle = EightDigits.Split((uint)(upper - lead * 100_000_000));
        var last = EightDigits.Split((uint)(digits - upper * 100_000_000));
        var count = last != 0 ? 9 + EightDigits.SignificantCount(last) : 1 + EightDigits.SignificantCount(middle);
        lead |= '0';
        middle |= EightDigits.Zeros;
        last |= EightDigits.Zeros;

        if ((uint)exponent < 16)
        {
            destination[0] = (byte)lead;
            WriteWithPoint(middle, last, exponent, destination);
            return sign + 1 + Math.Max(count, exponent + 2);
        }

        if (exponent is < 0 and >= -4)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(destination, EightDigits.Zeros);
            destination[1] = (byte)'.';
            destination = destination[(1 - exponent)..];
            destination[0] = (byte)lead;
            BinaryPrimitives.WriteUInt64LittleEndian(destination[1..], middle);
            BinaryPrimitives.WriteUInt64LittleEndian(destination[9..], last);
            return sign + 1 - exponent + count;
        }

        destination[0] = (byte)lead;
        WriteWithPoint(middle, last, 0, destination);
        var length = count == 1 ? 1 : 1 + count;
        return sign + length + WriteExponent(exponent, destination[length..]);
    }

    /// <summary>Writes the sixteen digits after the first one with a point after so many of them, 0 to 15.</summary>
    static void WriteWithPoint(ulong middle, ulong last, int position, Span<byte> destination)
    {
        // The words stand one place later, behind the point; the one that the point falls into is then written over their start.
        BinaryPrimitives.WriteUInt64LittleEndian(destination[10..], last);
        if (position < 8)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(destination[2..], middle);
            BinaryPrimitives.WriteUInt64LittleEndian(destination[1..], InsertPoint(middle, position));
        }
        else
        {
            BinaryPrimitives.WriteUInt64LittleEndian(destination[1..], middle);
            BinaryPrimitives.WriteUInt64LittleEndian(destination[9..], InsertPoint(last, position - 8));
        }
    }

    static ulong InsertPoint(ulong digits, int position)
    {
        var before = (1UL << 8 * position) - 1;
        return digits & before | (ulong)'.' << 8 * position | (digits & ~before) << 8;
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
        if (digits >= 10_000_000_000_000_000)
            return digits;
        // 1233 / 2^12 is close to log10(2): right or one too few.
        var count = (64 - BitOperations.LeadingZeroCount(digits)) * 1233 >> 12;
        if (digits >= PowersOfTen.Small[count])
            count++;
        exponent -= DigitCount - count;
        return digits * PowersOfTen.Small[DigitCount - count];
    }
}
