using System.Numerics;

namespace Scigo.Numbers;

/// <summary>How a binary format lays its bits out, and what a bit pattern without sign means exactly; the tests' own reading.</summary>
sealed record BinaryLayout(int FractionBits, int ExponentBits)
{
    internal static readonly BinaryLayout Double = new(52, 11);
    internal static readonly BinaryLayout Single = new(23, 8);
    internal static readonly BinaryLayout Half = new(10, 5);

    internal ulong SignBit => 1UL << FractionBits + ExponentBits;

    internal ulong Infinity => (1UL << ExponentBits) - 1 << FractionBits;

    internal int LeastExponent => 2 - (1 << ExponentBits - 1) - FractionBits;

    /// <summary>
    /// The number and the ends of the interval that rounds to it, in units of <c>2^exponent</c>. Infinity is the power of two after the
    /// greatest number.
    /// </summary>
    internal (BigInteger Lower, BigInteger Value, BigInteger Upper, int Exponent) Interval(ulong pattern)
    {
        var field = (int)(pattern >> FractionBits);
        var fraction = pattern & (1UL << FractionBits) - 1;
        BigInteger value = field == 0 ? fraction : fraction | 1UL << FractionBits;
        var exponent = LeastExponent + Math.Max(field - 1, 0);
        var toLower = fraction == 0 && field > 1 ? 1 : 2;
        return (4 * value - toLower, 4 * value, 4 * value + 2, exponent - 2);
    }
}
