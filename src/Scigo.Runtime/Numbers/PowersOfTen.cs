using System.Runtime.CompilerServices;

namespace Scigo.Numbers;

/// <summary>
/// The 128 leading bits of each power of ten that a double needs, rounded up: exact from 1e0 to 1e55, and elsewhere too large by less
/// than one unit. 10^e is <c>bits * 2^(FloorLog2(e) - 127)</c>.
/// </summary>
static partial class PowersOfTen
{
    /// <summary>The powers that fit a <c>ulong</c>.</summary>
    internal static readonly ulong[] Small =
    [
        1,
        10,
        100,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000,
        100_000_000_000,
        1_000_000_000_000,
        10_000_000_000_000,
        100_000_000_000_000,
        1_000_000_000_000_000,
        10_000_000_000_000_000,
        100_000_000_000_000_000,
        1_000_000_000_000_000_000,
        10_000_000_000_000_000_000,
    ];

    internal static ulong Upper(int exponent) => Table[2 * (exponent - MinExponent)];

    internal static ulong Lower(int exponent) => Table[2 * (exponent - MinExponent) + 1];

    /// <summary>The upper and the lower word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (ulong Upper, ulong Lower) Words(int exponent)
    {
        var words = Table.AsSpan(2 * (exponent - MinExponent), 2);
        return (words[0], words[1]);
    }

    // The three logarithms are exact over all exponents of a double; eng/powers-of-ten.py checks each.
    internal static int FloorLog2(int exponentOfTen) => exponentOfTen * 217706 >> 16;

    internal static int FloorLog10(int exponentOfTwo) => exponentOfTwo * 1262611 >> 22;

    /// <summary>floor(log10(3/4 * 2^e)).</summary>
    internal static int FloorLog10OfThreeQuarters(int exponentOfTwo) => exponentOfTwo * 1262611 - 524031 >> 22;
}
