using CsCheck;
using Scigo.Json;
using Scigo.Wire;
using static Scigo.Tests.Json.JsonText;

namespace Scigo.Tests.Json;

public class JsonNumberReadingTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("3", 3)]
    [InlineData("-17", -17)]
    [InlineData("3.0", 3)]
    [InlineData("3e0", 3)]
    [InlineData("3.000e+00", 3)]
    [InlineData("12.5e1", 125)]
    [InlineData("1200e-2", 12)]
    [InlineData("-0.0", 0)]
    [InlineData("0e99999999999999999999", 0)]
    [InlineData("0.00", 0)]
    [InlineData("1e18", 1_000_000_000_000_000_000)]
    [InlineData("999999999999999999", 999_999_999_999_999_999)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("9.223372036854775807e18", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("-92233720368547758080e-1", long.MinValue)]
    [InlineData("9007199254740993.0", 9_007_199_254_740_993)]
    public void IntegersAreExactHoweverTheyAreWritten(string json, long value) =>
        Assert.Equal(value, Read(json, (ref JsonReader reader) => reader.ReadInt64()));

    [Theory]
    [InlineData("3.5")]
    [InlineData("1e-1")]
    [InlineData("-0.1")]
    [InlineData("3e-99999999999999999999")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1e19")]
    [InlineData("1e99999999999999999999")]
    [InlineData("100000000000000000000000000000000000000000000000000")]
    [InlineData("340282366920938463463374607431768211457")]
    [InlineData("\"3\"")]
    [InlineData("NaN")]
    [InlineData("-Infinity")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[3]")]
    public void WhatIsNoInteger64IsInvalid(string json) =>
        Assert.Equal(ModelFormatError.InvalidValue, Fail(json, (ref JsonReader reader) => reader.ReadInt64()).Error);

    [Theory]
    [InlineData("0", 0UL)]
    [InlineData("-0", 0UL)]
    [InlineData("18446744073709551615", ulong.MaxValue)]
    [InlineData("1.8446744073709551615e19", ulong.MaxValue)]
    [InlineData("42.0", 42UL)]
    public void UnsignedIntegersReachTheirMaximum(string json, ulong value) =>
        Assert.Equal(value, Read(json, (ref JsonReader reader) => reader.ReadUInt64()));

    [Theory]
    [InlineData("-1")]
    [InlineData("-1.0")]
    [InlineData("18446744073709551616")]
    [InlineData("2e19")]
    [InlineData("0.5")]
    public void WhatIsNoUnsignedInteger64IsInvalid(string json) =>
        Assert.Equal(ModelFormatError.InvalidValue, Fail(json, (ref JsonReader reader) => reader.ReadUInt64()).Error);

    [Fact]
    public void ARangeIsKeptAndNamed()
    {
        Assert.Equal(255, Read("255", (ref JsonReader reader) => reader.ReadInteger(0, 255)));
        var error = Fail("[0, 256]", (ref JsonReader reader) =>
        {
            reader.BeginArray();
            while (reader.NextElement())
                reader.ReadInteger(0, 255);
            return 0;
        });
        Assert.Equal((ModelFormatError.InvalidValue, 4), (error.Error, error.Offset));
        Assert.StartsWith("The number 256 is out of range: expected an integer from 0 to 255.", error.Message);
    }

    [Theory]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("-x")]
    [InlineData("1.")]
    [InlineData("1.5.5")]
    [InlineData("1e")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("]")]
    [InlineData("")]
    [InlineData("Nan")]
    [InlineData("-Infinite")]
    public void MalformedNumbersAreCorruptOrTruncatedWhateverIsRead(string json)
    {
        foreach (var error in new[]
        {
            Fail(json, (ref JsonReader reader) => reader.ReadDouble()),
            Fail(json, (ref JsonReader reader) => reader.ReadSingle()),
            Fail(json, (ref JsonReader reader) => reader.ReadHalf()),
        })
            Assert.True(error.Error is ModelFormatError.Corrupt or ModelFormatError.Truncated, $"{error.Error}: {error.Message}");
    }

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("-0.0", -0.0)]
    [InlineData("1", 1)]
    [InlineData("1e-7", 1e-7)]
    [InlineData("1E+3", 1000)]
    [InlineData("1e-400", 0)]
    [InlineData("NaN", double.NaN)]
    [InlineData("Infinity", double.PositiveInfinity)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    [InlineData("\"NaN\"", double.NaN)]
    [InlineData("\"Infinity\"", double.PositiveInfinity)]
    [InlineData("\"-Infinity\"", double.NegativeInfinity)]
    [InlineData("\"\\u004eaN\"", double.NaN)]
    public void FloatingPointNumbersIncludeThoseThatAreNotFinite(string json, double value)
    {
        Assert.Equal(value, Read(json, (ref JsonReader reader) => reader.ReadDouble()));
        Assert.Equal((float)value, Read(json, (ref JsonReader reader) => reader.ReadSingle()));
        Assert.Equal((Half)value, Read(json, (ref JsonReader reader) => reader.ReadHalf()));
    }

    [Fact]
    public void NegativeZeroKeepsItsSign() => Assert.True(double.IsNegative(Read("-0.0", (ref JsonReader reader) => reader.ReadDouble())));

    [Fact]
    public void AFiniteNumberThatOverflowsIsInvalid()
    {
        var error = Fail("1e309", (ref JsonReader reader) => reader.ReadDouble());
        Assert.Equal(ModelFormatError.InvalidValue, error.Error);
        Assert.StartsWith("The number 1e309 exceeds the range of a 64-bit floating-point number.", error.Message);
        Assert.Equal(ModelFormatError.InvalidValue, Fail("-1e39", (ref JsonReader reader) => reader.ReadSingle()).Error);
        Assert.Equal(ModelFormatError.InvalidValue, Fail("65520", (ref JsonReader reader) => reader.ReadHalf()).Error);
        Assert.Equal(Half.MaxValue, Read("65519", (ref JsonReader reader) => reader.ReadHalf()));
    }

    [Fact]
    public void StringsOtherThanTheNamesOfNonFiniteNumbersAreInvalid()
    {
        var error = Fail("\"1.5\"", (ref JsonReader reader) => reader.ReadDouble());
        Assert.Equal((ModelFormatError.InvalidValue, 0), (error.Error, error.Offset));
        Assert.StartsWith("Expected a number, found the string \"1.5\".", error.Message);
    }

    [Fact]
    public void NumbersOfAnyLengthAreRead()
    {
        var digits = "0." + new string('3', 10_000) + "e0";
        Assert.Equal(1 / 3.0, Read(digits, (ref JsonReader reader) => reader.ReadDouble()));
        Assert.Equal(1e300, Read("1" + new string('0', 300), (ref JsonReader reader) => reader.ReadDouble()));
        Assert.Equal(7, Read("7" + new string('0', 10_000) + "e-10000", (ref JsonReader reader) => reader.ReadInt64()));
    }

    [Fact]
    public void EveryIntegerComesBack()
    {
        Gen.Long.Sample(value => value == Read(Write((ref JsonWriter w) => w.WriteInteger(value)), (ref JsonReader r) => r.ReadInt64()));
        Gen.ULong.Sample(value => value == Read(Write((ref JsonWriter w) => w.WriteInteger(value)), (ref JsonReader r) => r.ReadUInt64()));
    }

    [Fact]
    public void EveryFloatingPointNumberComesBack()
    {
        Gen.Double.Sample(v => v.Equals(Read(Write((ref JsonWriter w) => w.WriteNumber(v)), (ref JsonReader r) => r.ReadDouble())));
        Gen.Single.Sample(v => v.Equals(Read(Write((ref JsonWriter w) => w.WriteNumber(v)), (ref JsonReader r) => r.ReadSingle())));
        Gen.UShort.Select(BitConverter.UInt16BitsToHalf)
            .Sample(v => v.Equals(Read(Write((ref JsonWriter w) => w.WriteNumber(v)), (ref JsonReader r) => r.ReadHalf())));
    }

    [Theory]
    [InlineData("0.5, -1.25, 3.0, 2.125, 1e-7, 4.0, 5.0, 6.0, 7.0", 9)]
    [InlineData("0.5,-1.25,3.0,\"NaN\",1e300,4,5.5,-6,7.0", 9)]
    [InlineData(" 0.5 ,\n-1.25\t,  3.0 ", 3)]
    public void ArraysAreReadWholeHoweverTheyAreSpaced(string elements, int count)
    {
        var values = Read($"[{elements}]", (ref JsonReader reader) => ArrayWire<double, Float64>.ReadJson(ref reader, null));
        Assert.Equal(count, values.Length);
        var alone = elements.Split(',').Select(text => Read(text, (ref JsonReader reader) => reader.ReadDouble()));
        Assert.Equal(alone, values);
    }

    [Fact]
    public void IntegersInArraysAreCheckedAgainstTheirTypesRange()
    {
        const string Elements = "[0, 1, -1, 127, -128, 1200e-2, 3, 4, 5, 6, 7, 8, 9]";
        sbyte[] expected = [0, 1, -1, 127, -128, 12, 3, 4, 5, 6, 7, 8, 9];
        Assert.Equal(expected, Read(Elements, (ref JsonReader reader) => ArrayWire<sbyte, Varint<sbyte>>.ReadJson(ref reader, null)));
        Assert.Equal(2UL, Read("[1, 2]            ", (ref JsonReader reader) => ArrayWire<ulong, Varint<ulong>>.ReadJson(ref reader, null))[1]);
        foreach (var wrong in new[] { "[1, 128, 3, 4, 5, 6, 7, 8]", "[1, -129, 3, 4, 5, 6, 7, 8]" })
            Assert.Equal(
                (ModelFormatError.InvalidValue, 4),
                Located(Fail(wrong, (ref JsonReader reader) => ArrayWire<sbyte, Varint<sbyte>>.ReadJson(ref reader, null))));
        Assert.Equal(
            (ModelFormatError.InvalidValue, 4),
            Located(Fail("[1, -1, 3, 4, 5, 6]", (ref JsonReader reader) => ArrayWire<ulong, Varint<ulong>>.ReadJson(ref reader, null))));
    }

    [Fact]
    public void AnArrayIsAllocatedOnceAtItsLength()
    {
        var json = System.Text.Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("[1.5,2.5]", 1000))}]  ");
        NDArray<double> ReadAll() => Read(json, (ref JsonReader reader) => NDArrayWire<double, Float64>.ReadJson(ref reader, default));
        ReadAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var array = ReadAll();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(2000, array.Length);
        Assert.InRange(allocated, 16_000, 16_600);
    }

    static (ModelFormatError, long) Located(ModelFormatException error) => (error.Error, error.Offset);
}
