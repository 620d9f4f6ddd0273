using System.Numerics;

namespace Scigo.Models;

/// <summary>
/// Random numbers that a seed determines on every platform and in every version: xoshiro256** of Blackman and Vigna (<i>Scrambled
/// Linear Pseudorandom Number Generators</i>, 2021), its state filled from the seed by SplitMix64. <see cref="Random"/> promises
/// no such thing. What it produces is part of the models' behaviour: never change it.
/// </summary>
sealed class RandomNumbers
{
    ulong s0, s1, s2, s3;

    internal RandomNumbers(ulong seed)
    {
        s0 = SplitMix(ref seed);
        s1 = SplitMix(ref seed);
        s2 = SplitMix(ref seed);
        s3 = SplitMix(ref seed);
    }

    /// <summary>The next 64 bits.</summary>
    internal ulong Next()
    {
        var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        var shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>A multiple of 2^-53 in [0, 1).</summary>
    internal double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number in [0, <paramref name="bound"/>), each as likely (Lemire, 2019).</summary>
    internal int NextInt32(int bound)
    {
        var range = (ulong)bound;
        var high = Math.BigMul(Next(), range, out var low);
        if (low < range)
        {
            var tooOften = (0 - range) % range;
            while (low < tooOften)
                high = Math.BigMul(Next(), range, out low);
        }
        return (int)high;
    }

    /// <summary>Puts values into an order, each as likely (Fisher and Yates).</summary>
    internal void Shuffle(Span<int> values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var j = NextInt32(i + 1);
            (values[i], values[j]) = (values[j], values[i]);
        }
    }

    static ulong SplitMix(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
}
