namespace Scigo.Numbers;

/// <summary>
/// Finds the shortest decimal where its ends or its middle have to be compared exactly. The scaled numbers are rounded to odd, which
/// keeps every comparison with an even integer exact (Giulietti, "The Schubfach way to render doubles").
/// </summary>
static class Schubfach
{
    /// <summary>The shortest decimal that rounds to <c>c * 2^q</c>.</summary>
    /// <param name="c">The significand, at most 53 bits.</param>
    /// <param name="q">The exponent.</param>
    /// <param name="narrowBelow">Whether the gap to the next number below is half the gap above.</param>
    internal static ShortestDecimal Find(ulong c, int q, bool narrowBelow)
    {
        var k = narrowBelow ? PowersOfTen.FloorLog10OfThreeQuarters(q) : PowersOfTen.FloorLog10(q);
        var h = q + PowersOfTen.FloorLog2(-k) + 1;

        // All in quarters. Halfway between two numbers the even one is read, so that an odd one's interval is open.
        var open = c & 1;
        var value = Scale(c << 2, k, h);
        var lower = Scale((c << 2) - (narrowBelow ? 1UL : 2UL), k, h) + open;
        var upper = Scale((c << 2) + 2, k, h) - open;

        var whole = value >> 2;
        var tens = whole / 10;
        var inside = lower <= 40 * tens;
        var nextInside = 40 * tens + 40 <= upper;
        if (inside != nextInside)
            return new(inside ? tens : tens + 1, k + 1);

        inside = lower <= 4 * whole;
        nextInside = 4 * whole + 4 <= upper;
        var roundUp = inside == nextInside ? value + (whole & 1) > 4 * whole + 2 : nextInside;
        return new(roundUp ? whole + 1 : whole, k);
    }

    /// <summary><c>n * 2^q * 10^-k</c>, with the last bit set where it is no integer.</summary>
    static ulong Scale(ulong n, int k, int h)
    {
        var whole = Math.BigMul(PowersOfTen.Upper(-k), n << h, out var fraction);
        var carry = Math.BigMul(PowersOfTen.Lower(-k), n << h, out var rest);
        fraction += carry;
        if (fraction < carry)
            whole++;
        // The rounding of the power adds less than 2^60 units of rest, and a true fraction is larger: see eng/powers-of-ten.py.
        return fraction != 0 || rest >> 60 != 0 ? whole | 1 : whole;
    }
}
