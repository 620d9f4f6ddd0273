namespace Scigo.Models.Tests.Numerics;

public class RandomNumbersTests
{
    // The first outputs for seed 0, from a second implementation of the papers' definitions with whole numbers of any size.
    [Fact]
    public void TheNumbersOfASeedNeverChange()
    {
        var random = new RandomNumbers(0);
        ulong[] expected = [0x99EC5F36CB75F2B4UL, 0xBF6E1F784956452AUL, 0x1A5F849D4933E6E0UL, 0x6AA594F1262D2D2CUL];
        Assert.Equal(expected, expected.Select(_ => random.Next()));
    }

    [Fact]
    public void FractionsLieBetweenZeroAndOne()
    {
        var random = new RandomNumbers(1);
        var numbers = Enumerable.Range(0, 100_000).Select(_ => random.NextDouble()).ToArray();
        Assert.All(numbers, n => Assert.InRange(n, 0, 1 - double.Epsilon));
        Assert.InRange(numbers.Average(), 0.497, 0.503);
    }

    [Fact]
    public void WholeNumbersAreEquallyLikely()
    {
        var random = new RandomNumbers(2);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++)
            counts[random.NextInt32(7)]++;
        Assert.All(counts, count => Assert.InRange(count, 9_600, 10_400));
    }
}
