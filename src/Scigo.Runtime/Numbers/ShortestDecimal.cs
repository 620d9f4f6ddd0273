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

    /// <summary>Finds it for the bit pattern of a finite number other than zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ShortestDecimal Of<TFormat>(ulong pattern)
        where TFormat : struct, IBinaryFormat
    {
        var (c, q) = Significand.Of<TFormat>(pattern);
        // The gap below a power of two is half the gap above it, except at the least normal number.
        if (c == 1UL << TFormat.FractionBits && q != Significand.ExponentOfOne<TFormat>())
            return Schubfach.Find(c, q, narrowBelow: true);

        var k = PowersOfTen.FloorLog10(q);
        var h = q + PowersOfTen.FloorLog2(-k) + 1; // 1 to 4
        var (upper, lower) = PowersOfTen.Words(-k);

        // c * 2^q * 10^-k as whole + fraction / 2^64, right to one unit.
        var whole = Math.BigMul(upper, c << h, out var fraction);
        var carry = Product.Upper(lower, c << h);
        fraction += carry;
        if (fraction < carry)
            whole++;

        // Distances to the multiples of ten around it, and to the ends of the interval, in units of 2^-60 and right to one.
        var tens = whole / 10;
        var toLower = whole - tens * 10 << 60 | fraction >> 4;
        var toUpper = (10UL << 60) - toLower;
        var halfWidth = upper >> 5 - h;
        var tooNear = toLower - (halfWidth - Doubt) <= 2 * Doubt
            | toUpper - (halfWidth - Doubt) <= 2 * Doubt
            | fraction - (Half - Doubt) <= 2 * Doubt;
        if (tooNear)
            return Schubfach.Find(c, q, narrowBelow: false);

        // Without a multiple of ten it is the nearest integer, which is inside since the half width is at least a half. Which of the
        // three it is cannot be predicted, hence no branches.
        var nextTen = Choice.Bit(toUpper < halfWidth);
        var isTen = Choice.Bit(toLower < halfWidth) | nextTen;
        return new(Choice.Of(isTen, (tens + nextTen) * 10, whole + (fraction >> 63)), k);
    }
}
