namespace Scigo.Numbers;

/// <summary>Rounds a decimal by comparing all its digits with the point halfway between two adjacent numbers.</summary>
static class ExactRounding
{
    // No point halfway between two doubles has more significant digits than 768; of further digits it matters only if one is not 0.
    const int MaxDigits = 800;

    // Neither side exceeds 2^2700: 800 digits are less than 2^2658, and the other side is about as large. Where that is shifted and this
    // is not the limit, the power of five is: at most 5^1124, times 54 bits.
    const int WordCount = 48;

    /// <summary>Rounds a number to the bit pattern given or to the next one.</summary>
    /// <param name="literal">The number.</param>
    /// <param name="text">Its text, for the digits that the literal leaves out.</param>
    /// <param name="floor">The greatest finite number not above it.</param>
    internal static ulong Round<TFormat>(DecimalLiteral literal, ReadOnlySpan<byte> text, ulong floor)
        where TFormat : struct, IBinaryFormat
    {
        var number = new BigNatural(stackalloc ulong[WordCount]);
        var exponent = literal.Exponent;
        var more = false;
        if (literal.Truncated)
            exponent += DecimalLiteral.MaxDigits - ReadDigits(text, ref number, out more);
        else
            number.MultiplyAdd(0, literal.Digits);

        var (c, q) = Significand.Of<TFormat>(floor);
        var halfway = new BigNatural(stackalloc ulong[WordCount]);
        halfway.MultiplyAdd(0, 2 * c + 1);

        // number * 10^exponent against halfway * 2^(q - 1), each divided by what would make it a fraction.
        if (exponent >= 0)
            number.MultiplyByPowerOfFive(exponent);
        else
            halfway.MultiplyByPowerOfFive(-exponent);
        var shift = exponent - (q - 1);
        if (shift >= 0)
            number.ShiftLeft(shift);
        else
            halfway.ShiftLeft(-shift);

        var order = number.CompareTo(halfway);
        if (order == 0 && !more)
            return floor + (floor & 1);
        return order >= 0 ? floor + 1 : floor;
    }

    /// <summary>Reads the significant digits, and returns how many it took; <paramref name="more"/> is set if others are not 0.</summary>
    static int ReadDigits(ReadOnlySpan<byte> text, ref BigNatural number, out bool more)
    {
        var count = 0;
        ulong group = 0;
        var groupCount = 0;
        more = false;
        foreach (var character in text)
        {
            if ((character | 0x20) == 'e')
                break;
            var digit = (uint)(character - '0');
            if (digit > 9 || count == 0 && digit == 0)
                continue;
            if (count == MaxDigits)
            {
                more |= digit != 0;
                continue;
            }
            count++;
            group = group * 10 + digit;
            if (++groupCount == DecimalLiteral.MaxDigits)
            {
                number.MultiplyAdd(PowersOfTen.Small[groupCount], group);
                group = 0;
                groupCount = 0;
            }
        }
        number.MultiplyAdd(PowersOfTen.Small[groupCount], group);
        return count;
    }
}
