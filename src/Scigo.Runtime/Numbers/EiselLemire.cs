using System.Numerics;
using System.Runtime.CompilerServices;

namespace Scigo.Numbers;

/// <summary>
/// Rounds a decimal to a binary format by one or two multiplications (Lemire, "Number parsing at a gigabyte per second"), and says so
/// where the product is too near to halfway between two numbers to decide.
/// </summary>
static class EiselLemire
{
    // 1e309 is too large whatever the digits; 19 of them at 1e-343 are below half the least double.
    const int GreatestExponent = 308;

    /// <summary>Rounds <c>digits * 10^exponent</c>, at most 19 digits, to the nearest number, or to even halfway.</summary>
    /// <param name="digits">The digits.</param>
    /// <param name="exponent">The power of ten.</param>
    /// <param name="pattern">The bit pattern of the result; if it is not certain, that of the next number towards zero.</param>
    /// <returns>Whether the result is certain.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRound<TFormat>(ulong digits, int exponent, out ulong pattern)
        where TFormat : struct, IBinaryFormat
    {
        pattern = 0;
        if (digits == 0 || exponent < PowersOfTen.MinExponent)
            return true;
        var infinity = (ulong)TFormat.InfiniteExponent << TFormat.FractionBits;
        if (exponent > GreatestExponent)
        {
            pattern = infinity;
            return true;
        }

        // The upper word of the power is at most one unit too small: the true product's first word is this one, or one more.
        var zeros = BitOperations.LeadingZeroCount(digits);
        var product = Math.BigMul(digits << zeros, PowersOfTen.Upper(exponent), out var low);
        var normal = (int)(product >> 63);
        var field = PowersOfTen.FloorLog2(exponent) + 63 + normal - zeros + TFormat.InfiniteExponent / 2;
        if (field >= TFormat.InfiniteExponent)
        {
            pattern = infinity;
            return true;
        }

        // How many bits are too many for the significand; all of them, if the number is below the least subnormal one.
        var excess = 62 + normal - TFormat.FractionBits;
        if (field < 1)
        {
            excess += 1 - field;
            field = 1;
            if (excess > 64)
                return true;
        }

        // The implicit bit, where there is one, is added to the exponent field, and so is a carry out of the fraction.
        pattern = ((ulong)(field - 1) << TFormat.FractionBits) + (product >> excess - 1 >> 1);
        var half = 1UL << excess - 1;
        var rest = product & half * 2 - 1;
        if (rest - (half - 1) > 1)
        {
            pattern += Choice.Bit(rest >= half);
            return true;
        }

        var carry = Math.BigMul(digits << zeros, PowersOfTen.Lower(exponent), out _);
        low += carry;
        if (low < carry)
            rest++;
        // The true product is less than one unit of low away from (rest, low).
        if (rest > half || rest == half && low > 1)
        {
            pattern++;
            return true;
        }
        return rest < half && low < ulong.MaxValue;
    }

    /// <summary>What <see cref="RoundFixed"/> returns if the result is not certain: no finite number's pattern.</summary>
    internal const ulong Uncertain = ulong.MaxValue;

    /// <summary>Rounds <c>digits / 10^decimals</c>, at most 19 of the first and 1 to 24 of the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong RoundFixed<TFormat>(ulong digits, int decimals)
        where TFormat : struct, IBinaryFormat
    {
        var zeros = BitOperations.LeadingZeroCount(digits);
        var product = Product.Upper(digits << zeros, PowersOfTen.Upper(-decimals));
        var small = (int)(product >> 63 ^ 1);
        product <<= small;

        // What is behind the significand. The true product is this one, or at most two more: near halfway it may be on either side of it.
        const ulong Most = 2;
        var half = 1UL << 62 - TFormat.FractionBits;
        if ((product & half * 2 - 1) - (half - Most) <= Most || !IsNormal<TFormat>())
            return RoundRare<TFormat>(digits, -decimals);

        var significand = product >> 62 - TFormat.FractionBits;
        var field = PowersOfTen.FloorLog2(-decimals) + 63 - small - zeros + TFormat.InfiniteExponent / 2;
        var pattern = ((ulong)field << TFormat.FractionBits) + (significand + (significand & 1) >> 1);
        return pattern & 0 - Choice.Bit(digits != 0);
    }

    // Whether 1e-24 to 1e19 are within the normal numbers.
    static bool IsNormal<TFormat>()
        where TFormat : struct, IBinaryFormat =>
        TFormat.InfiniteExponent >= 0xFF;

    [MethodImpl(MethodImplOptions.NoInlining)]
    static ulong RoundRare<TFormat>(ulong digits, int exponent)
        where TFormat : struct, IBinaryFormat =>
        TryRound<TFormat>(digits, exponent, out var pattern) ? pattern : Uncertain;
}
