using System.Buffers.Binary;

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
    internal static int Scan(ReadOnlySpan<byte> source, out DecimalLiteral literal)
    {
        literal = default;
        var position = 0;
        var negative = !source.IsEmpty && source[0] == '-';
        if (negative)
            position = 1;

        if (position >= source.Length || !IsDigit(source[position]))
            return 0;
        var start = position;
        ulong digits = 0;
        if (source[position] == '0')
            start = ++position; // a zero at the start stands alone, and is not significant
        else
            ReadDigits(source, ref position, ref digits);
        var digitCount = position - start;

        var decimals = 0;
        if (position + 1 < source.Length && source[position] == '.' && IsDigit(source[position + 1]))
        {
            start = ++position;
            ReadDigits(source, ref position, ref digits);
            decimals = position - start;
            digitCount += decimals;
        }

        var end = position;
        var exponent = -(long)decimals;
        if (position < source.Length && (source[position] | 0x20) == 'e')
            exponent += ReadExponent(source, ref position);

        literal = digitCount <= MaxDigits
            ? new(digits, Clamp(exponent), negative, Truncated: false)
            : Truncate(source[..end], exponent, negative);
        return position;
    }

    static bool IsDigit(byte character) => (uint)(character - '0') <= 9;

    static int Clamp(long exponent) => (int)Math.Clamp(exponent, -ExponentLimit, ExponentLimit);

    /// <summary>Appends digits to a number; from the twentieth on it overflows.</summary>
    static void ReadDigits(ReadOnlySpan<byte> source, ref int position, ref ulong digits)
    {
        while (source.Length - position >= 8)
        {
            var text = BinaryPrimitives.ReadUInt64LittleEndian(source[position..]);
            var count = EightDigits.CountIn(text);
            if (count == 0)
                return;
            digits = digits * PowersOfTen.Small[count] + EightDigits.Join(text, count);
            position += count;
            if (count < 8)
                return;
        }
        for (; position < source.Length && IsDigit(source[position]); position++)
            digits = digits * 10 + source[position] - '0';
    }

    /// <summary>Reads <c>e</c>, a sign and digits; the position stays where it is if a digit is missing.</summary>
    static long ReadExponent(ReadOnlySpan<byte> source, ref int position)
    {
        var current = position + 1;
        var negative = current < source.Length && source[current] == '-';
        if (negative || current < source.Length && source[current] == '+')
            current++;
        if (current >= source.Length || !IsDigit(source[current]))
            return 0;

        // A limit that no number of digits in a span can make up for.
        const long Limit = 1L << 40;
        long exponent = 0;
        for (; current < source.Length && IsDigit(source[current]); current++)
            exponent = Math.Min(exponent * 10 + source[current] - '0', Limit);
        position = current;
        return negative ? -exponent : exponent;
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
