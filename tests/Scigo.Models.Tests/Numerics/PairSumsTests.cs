using System.Runtime.Intrinsics;

namespace Scigo.Models.Tests;

public class PairSumsTests
{
    [Fact]
    public void FourAtATimeAreTheSameBitForBit()
    {
        for (var length = 1; length <= 19; length++)
        {
            AssertSame<Product>(length);
            AssertSame<SquaredDifference>(length);
            AssertSame<AbsoluteDifference>(length);
        }
    }

    [Fact]
    public void TheLargestOfFourIsTheFirstOfEqualOnes()
    {
        var largest = new LargestOfFour();
        largest.See(Vector256.Create(1.0, 2, 3, double.NegativeInfinity), 0);
        largest.See(Vector256.Create(1.0, 3, 2, double.NegativeInfinity), 1);
        largest.See(Vector256.Create(2.0, 3, 2, 5), 2);

        var positions = new int[4];
        largest.CopyTo(positions);

        Assert.Equal([2, 1, 0, 2], positions);
        Assert.False(largest.SawNaN);
        largest.See(Vector256.Create(0.0, double.NaN, 0, 0), 3);
        Assert.True(largest.SawNaN);
    }

    // Five rows and six others: what four at a time leaves over is among them both ways.
    static void AssertSame<TTerm>(int length)
        where TTerm : struct, ITerm
    {
        var random = new Random(length);
        Rows rows = new(Numbers(random, 5 * length), length), others = new(Numbers(random, 6 * length), length);
        var sums = new double[30];

        PairSums.Write<TTerm>(rows, others, sums);

        for (var i = 0; i < 30; i++)
            Assert.Equal(PairSums.Of<TTerm>(rows[i / 6], others[i % 6]), sums[i]);
    }

    static double[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() - 0.5)];
}
