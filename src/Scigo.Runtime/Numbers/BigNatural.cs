namespace Scigo.Numbers;

/// <summary>A natural number in words that the caller lends, the least significant word first.</summary>
ref struct BigNatural(Span<ulong> words)
{
    const int GreatestWordExponent = 27;
    const ulong GreatestWordPower = 7_450_580_596_923_828_125; // 5^27

    readonly Span<ulong> words = words;
    int length;

    /// <summary>Multiplies by one number and adds another.</summary>
    internal void MultiplyAdd(ulong factor, ulong addend)
    {
        var carry = addend;
        for (var i = 0; i < length; i++)
        {
            var upper = Math.BigMul(words[i], factor, out var lower);
            lower += carry;
            carry = lower < carry ? upper + 1 : upper;
            words[i] = lower;
        }
        if (carry != 0)
            words[length++] = carry;
    }

    internal void MultiplyByPowerOfFive(int exponent)
    {
        for (; exponent >= GreatestWordExponent; exponent -= GreatestWordExponent)
            MultiplyAdd(GreatestWordPower, 0);
        ulong power = 1;
        for (; exponent > 0; exponent--)
            power *= 5;
        MultiplyAdd(power, 0);
    }

    internal void ShiftLeft(int bits)
    {
        MultiplyAdd(1UL << bits % 64, 0);
        var whole = bits / 64;
        words[..length].CopyTo(words[whole..]);
        words[..whole].Clear();
        length += whole;
    }

    /// <summary>Less than zero, zero or greater, as this number is less than the other, equal to it or greater.</summary>
    internal readonly int CompareTo(in BigNatural other)
    {
        if (length != other.length)
            return length - other.length;
        for (var i = length - 1; i >= 0; i--)
        {
            if (words[i] != other.words[i])
                return words[i] < other.words[i] ? -1 : 1;
        }
        return 0;
    }
}
