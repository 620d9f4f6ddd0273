using System.Numerics;

namespace Scigo.Numbers;

/// <summary>The multiples of a power of ten, seen from one binary number and the interval that rounds to it.</summary>
readonly struct DecimalGrid
{
    // All on one scale on which they are integers.
    readonly BigInteger step;
    readonly BigInteger lower;
    readonly BigInteger value;
    readonly BigInteger upper;
    readonly bool closed;

    internal DecimalGrid(BinaryLayout layout, ulong pattern, int exponentOfTen)
    {
        var interval = layout.Interval(pattern);
        var unit = ExactDecimal.PowerOfTen(Math.Max(-exponentOfTen, 0)) << Math.Max(interval.Exponent, 0);
        step = ExactDecimal.PowerOfTen(Math.Max(exponentOfTen, 0)) << Math.Max(-interval.Exponent, 0);
        lower = interval.Lower * unit;
        value = interval.Value * unit;
        upper = interval.Upper * unit;
        closed = (pattern & 1) == 0;
    }

    /// <summary>The greatest multiple that is not above the number.</summary>
    internal BigInteger Floor => value / step;

    internal BigInteger Distance(BigInteger multiple) => BigInteger.Abs(multiple * step - value);

    internal bool IsInside(BigInteger multiple)
    {
        var order = (multiple * step).CompareTo(upper);
        return (order < 0 || closed && order == 0) && IsAboveLower(multiple);
    }

    internal bool IsAboveLower(BigInteger multiple)
    {
        var order = (multiple * step).CompareTo(lower);
        return order > 0 || closed && order == 0;
    }
}
