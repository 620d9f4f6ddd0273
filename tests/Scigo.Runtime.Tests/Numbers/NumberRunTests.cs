using System.Globalization;
using System.Text;

namespace Scigo.Numbers;

public class NumberRunTests
{
    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData("-0.0", -0.0)]
    [InlineData("-12345678.875", -12345678.875)]
    [InlineData("0.00012345678901234567", 0.00012345678901234567)]
    [InlineData("-1234567890123456.0", -1234567890123456.0)]
    [InlineData("1.7320508075688772", 1.7320508075688772)]
    [InlineData("1234567890.123456789", 1234567890.123456789)]
    public void ReadsFixedNotationInTheMidstOfAnArray(string text, double expected)
    {
        Assert.Equal((1, true), Read(text, out var value));
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(value));
        Assert.Equal((1, true), Read(" " + text, out value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("01.5")]
    [InlineData("-01.5")]
    [InlineData("00.5")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData("1.")]
    [InlineData("-1.")]
    [InlineData("-")]
    [InlineData("+1.5")]
    [InlineData("--1.5")]
    [InlineData("1.5.5")]
    [InlineData("1.5e")]
    [InlineData("1.5e5")]
    [InlineData("1.5E5")]
    [InlineData("1,5")]
    [InlineData("1x5")]
    [InlineData("12")]
    [InlineData("\"NaN\"")]
    [InlineData("NaN")]
    [InlineData("-Infinity")]
    [InlineData("  1.5")]
    [InlineData("0.1234567890123456789012345")]
    [InlineData("9007199254740993.0")]
    [InlineData("99999999999999999999.9")]
    public void LeavesWhatIsInAnyWayUnusualToTheGeneralReader(string text) => Assert.Equal((0, false), Read(text, out _));

    [Fact]
    public void ReadsAsManyNumbersAsThereIsRoomFor()
    {
        var text = new RunText("1.5,2.5,-3.5,4.5"u8);
        var position = text.Start;
        var values = new double[3];
        Assert.Equal(3, FixedRun.Read<double, Binary64>(text.Bytes, ref position, values));
        Assert.Equal([1.5, 2.5, -3.5], values);
        Assert.Equal(text.End - ",4.5".Length, position);
    }

    [Theory]
    [InlineData(",")]
    [InlineData(", ")]
    public void ReadsUpToTheFirstNumberThatIsUnusual(string separator)
    {
        const int Count = 150;
        for (var unusual = 0; unusual < Count; unusual++)
        {
            var numbers = Enumerable.Range(0, Count).Select(i => i == unusual ? "1e5" : $"{(i % 3 == 0 ? "-" : "")}{i}.{new string('1', 1 + i % 16)}").ToArray();
            var run = new RunText(Encoding.ASCII.GetBytes(string.Join(separator, numbers)), "]"u8);
            var position = run.Start;
            var values = new double[Count];
            Assert.Equal(unusual, FixedRun.Read<double, Binary64>(run.Bytes, ref position, values));
            Assert.Equal(numbers.Take(unusual).Select(number => double.Parse(number, CultureInfo.InvariantCulture)), values.Take(unusual));
            Assert.Equal(run.Start + numbers.Take(unusual).Sum(number => number.Length) + Math.Max(0, unusual - 1) * separator.Length + (unusual > 0 ? 1 : 0), position);
        }
    }

    [Fact]
    public void ReadsNothingOutsideTheText()
    {
        // At the very start and the very end of a span inside another array: what lies around it must not matter.
        foreach (var length in Enumerable.Range(0, 120))
        {
            var whole = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(",0.125", 40)));
            var text = whole.AsSpan(60, length);
            for (var start = 0; start < length; start++)
            {
                if (text[start] != ',')
                    continue;
                var position = start;
                var values = new double[40];
                var count = FixedRun.Read<double, Binary64>(text, ref position, values);
                Assert.Equal(start + 6 * count, position);
                Assert.All(values.Take(count), value => Assert.Equal(0.125, value));
            }
        }
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("7", 7)]
    [InlineData("-1", -1)]
    [InlineData("-123456", -123456)]
    [InlineData("9999999", 9999999)]
    public void ReadsShortIntegers(string text, int expected)
    {
        foreach (var end in new[] { ",", "]", "}", " ", "\n", "\u00b9", "::::::::" })
        {
            var run = new RunText(Encoding.ASCII.GetBytes(text), Encoding.Latin1.GetBytes(end));
            Assert.Equal(text.Length, ShortInteger.Read(run.Bytes.AsSpan(run.Start + 1), out var value));
            Assert.Equal(expected, value);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("00")]
    [InlineData("1.5")]
    [InlineData("1e5")]
    [InlineData("1E5")]
    [InlineData("12345678")]
    [InlineData("-1234567")]
    [InlineData("x")]
    public void LeavesIntegersThatAreLongOrUnusualToTheGeneralReader(string text)
    {
        var run = new RunText(Encoding.ASCII.GetBytes(text));
        Assert.Equal(0, ShortInteger.Read(run.Bytes.AsSpan(run.Start + 1), out _));
    }

    static (int Count, bool AtEnd) Read(string text, out double value)
    {
        var run = new RunText(Encoding.ASCII.GetBytes(text));
        var position = run.Start;
        var values = new double[1];
        var count = FixedRun.Read<double, Binary64>(run.Bytes, ref position, values);
        value = values[0];
        return (count, position == run.End);
    }
}
