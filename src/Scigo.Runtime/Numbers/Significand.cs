namespace Scigo.Numbers;

/// <summary>The magnitude of a finite number as an integer times a power of two: <c>Bits * 2^Exponent</c>.</summary>
readonly record struct Significand(ulong Bits, int Exponent)
{
    /// <summary>Takes the bit pattern of a finite number apart; the sign is left out.</summary>
    internal static Significand Of<TFormat>(ulong pattern)
        where TFormat : struct, IBinaryFormat
    {
        var fraction = pattern & (1UL << TFormat.FractionBits) - 1;
        var exponent = (int)(pattern >> TFormat.FractionBits) & TFormat.InfiniteExponent;
        return exponent == 0
            ? new(fraction, ExponentOfOne<TFormat>())
            : new(fraction | 1UL << TFormat.FractionBits, ExponentOfOne<TFormat>() + exponent - 1);
    }

    /// <summary>The exponent of the least subnormal number.</summary>
    internal static int ExponentOfOne<TFormat>()
        where TFormat : struct, IBinaryFormat
        => 1 - TFormat.InfiniteExponent / 2 - TFormat.FractionBits;
}
