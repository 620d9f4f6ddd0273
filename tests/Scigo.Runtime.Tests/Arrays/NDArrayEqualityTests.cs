using CsCheck;

namespace Scigo.Runtime.Tests.Arrays;

public class NDArrayEqualityTests
{
    [Fact]
    public void EqualityIsThatOfTheBitsOfTheElements() =>
        Gen.Select(Gen.Double.Array[0, 4], Gen.Double.Array[0, 4]).Sample((left, right) =>
        {
            var same = left.Select(BitConverter.DoubleToInt64Bits).SequenceEqual(right.Select(BitConverter.DoubleToInt64Bits));
            NDArray<double> a = left, b = right, copy = left.ToArray();

            Assert.Equal(same, a == b);
            Assert.NotEqual(same, a != b);
            Assert.True(a.Equals(copy) && a.Equals((object)copy));
            Assert.Equal(a.GetHashCode(), copy.GetHashCode());
        });

    [Fact]
    public void NaNEqualsItselfAndNegativeZeroDiffersFromZero()
    {
        NDArray<double> nan = [double.NaN], otherNan = [BitConverter.Int64BitsToDouble(0x7FF8_0000_0000_0001)];
        NDArray<double> zero = [0.0], negativeZero = [-0.0];

        Assert.True(nan == NDArray.Create([double.NaN]));
        Assert.False(nan == otherNan);
        Assert.False(zero == negativeZero);
    }

    [Fact]
    public void ArraysOfDifferentShapesDiffer()
    {
        NDArray<int> vector = [1, 2];

        Assert.NotEqual(vector, vector.Reshape(1, 2));
        Assert.NotEqual(vector.Reshape(2, 1), vector.Reshape(1, 2));
        Assert.NotEqual(NDArray.Zeros<int>(0, 2), NDArray.Zeros<int>(2, 0));
        Assert.NotEqual(NDArray.Scalar(1), [1]);
        Assert.False(vector.Equals((object)new[] { 1, 2 }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(199_999)]
    public void OneByteAnywhereInALongArrayMatters(int changed)
    {
        var data = new byte[200_000];
        NDArray<byte> before = data.ToArray();
        data[changed] = 1;

        Assert.False(before == data);
        data[changed] = 0;
        Assert.True(before == data);
        Assert.Equal(before.GetHashCode(), ((NDArray<byte>)data).GetHashCode());
    }
}
