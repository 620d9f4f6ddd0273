namespace Scigo.Models.Tests.Compression;

public class QuantizedWeightsTests
{
    public static TheoryData<Quantization> Kinds => [.. Enum.GetValues<Quantization>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ZeroStaysZero(Quantization kind) =>
        Assert.Equal(0, Rows(QuantizedWeights.Of(Matrix(2, 3.7, -1.2, 0, 9, 0.5, 2), kind))[2]);

    // What the classic mistakes in the zero point get wrong: a range away from 0, one that is symmetric, constants.
    [Theory]
    [InlineData(10, 10.5, 11)]
    [InlineData(-11, -10.5, -10)]
    [InlineData(-1, 0.25, 1)]
    [InlineData(7, 7, 7)]
    [InlineData(0, 0, 0)]
    [InlineData(1e300, -1e308, 1.7e308)]
    [InlineData(1e-310, 5e-324, -3e-320)]
    public void EightBitsAreWithinHalfAStep(double a, double b, double c)
    {
        double[] weights = [a, b, c];
        var step = Math.Max(0, weights.Max()) / 255 - Math.Min(0, weights.Min()) / 255;
        foreach (var kind in new[] { Quantization.Int8, Quantization.Int8PerRow })
        {
            var rounded = Rows(QuantizedWeights.Of(Matrix(1, weights), kind));
            for (var j = 0; j < 3; j++)
                Assert.InRange(Math.Abs(rounded[j] - weights[j]), 0, 0.5000001 * step + 2e-321);
        }
    }

    [Fact]
    public void ARowOfItsOwnKeepsSmallWeights()
    {
        var weights = Matrix(2, 1000, -500, 250, 0.01, -0.02, 0.005);
        var (one, each) = (Rows(QuantizedWeights.Of(weights, Quantization.Int8)), Rows(QuantizedWeights.Of(weights, Quantization.Int8PerRow)));
        Assert.Equal(0, one[3]);
        Assert.InRange(each[3], 0.0099, 0.0101);
    }

    [Fact]
    public void SixteenBitsAreTheNearestNumbers()
    {
        var random = new Random(7);
        var values = Enumerable.Range(0, 2000).Select(_ => (random.NextDouble() - 0.5) * Math.Pow(2, random.Next(-20, 15))).ToArray();
        var (half, brain) = (Rows(QuantizedWeights.Of(Matrix(1, values), Quantization.Float16)), Rows(QuantizedWeights.Of(Matrix(1, values), Quantization.BFloat16)));
        for (var i = 0; i < values.Length; i++)
        {
            Assert.Equal((double)(Half)values[i], half[i]);
            // No neighbour of the number is nearer.
            var bits = (uint)(BitConverter.SingleToUInt32Bits((float)brain[i]) >> 16);
            foreach (var other in new[] { bits - 1, bits + 1 })
                Assert.True(Math.Abs(brain[i] - values[i]) <= Math.Abs(BitConverter.UInt32BitsToSingle(other << 16) - values[i]));
        }
    }

    [Fact]
    public void AWeightIsRoundedOnceAndNotTwice()
    {
        // Above half of the way between two numbers by less than single precision shows.
        var weight = 1 + Math.ScaleB(1, -8) + Math.ScaleB(1, -40);
        Assert.Equal(1 + Math.ScaleB(1, -7), Rows(QuantizedWeights.Of(Matrix(1, weight), Quantization.BFloat16))[0]);
        Assert.Equal(1, Rows(QuantizedWeights.Of(Matrix(1, 1 + Math.ScaleB(1, -8) - Math.ScaleB(1, -40)), Quantization.BFloat16))[0]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ProductsAreThoseOfTheWeightsAsTheyAreStored(Quantization kind)
    {
        var random = new Random(3);
        for (var columns = 1; columns < 70; columns++)
        {
            var weights = Enumerable.Range(0, 3 * columns).Select(_ => random.NextDouble() * 4 - 1).ToArray();
            var matrix = QuantizedWeights.Of(Matrix(3, weights), kind);
            var x = Enumerable.Range(0, columns).Select(_ => random.NextDouble() * 20 - 10).ToArray();
            var row = new double[columns];
            for (var r = 0; r < 3; r++)
            {
                matrix.CopyRow(r, row);
                Assert.Equal(row.Zip(x, (w, v) => w * v).Sum(), matrix.Dot(r, x), 1e-11);
                Assert.Equal(row.Zip(x, (w, v) => (w - v) * (w - v)).Sum(), matrix.SquaredDistance(r, x), 1e-9);
            }
        }
    }

    [Fact]
    public void WeightsThatAreNotNumbersOrOutOfRangeAreRefused()
    {
        foreach (var bad in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
            Refused.By("weights", () => QuantizedWeights.Of(Matrix(1, 1, bad), Quantization.Int8));
        Assert.Contains("65505", Assert.Throws<ArgumentException>(() => QuantizedWeights.Of(Matrix(1, 65520, 65505), Quantization.Float16)).Message.Replace("65520", "65505", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("bfloat16", Assert.Throws<ArgumentException>(() => QuantizedWeights.Of(Matrix(1, 1e39), Quantization.BFloat16)).Message, StringComparison.Ordinal);
    }

    static NDArray<double> Matrix(int rows, params double[] weights) => new(weights, rows, weights.Length / rows);

    static double[] Rows(QuantizedWeights matrix)
    {
        var all = new double[matrix.Rows * matrix.Columns];
        for (var row = 0; row < matrix.Rows; row++)
            matrix.CopyRow(row, all.AsSpan(row * matrix.Columns));
        return all;
    }
}
