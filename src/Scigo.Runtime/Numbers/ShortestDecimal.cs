using System.Runtime.CompilerServices;

namespace Scigo.Numbers;

/// <summary>
/// The shortest decimal <c>Digits * 10^Exponent</c> that reads back as a given number, and of those the one closest to it. It may end in
/// zeros. As in Giulietti's Schubfach, the interval of what rounds to the number is scaled by a power of ten to be 1 to 10 wide: then
/// it holds an integer and at most one multiple of ten.
/// </summary>
readonly record struct ShortestDecimal(ulong Digits, int Exponent)
{
    const ulong Half = 1UL << 63;
    const ulong Doubt = 4;

    /// <summary>Finds it for the bit pattern of a finite number that is not negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ShortestDecimal Of<TFormat>(ulong pattern)
        where TFormat : struct, IBinaryFormat
    {
        var fraction = pattern & (1UL << TFormat.FractionBits) - 1;
        var field = (int)(pattern >> TFormat.FractionBits);
        if (field < 2)
            return OfSmallest<TFormat>(pattern);
        var c = fraction | 1UL << TFormat.FractionBits;
        var q = Significand.ExponentOfOne<TFormat>() + field - 1;
        var k = PowersOfTen.FloorLog10(q);
        var h = q + PowersOfTen.FloorLog2(-k) + 1; // 1 to 4
        var (upper, lower) = PowersOfTen.Words(-k);

        // c * 2^q * 10^-k as whole + part / 2^64, right to one unit.
        var carry = Product.Upper(lower, c << h);
        var part = upper * (c << h) + carry;
        var whole = Product.Upper(upper, c << h) + Choice.Bit(part < carry);

        // The distance to the nearest multiple of ten and to the ends of the interval, in units of 2^-60 and right to one. The interval is
        // less than ten wide, so that it cannot hold another. As a signed number the upper four bits are -5 to 4.
        var tens = (whole + 5) / 10;
        var toTens = Choice.Magnitude((long)(whole - tens * 10 << 60 | part >> 4));
        var halfWidth = upper >> 5 - h;
        var tooNear = toTens - (halfWidth - Doubt) <= 2 * Doubt | part - (Half - Doubt) <= 2 * Doubt;
        // The gap below a power of two is half the gap above it. It does not matter where the number itself is a multiple of ten: those
        // powers whose lower word is zero, as all of 1 to 1e27, are exact.
        if (tooNear | fraction == 0 & (toTens | part | lower) != 0)
            return Schubfach.Find(c, q, narrowBelow: fraction == 0);

        // Without a multiple of ten it is the nearest integer, which is inside since the half width is at least a half. Which of the two
        // it is cannot be predicted, hence no branches.
        return new(Choice.Of(Choice.Bit(toTens < halfWidth), tens * 10, whole + (part >> 63)), k);
    }

    // Zero, subnormal numbers, and those next to them: between them all gaps are the same.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static ShortestDecimal OfSmallest<TFormat>(ulong pattern)
        where TFormat : struct, IBinaryFormat
    {
        if (pattern == 0)
            return default;
        var (c, q) = Significand.Of<TFormat>(pattern);
        return Schubfach.Find(c, q, narrowBelow: false);
    }
}
