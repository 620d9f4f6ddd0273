using System.Globalization;
using System.Numerics;
using System.Text;

namespace Scigo.Numbers;

public class FloatParserTests
{
    [Theory]
    [InlineData("0", 0.0)]
    [InlineData("-0", -0.0)]
    [InlineData("-0.0e5", -0.0)]
    [InlineData("12", 12.0)]
    [InlineData("-1.5", -1.5)]
    [InlineData("1E3", 1000.0)]
    [InlineData("1e+03", 1000.0)]
    [InlineData("25e-2", 0.25)]
    [InlineData("0.1", 0.1)]
    [InlineData("12345678", 12345678.0)]
    [InlineData("123456789.125", 123456789.125)]
    public void ReadsNumbersByTheJsonGrammar(string text, double expected)
    {
        var length = FloatParser.Parse(Encoding.ASCII.GetBytes(text), out double value);
        Assert.Equal(text.Length, length);
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData(" 1")]
    [InlineData("e5")]
    [InlineData("--1")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("\u00b2")]
    public void ReadsNothingWhereNoNumberStarts(string text)
    {
        Assert.Equal(0, FloatParser.Parse(Encoding.Latin1.GetBytes(text), out double value));
        Assert.Equal(0, value);
        Assert.Equal(0, FloatParser.Parse(Encoding.Latin1.GetBytes(text), out float _));
        Assert.Equal(0, FloatParser.Parse(Encoding.Latin1.GetBytes(text), out Half _));
    }

    [Theory]
    [InlineData("01", 1)]
    [InlineData("-01", 2)]
    [InlineData("00.5", 1)]
    [InlineData("1.", 1)]
    [InlineData("1.e5", 1)]
    [InlineData("1.x", 1)]
    [InlineData("1e", 1)]
    [InlineData("1e+", 1)]
    [InlineData("1e-x", 1)]
    [InlineData("1.5e", 3)]
    [InlineData("1.5e+-3", 3)]
    [InlineData("1.5.5", 3)]
    [InlineData("1e5e5", 3)]
    [InlineData("1e5.5", 3)]
    [InlineData("12,34", 2)]
    [InlineData("12345678]", 8)]
    [InlineData("0x10", 1)]
    [InlineData("1_000", 1)]
    public void StopsWhereTheLongestNumberEnds(string text, int length)
    {
        var expected = ExactDecimal.Parse(Encoding.ASCII.GetBytes(text[..length]));
        // What follows is read by words of eight bytes too, and must not matter.
        foreach (var following in new[] { "", "]", ",1.5,2.5,3.5", "::::::::", "////////", new('\u00b9', 8) })
        {
            if (following != "" && text.Length == length)
                continue;
            Assert.Equal(length, FloatParser.Parse(Encoding.Latin1.GetBytes(text + following), out double value));
            Assert.Equal((double)expected.Digits * Math.Pow(10, expected.Exponent), Math.Abs(value));
        }
    }

    [Fact]
    public void FindsTheEndAfterAnyNumberOfDigitsBeforeAnyByte()
    {
        for (var before = 1; before <= 20; before++)
            for (var after = 0; after <= 20; after++)
                for (var other = 0; other <= 255; other++)
                {
                    if (other is >= '0' and <= '9' || other is 'e' or 'E' or '.')
                        continue;
                    var text = new string('7', before) + (after > 0 ? "." : "") + new string('3', after);
                    var bytes = Encoding.Latin1.GetBytes(text + new string((char)other, 9));
                    Assert.Equal(text.Length, FloatParser.Parse(bytes, out double value));
                    Assert.Equal(text.Length, FloatParser.Parse(bytes.AsSpan(0, text.Length), out double alone));
                    Assert.Equal(alone, value);
                }
    }

    [Theory]
    [InlineData("1e309", double.PositiveInfinity)]
    [InlineData("-1e309", double.NegativeInfinity)]
    [InlineData("1e99999999999999999999999", double.PositiveInfinity)]
    [InlineData("1e-324", 0.0)]
    [InlineData("-1e-400", -0.0)]
    [InlineData("1e-99999999999999999999999", 0.0)]
    [InlineData("0e99999999999999999999999", 0.0)]
    public void OverflowsToInfinityAndUnderflowsToZero(string text, double expected)
    {
        Assert.Equal(text.Length, FloatParser.Parse(Encoding.ASCII.GetBytes(text), out double value));
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(value));
    }

    [Fact]
    public void ManyDigitsAndAnOppositeExponentCancelOut()
    {
        var zeros = new string('0', 150_000);
        Assert.Equal(150_009, FloatParser.Parse(Encoding.ASCII.GetBytes($"0.{zeros}1e150001"), out double small) - 1);
        Assert.Equal(1, small);
        FloatParser.Parse(Encoding.ASCII.GetBytes($"1{zeros}e-150000"), out double large);
        Assert.Equal(1, large);
    }

    [Theory]
    [InlineData("9007199254740993")]
    [InlineData("9007199254740993.0")]
    [InlineData("9007199254740995")]
    [InlineData("9007199254740993.00000000000000000000000000001")]
    [InlineData("9007199254740992.99999999999999999999999999999")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("1.7976931348623158e308")]
    [InlineData("1.7976931348623159e308")]
    [InlineData("4.9406564584124654e-324")]
    [InlineData("2.4703282292062327e-324")]
    [InlineData("2.4703282292062328e-324")]
    [InlineData("2.2250738585072011e-308")]
    [InlineData("2.2250738585072012e-308")]
    [InlineData("9999999999999999999")]
    [InlineData("18446744073709551615")]
    [InlineData("18446744073709551616")]
    [InlineData("0.00000000000000000001234567890123456789")]
    [InlineData("8.589934592e9")]
    [InlineData("16777217")]
    [InlineData("16777217.0000000000000000001")]
    [InlineData("1.00000017881393432617187499")]
    [InlineData("1.00000017881393432617187500")]
    [InlineData("1.00000017881393432617187501")]
    [InlineData("7.038531e-26")]
    [InlineData("3.4028235677973366e38")]
    [InlineData("3.4028235677973367e38")]
    [InlineData("65519.999")]
    [InlineData("65520")]
    [InlineData("2049")]
    [InlineData("2049.0000000000000000000000000001")]
    [InlineData("2.9802322387695312e-8")]
    [InlineData("2.98023223876953125e-8")]
    [InlineData("2.98023223876953126e-8")]
    public void RoundsKnownHardCasesToTheNearest(string text)
    {
        Oracle.CheckParse(text);
        Oracle.CheckParse("-" + text);
    }

    [Fact]
    public void RoundsFloatsOnceFromTheTextAndNotByWayOfDouble()
    {
        // The nearest double lies exactly halfway between two floats, the text just above.
        var text = "1.00000005960464477540625"u8;
        FloatParser.Parse(text, out double asDouble);
        FloatParser.Parse(text, out float asSingle);
        Assert.Equal(1f, (float)asDouble);
        Assert.Equal(MathF.BitIncrement(1f), asSingle);
    }

    [Fact]
    public void RoundsHalfwayBetweenDoublesToEvenAndItsNeighboursToTheirSide() =>
        CheckHalfway(BinaryLayout.Double, new Random(20260201), 3000);

    [Fact]
    public void RoundsHalfwayBetweenFloatsToEvenAndItsNeighboursToTheirSide() =>
        CheckHalfway(BinaryLayout.Single, new Random(20260202), 3000);

    [Fact]
    public void RoundsHalfwayBetweenHalvesToEvenAndItsNeighboursToTheirSide() =>
        CheckHalfway(BinaryLayout.Half, new Random(20260203), 3000);

    [Fact]
    public void ReadsRandomNumbersOfAnyLength()
    {
        var random = new Random(20260204);
        for (var i = 0; i < 50_000; i++)
        {
            var digits = new StringBuilder();
            var length = random.Next(10) == 0 ? random.Next(1, 900) : random.Next(1, 25);
            digits.Append((char)('1' + random.Next(9)));
            while (digits.Length < length)
                digits.Append((char)('0' + random.Next(10)));
            if (random.Next(2) == 0)
                digits.Insert(random.Next(1, digits.Length + 1), '.');
            if (digits[^1] == '.')
                digits.Append('0');
            if (random.Next(2) == 0)
                digits.Append("e").Append((random.Next(-340, 320) - random.Next(length)).ToString(CultureInfo.InvariantCulture));
            Oracle.CheckParse(digits.ToString());
        }
    }

    // The point halfway above a pattern, written out in full, and the same with a far digit changed.
    static void CheckHalfway(BinaryLayout layout, Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var pattern = i switch
            {
                0 => 0UL,
                1 => layout.Infinity - 1,
                < 10 => (ulong)i,
                _ => (ulong)random.NextInt64((long)layout.Infinity),
            };
            var (_, _, upper, exponent) = layout.Interval(pattern);
            var digits = exponent >= 0 ? upper << exponent : upper * BigInteger.Pow(5, -exponent);
            var text = digits.ToString(CultureInfo.InvariantCulture);
            var scale = Math.Min(exponent, 0);
            Oracle.CheckParse($"{text}e{scale}");
            Oracle.CheckParse($"{text}00000000000000000000e{scale - 20}");
            Oracle.CheckParse($"{text}.{new string('0', random.Next(900))}1e{scale}");
            Oracle.CheckParse($"{digits - 1}.{new string('9', random.Next(1, 900))}e{scale}");
            if (text.Length > 20)
            {
                Oracle.CheckParse($"{text[..20]}e{scale + text.Length - 20}");
                Oracle.CheckParse($"{text[..19]}e{scale + text.Length - 19}");
            }
        }
    }
}
