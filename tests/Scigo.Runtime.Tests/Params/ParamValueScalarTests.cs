using CsCheck;

namespace Scigo.Runtime.Tests.Params;

public class ParamValueScalarTests
{
    [Fact]
    public void TheDefaultValueIsNull()
    {
        Assert.Equal(ParamValueKind.Null, default(ParamValue).Kind);
        Assert.True(ParamValue.Null.IsNull);
        Assert.True(((ParamValue)(string?)null).IsNull);
        Assert.True(((ParamValue)(double[]?)null).IsNull);
        Assert.True(ParamValue.FromModel(null).IsNull);
    }

    [Fact]
    public void EveryIntegerComesBack() =>
        Gen.Select(Gen.Long, Gen.ULong).Sample((signed, unsigned) =>
        {
            Assert.Equal(signed, ((ParamValue)signed).AsInt64());
            Assert.Equal(unsigned, ((ParamValue)unsigned).AsUInt64());
            Assert.Equal(signed >= 0, ((ParamValue)signed) == (ParamValue)(ulong)signed);
        });

    [Fact]
    public void IntegersAbove63BitsAreNotMistakenForNegativeOnes()
    {
        ParamValue large = ulong.MaxValue, minusOne = -1L;

        Assert.NotEqual(large, minusOne);
        Assert.Equal("18446744073709551615", large.ToString());
        Assert.Equal("-1", minusOne.ToString());
        Message("Expected an integer from -2^63 to 2^63 - 1, found the integer 18446744073709551615.", () => large.AsInt64());
        Message("Expected an integer from 0 to 2^64 - 1, found the integer -1.", () => minusOne.AsUInt64());
        Assert.Equal(-1.0, minusOne.AsDouble());
        Assert.Throws<ArgumentException>(() => large.AsDouble());
        Assert.Equal(Math.Pow(2, 63), ((ParamValue)(1UL << 63)).AsDouble());
        Assert.Equal(-Math.Pow(2, 63), ((ParamValue)long.MinValue).AsDouble());
    }

    [Fact]
    public void AnIntegerIsADoubleWhereTheDoubleHoldsItExactly() =>
        Gen.Select(Gen.Long, Gen.Int[0, 63]).Sample((number, shift) =>
        {
            var value = (ParamValue)(number >> shift);
            var exact = (Int128)(double)(number >> shift) == number >> shift;

            if (exact)
                Assert.Equal(number >> shift, value.AsDouble());
            else
                Assert.Throws<ArgumentException>(() => value.AsDouble());
        });

    [Fact]
    public void ADoubleHoldsIntegersOf53BitsAndEvenOnesBeyond()
    {
        const long limit = 1L << 53;

        Assert.Equal(limit - 1, ((ParamValue)(limit - 1)).AsDouble());
        Assert.Equal(-limit - 2, ((ParamValue)(-limit - 2)).AsDouble());
        Message(
            "Expected a number that double holds, found the integer 9007199254740993.", () => ((ParamValue)(limit + 1)).AsDouble());
        Assert.Throws<ArgumentException>(() => ((ParamValue)(-limit - 1)).AsDouble());
    }

    [Fact]
    public void AnIntegralDoubleIsAnInteger()
    {
        Assert.Equal(3, ((ParamValue)3.0).AsInt64());
        Assert.Equal(long.MinValue, ((ParamValue)(-Math.Pow(2, 63))).AsInt64());
        Assert.Equal(1UL << 63, ((ParamValue)Math.Pow(2, 63)).AsUInt64());
        Assert.Throws<ArgumentException>(() => ((ParamValue)Math.Pow(2, 63)).AsInt64());
        Assert.Throws<ArgumentException>(() => ((ParamValue)Math.Pow(2, 64)).AsUInt64());
        Message("Expected an integer, found the number 3.5.", () => ((ParamValue)3.5).AsInt64());
        Message("Expected an integer, found the number NaN.", () => ((ParamValue)double.NaN).AsInt64());
        Assert.Throws<ArgumentException>(() => ((ParamValue)double.PositiveInfinity).AsUInt64());
    }

    [Fact]
    public void EveryDoubleComesBackToTheBit() =>
        Gen.Double.Sample(number =>
            BitConverter.DoubleToInt64Bits(((ParamValue)number).AsDouble()) == BitConverter.DoubleToInt64Bits(number));

    [Fact]
    public void NumbersOfAnyWidthAreReadInRange()
    {
        Assert.Equal((byte)255, ((ParamValue)255).AsNumber<byte>());
        Assert.Equal((sbyte)-128, ((ParamValue)(-128.0)).AsNumber<sbyte>());
        Assert.Equal(0.1f, ((ParamValue)0.1).AsNumber<float>());
        Assert.Equal((Half)0.1, ((ParamValue)0.1).AsNumber<Half>());
        Assert.Equal(float.NaN, ((ParamValue)double.NaN).AsNumber<float>());
        Assert.Equal(float.NegativeInfinity, ((ParamValue)double.NegativeInfinity).AsNumber<float>());
        Assert.Equal(ulong.MaxValue, ((ParamValue)ulong.MaxValue).AsNumber<ulong>());
        Message("Expected a number that byte holds, found the integer 256.", () => ((ParamValue)256).AsNumber<byte>());
        Message("Expected a number that int holds, found the number 1.5.", () => ((ParamValue)1.5).AsNumber<int>());
        Message("Expected a number that float holds, found the number 1e300.", () => ((ParamValue)1e300).AsNumber<float>());
        Message("Expected a number that float holds, found the integer 16777217.", () => ((ParamValue)16777217).AsNumber<float>());
        Message("Expected a number, found the boolean true.", () => ((ParamValue)true).AsNumber<int>());
    }

    [Fact]
    public void SmallNumericTypesConvertWithoutACast()
    {
        ParamValue[] values = [(sbyte)-1, (byte)1, (short)-1, (ushort)1, 1, 1U, 1L, 1UL];
        ParamValue[] floats = [(Half)1.5, 1.5f, 1.5];

        Assert.All(values, value => Assert.Equal(ParamValueKind.Integer, value.Kind));
        Assert.All(floats, value => Assert.Equal(1.5, value.AsDouble()));
    }

    [Fact]
    public void AValueOfAnotherKindIsNamedInTheError()
    {
        Message("Expected an integer, found the string \"abc\".", () => ((ParamValue)"abc").AsInt64());
        Message("Expected a boolean, found the integer 1.", () => ((ParamValue)1).AsBoolean());
        Message("Expected an integer, found the boolean true.", () => ((ParamValue)true).AsInt64());
        Message("Expected a string, found null.", () => ParamValue.Null.AsString());
        Message("Expected a number, found the array double[2].", () => ((ParamValue)new[] { 1.0, 2.0 }).AsDouble());
        Message("Expected bytes, found a list of length 2.", () => ((ParamValue)new[] { "a", "b" }).AsBytes());
        Message("Expected a list, found a map of 1 entries.", () => ((ParamValue)ParamSet.Create(("a", 1))).AsList());
        Message("Expected a map, found the bytes byte[3].", () => ((ParamValue)new byte[3]).AsMap());
        Message("Expected a model, found the number 0.5.", () => ((ParamValue)0.5).AsModel());
        Message("Expected a string, found the model System.Version.", () => ParamValue.FromModel(typeof(Version)).AsString());
    }

    [Fact]
    public void ALongStringIsCutInTheError()
    {
        var error = Assert.Throws<ArgumentException>(() => ((ParamValue)new string('x', 10_000)).AsInt64());

        Assert.InRange(error.Message.Length, 60, 120);
    }

    [Fact]
    public void ScalarsAllocateNothing()
    {
        const string text = "abc";
        static double Use()
        {
            ParamValue flag = true, integer = 3, large = ulong.MaxValue, number = 2.5, single = 0.5f, name = text;
            return (flag.AsBoolean() ? 1 : 0) + integer.AsInt64() + integer.AsDouble() + integer.AsNumber<byte>() + number.AsDouble()
                + single.AsNumber<float>() + name.AsString().Length + (large == integer ? 1 : 0) + (name == flag ? 1 : 0)
                + (large.AsUInt64() == ulong.MaxValue ? 1 : 0) + (number.GetHashCode() == single.GetHashCode() ? 0 : 0);
        }
        Use();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Use();
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(17, sum);
        Assert.Equal(0, after - before);
    }

    static void Message(string expected, Func<object?> read) =>
        Assert.Equal(expected, Assert.Throws<ArgumentException>(read).Message);
}
