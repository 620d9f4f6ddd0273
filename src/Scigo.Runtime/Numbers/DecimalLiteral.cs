using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Scigo.Numbers;

/// <summary>
/// A number's text taken apart: <c>Digits * 10^Exponent</c> is its magnitude. If there are more than 19 significant digits, only the
/// first 19 are in it: the magnitude is then at least that, and below what one more in <c>Digits</c> would give.
/// </summary>
readonly record struct DecimalLiteral(ulong Digits, int Exponent, bool Negative, bool Truncated)
{
    internal const int MaxDigits = 19;

    // Far out of every format's range, whatever the digits.
    const long ExponentLimit = 100_000;

    /// <summary>Reads the longest number by RFC 8259's grammar, and returns its length, 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Scan(ReadOnlySpan<byte> source, out DecimalLiteral literal)
    {
        literal = default;
        var negative = !source.IsEmpty && source[0] == '-';
        var position = (int)Choice.Bit(negative);
        if (position >= source.Length || !IsDigit(source[position]))
            return 0;

        // A zero at the start stands alone, and is not significant.
        var digits = (ulong)(source[position++] - '0');
        var digitCount = (int)Choice.Bit(digits != 0);
        if (position < source.Length && IsDigit(source[position]) && digits != 0)
        {
            var start = position;
            position = ReadDigits(source, position, ref digits);
            digitCount += position - start;
        }

        var decimals = 0;
        if (position + 1 < source.Length && source[position] == '.' && IsDigit(source[position + 1]))
        {
            var start = ++position;
            position = ReadDigits(source, position, ref digits);
            decimals = position - start;
            digitCount += decimals;
        }

        var end = position;
        var exponent = -(long)decimals;
        if (position < source.Length && (source[position] | 0x20) == 'e')
        {
            // A variable of its own: what is passed by reference does not stay in a register.
            position = ReadExponent(source, position, out var written);
            exponent += written;
        }

        literal = digitCount <= MaxDigits
            ? new(digits, Clamp(exponent), negative, Truncated: false)
            : Truncate(source[..end], exponent, negative);
        return position;
    }

    static bool IsDigit(byte character) => (uint)(character - '0') <= 9;

    static int Clamp(long exponent) => (int)Math.Clamp(exponent, -ExponentLimit, ExponentLimit);

    /// <summary>Appends digits to a number, which overflows from the twentieth on, and returns the position after them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int ReadDigits(ReadOnlySpan<byte> source, int position, ref ulong digits)
    {
        while (source.Length - position >= 8)
        {
            var text = BinaryPrimitives.ReadUInt64LittleEndian(source[position..]);
            var count = EightDigits.CountIn(text);
            if (count < 8)
            {
                digits = digits * PowersOfTen.Small[count] + EightDigits.JoinFirst(text, count);
                return position + count;
            }
            digits = digits * 100_000_000 + EightDigits.Join(text ^ EightDigits.Zeros);
            position += 8;
        }
        for (; position < source.Length && IsDigit(source[position]); position++)
            digits = digits * 10 + source[position] - '0';
        return position;
    }

    /// <summary>Reads <c>e</c>, a sign and digits; returns the position after them, or the one given if a digit is missing.</summary>
    static int ReadExponent(ReadOnlySpan<byte> source, int position, out long exponent)
    {
        exponent = 0;
        var current = position + 1;
        var negative = current < source.Length && source[current] == '-';
        if (negative || current < source.Length && source[current] == '+')
            current++;
        if (current >= source.Length || !IsDigit(source[current]))
            return position;

        // A limit that no number of digits in a span can make up for.
        const long Limit = 1L << 40;
        long written = 0;
        for (; current < source.Length && IsDigit(source[current]); current++)
            written = Math.Min(written * 10 + source[current] - '0', Limit);
        exponent = negative ? -written : written;
        return current;
    }

    /// <summary>Reads again what has too many digits for a word, perhaps only because of zeros at the start.</summary>
    static DecimalLiteral Truncate(ReadOnlySpan<byte> mantissa, long exponent, bool negative)
    {
        ulong digits = 0;
        var count = 0;
        foreach (var character in mantissa)
        {
            if (!IsDigit(character) || count == 0 && character == '0')
                continue;
            if (count < MaxDigits)
                digits = digits * 10 + character - '0';
            count++;
        }
        return new(digits, Clamp(exponent + Math.Max(count - MaxDigits, 0)), negative, Truncated: count > MaxDigits);
    }
}
