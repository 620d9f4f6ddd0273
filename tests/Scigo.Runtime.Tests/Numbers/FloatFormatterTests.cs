using System.Text;

namespace Scigo.Numbers;

public class FloatFormatterTests
{
    [Theory]
    [InlineData(1.0, "1.0")]
    [InlineData(-3.0, "-3.0")]
    [InlineData(100.0, "100.0")]
    [InlineData(9007199254740991.0, "9007199254740991.0")]
    [InlineData(9007199254740993.0, "9007199254740992.0")]
    [InlineData(1e15, "1000000000000000.0")]
    public void FormatsIntegralValuesWithPointZero(double value, string expected) => Assert.Equal(expected, Format(value));

    [Theory]
    [InlineData(0.0, "0.0")]
    [InlineData(-0.0, "-0.0")]
    public void KeepsTheSignOfZero(double value, string expected)
    {
        Assert.Equal(expected, Format(value));
        Assert.Equal(expected, Format((float)value));
        Assert.Equal(expected, Format((Half)value));
    }

    [Theory]
    [InlineData(0.0001, "0.0001")]
    [InlineData(0.00010000000000000002, "0.00010000000000000002")]
    [InlineData(0.00009999999999999999, "9.999999999999999e-5")]
    [InlineData(9999999999999998.0, "9999999999999998.0")]
    [InlineData(1e16, "1e16")]
    [InlineData(12345678.9, "12345678.9")]
    [InlineData(1234567890.12345, "1234567890.12345")]
    [InlineData(-0.5, "-0.5")]
    public void UsesFixedNotationFromTenThousandthUpToTenToTheSixteenth(double value, string expected) =>
        Assert.Equal(expected, Format(value));

    [Theory]
    [InlineData(1e-7, "1e-7")]
    [InlineData(1.5e300, "1.5e300")]
    [InlineData(-1.5e-10, "-1.5e-10")]
    [InlineData(1e22, "1e22")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(double.MaxValue, "1.7976931348623157e308")]
    [InlineData(2.2250738585072014e-308, "2.2250738585072014e-308")]
    [InlineData(-2.2250738585072014e-308, "-2.2250738585072014e-308")]
    public void WritesExponentsWithoutPlusOrPadding(double value, string expected) => Assert.Equal(expected, Format(value));

    [Theory]
    [InlineData(-25, "2.9802322387695312e-8")]
    [InlineData(-958, "4.1045368012983762e-289")]
    [InlineData(-44, "5.684341886080802e-14")]
    [InlineData(89, "6.189700196426902e26")]
    public void FormatsPowersOfTwoWhoseLowerGapIsNarrow(int exponent, string expected) =>
        Assert.Equal(expected, Format(Math.ScaleB(1, exponent)));

    [Fact]
    public void FormatsFloatsAndHalvesWithTheirOwnShortestDigits()
    {
        Assert.Equal("0.1", Format(0.1f));
        Assert.Equal("16777216.0", Format(16777216f));
        Assert.Equal("1e-45", Format(float.Epsilon));
        Assert.Equal("3.4028235e38", Format(float.MaxValue));
        Assert.Equal("0.1", Format((Half)0.1f));
        Assert.Equal("65500.0", Format(Half.MaxValue));
        Assert.Equal("6e-8", Format(Half.Epsilon));
    }

    [Fact]
    public void RefusesADestinationThatMightBeTooShort()
    {
        Assert.Throws<ArgumentException>(() => FloatFormatter.Format(1.0, new byte[FloatFormatter.MaxLength - 1]));
        Assert.Throws<ArgumentException>(() => FloatFormatter.Format(1f, new byte[FloatFormatter.MaxLength - 1]));
        Assert.Throws<ArgumentException>(() => FloatFormatter.Format((Half)1, new byte[FloatFormatter.MaxLength - 1]));
    }

    [Fact]
    public void LeavesWhatIsBehindMaxLengthAlone()
    {
        var destination = new byte[FloatFormatter.MaxLength + 8];
        destination.AsSpan().Fill(0xEE);
        foreach (var value in new[] { -0.00012345678901234567, -1.2345678901234567e-300, -1234567890123456.7, -1.5 })
        {
            FloatFormatter.Format(value, destination);
            Assert.True(destination.AsSpan(FloatFormatter.MaxLength).IndexOfAnyExcept((byte)0xEE) < 0);
        }
    }

    static string Format(double value)
    {
        var text = new byte[FloatFormatter.MaxLength];
        return Encoding.ASCII.GetString(text, 0, FloatFormatter.Format(value, text));
    }

    static string Format(float value)
    {
        var text = new byte[FloatFormatter.MaxLength];
        return Encoding.ASCII.GetString(text, 0, FloatFormatter.Format(value, text));
    }

    static string Format(Half value)
    {
        var text = new byte[FloatFormatter.MaxLength];
        return Encoding.ASCII.GetString(text, 0, FloatFormatter.Format(value, text));
    }
}
