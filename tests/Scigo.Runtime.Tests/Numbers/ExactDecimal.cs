using System.Numerics;

namespace Scigo.Numbers;

/// <summary>A number's text read without any rounding, as <c>Digits * 10^Exponent</c>; the tests' own reader.</summary>
readonly record struct ExactDecimal(bool Negative, BigInteger Digits, int Exponent)
{
    static readonly BigInteger[] PowersOfTen = Powers(10, 1200);

    internal static BigInteger PowerOfTen(int exponent) =>
        exponent < PowersOfTen.Length ? PowersOfTen[exponent] : BigInteger.Pow(10, exponent);

    internal static ExactDecimal Parse(ReadOnlySpan<byte> text)
    {
        var negative = text[0] == '-';
        if (negative)
            text = text[1..];
        var exponent = 0;
        var mark = text.IndexOfAny((byte)'e', (byte)'E');
        if (mark >= 0)
        {
            exponent = ParseExponent(text[(mark + 1)..]);
            text = text[..mark];
        }
        var point = text.IndexOf((byte)'.');
        if (point >= 0)
            exponent -= text.Length - point - 1;
        return new(negative, ParseDigits(text), exponent);
    }

    static int ParseExponent(ReadOnlySpan<byte> text)
    {
        var digits = (int)ParseDigits(text[0] is (byte)'-' or (byte)'+' ? text[1..] : text);
        return text[0] == '-' ? -digits : digits;
    }

    static BigInteger ParseDigits(ReadOnlySpan<byte> text)
    {
        var digits = BigInteger.Zero;
        ulong group = 0;
        var count = 0;
        foreach (var character in text)
        {
            if (character == '.')
                continue;
            if (!char.IsAsciiDigit((char)character))
                throw new FormatException($"'{(char)character}' is no digit.");
            group = group * 10 + character - '0';
            if (++count == 18)
            {
                digits = digits * PowersOfTen[18] + group;
                group = 0;
                count = 0;
            }
        }
        return digits * PowersOfTen[count] + group;
    }

    static BigInteger[] Powers(int number, int count)
    {
        var powers = new BigInteger[count];
        powers[0] = 1;
        for (var i = 1; i < count; i++)
            powers[i] = powers[i - 1] * number;
        return powers;
    }
}
