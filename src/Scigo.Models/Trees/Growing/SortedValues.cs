namespace Scigo.Models;

/// <summary>
/// Values in order, each with the number of the sample that it comes from: a word with the value's bits above, so changed that they are in
/// the order of the values, and the number below. Equal values stay in the order of the samples.
/// </summary>
sealed class SortedValues(int capacity)
{
    // Fewer are sorted by comparison.
    const int RadixThreshold = 160;
    const int Digits = 256;

    readonly int[] counts = new int[4 * Digits];
    ulong[] words = new ulong[capacity];
    ulong[] spare = new ulong[capacity];

    /// <summary>Sets the value at a place before sorting.</summary>
    internal void Set(int at, float value)
    {
        // Minus zero becomes zero.
        var bits = BitConverter.SingleToUInt32Bits(value + 0f);
        var ordered = bits ^ ((uint)((int)bits >> 31) | 0x80000000);
        words[at] = (ulong)ordered << 32 | (uint)at;
    }

    /// <summary>Puts the first values into order and returns them.</summary>
    internal ReadOnlySpan<ulong> Sort(int count)
    {
        if (count < RadixThreshold)
            words.AsSpan(0, count).Sort();
        else
            RadixSort(count);
        return words.AsSpan(0, count);
    }

    /// <summary>The value of a word.</summary>
    internal static float ValueOf(ulong word)
    {
        var ordered = (uint)(word >> 32);
        return BitConverter.UInt32BitsToSingle(ordered ^ (~(uint)((int)ordered >> 31) | 0x80000000));
    }

    /// <summary>The number of the sample that a word's value comes from.</summary>
    internal static int SampleOf(ulong word) => (int)(uint)word;

    void RadixSort(int count)
    {
        Array.Clear(counts);
        foreach (var word in words.AsSpan(0, count))
        {
            counts[(byte)(word >> 32)]++;
            counts[Digits + (byte)(word >> 40)]++;
            counts[2 * Digits + (byte)(word >> 48)]++;
            counts[3 * Digits + (byte)(word >> 56)]++;
        }
        for (var digit = 0; digit < 4; digit++)
        {
            var places = counts.AsSpan(digit * Digits, Digits);
            var shift = 32 + 8 * digit;
            // All the same there: nothing to sort.
            if (places[(byte)(words[0] >> shift)] == count)
                continue;
            var next = 0;
            foreach (ref var place in places)
                (place, next) = (next, next + place);
            foreach (var word in words.AsSpan(0, count))
                spare[places[(byte)(word >> shift)]++] = word;
            (words, spare) = (spare, words);
        }
    }
}
