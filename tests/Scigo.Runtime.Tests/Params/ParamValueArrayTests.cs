using CsCheck;

namespace Scigo.Runtime.Tests.Params;

public class ParamValueArrayTests
{
    [Fact]
    public void AnArrayComesBackWithoutACopy()
    {
        NDArray<float> matrix = new float[,] { { 1, 2 }, { 3, 4 } };
        ParamValue value = matrix;

        Assert.Equal(ParamValueKind.Array, value.Kind);
        Assert.Equal(typeof(float), value.ElementType);
        Assert.True(value.AsArray<float>().Memory.Equals(matrix.Memory));
        Assert.Null(((ParamValue)1).ElementType);
    }

    [Fact]
    public void AnArrayOfAnyElementTypeCanBeHeld()
    {
        var value = ParamValue.FromArray(NDArray.Create([System.Numerics.Complex.One]));

        Assert.Equal(System.Numerics.Complex.One, value.AsArray<System.Numerics.Complex>()[0]);
        Assert.Equal("System.Numerics.Complex[1]", value.ToString());
        Message("Expected an array of double, found the array System.Numerics.Complex[1].", () => value.AsArray<double>());
        Assert.Throws<ArgumentException>(value.AsList);
    }

    [Fact]
    public void ElementsConvertToAnotherTypeWhereEveryOneIsExact()
    {
        ParamValue integers = NDArray.Create([1, 2, 3, 4], 2, 2);
        ParamValue halves = new[] { (Half)0.5, Half.NaN };

        Assert.Equal(NDArray.Create([1.0, 2.0, 3.0, 4.0], 2, 2), integers.AsArray<double>());
        Assert.Equal(NDArray.Create([(byte)1, (byte)2, (byte)3, (byte)4], 2, 2), integers.AsArray<byte>());
        Assert.Equal([0.5f, float.NaN], halves.AsArray<float>().ToArray());
        Message(
            "Expected an array of float, found the array double[2] with 0.1 as element 1.",
            () => ((ParamValue)new[] { 0.5, 0.1 }).AsArray<float>());
        Message(
            "Expected an array of byte, found the array int[1] with 256 as element 0.",
            () => ((ParamValue)new[] { 256 }).AsArray<byte>());
        Assert.Throws<ArgumentException>(() => ((ParamValue)new[] { -1L }).AsArray<ulong>());
        Assert.Throws<ArgumentException>(() => ((ParamValue)new[] { ulong.MaxValue }).AsArray<long>());
    }

    [Fact]
    public void IntegerArraysConvertAsOneByOne() =>
        Gen.Long.Array[0, 6].Sample(items =>
        {
            ParamValue value = items;
            var fits = items.All(item => item is >= int.MinValue and <= int.MaxValue);

            if (fits)
                Assert.Equal(items.Select(item => (int)item), value.AsArray<int>().ToArray());
            else
                Assert.Throws<ArgumentException>(() => value.AsArray<int>());
            Assert.Equal(items, value.AsList().Select(item => item.AsInt64()));
        });

    [Fact]
    public void BooleansAreNotNumbers()
    {
        ParamValue flags = new[] { true, false };

        Assert.Equal([true, false], flags.AsArray<bool>().ToArray());
        Assert.Throws<ArgumentException>(() => flags.AsArray<int>());
        Assert.Throws<ArgumentException>(() => ((ParamValue)new[] { 1, 0 }).AsArray<bool>());
        Assert.Throws<ArgumentException>(() => ((ParamValue)Array.Empty<int>()).AsArray<bool>());
    }

    [Fact]
    public void AListOfNumbersIsAVector()
    {
        var list = ParamValue.FromList([1, 2.5, 3L]);

        Assert.Equal([1.0, 2.5, 3.0], list.AsArray<double>());
        Assert.Equal([1.0f, 2.5f, 3.0f], list.AsArray<float>());
        Assert.Equal([true], ParamValue.FromList([true]).AsArray<bool>());
        Assert.Equal(default, ParamValue.FromList([]).AsArray<int>());
        Message("Expected an array of int, found a list with the number 2.5 in it.", () => list.AsArray<int>());
        Message(
            "Expected an array of int, found a list with the string \"a\" in it.", () => ((ParamValue)new[] { "a" }).AsArray<int>());
    }

    [Fact]
    public void AListsFloatsAreRoundedAsTheyHaveNoWidthOfTheirOwn() =>
        Assert.Equal([0.1f], ParamValue.FromList([0.1]).AsArray<float>());

    [Fact]
    public void ListsOfListsAreMatrices()
    {
        ParamValue row = ParamValue.FromList([1, 2]);

        Assert.Equal(NDArray.FromRows<int>([1, 2], [1, 2]), ParamValue.FromList([row, row]).AsArray<int>());
        Assert.Equal([1, 1, 2], ParamValue.FromList([ParamValue.FromList([row])]).AsArray<int>().Shape.ToArray());
        var hollow = ParamValue.FromList([ParamValue.FromList([]), ParamValue.FromList([])]);
        Assert.Equal([2, 0], hollow.AsArray<int>().Shape.ToArray());
    }

    [Fact]
    public void RaggedAndMixedListsAreRefused()
    {
        ParamValue one = ParamValue.FromList([1]), two = ParamValue.FromList([1, 2]);

        Message(
            "Expected an array of int, found lists of 2 and of 1 items side by side.",
            () => ParamValue.FromList([two, one]).AsArray<int>());
        Assert.Throws<ArgumentException>(() => ParamValue.FromList([one, 2]).AsArray<int>());
        Assert.Throws<ArgumentException>(() => ParamValue.FromList([2, one]).AsArray<int>());
        var deep = one;
        for (var i = 0; i < NDArray<int>.MaxRank; i++)
            deep = ParamValue.FromList([deep]);
        Assert.Throws<ArgumentException>(() => deep.AsArray<int>());
    }

    [Fact]
    public void OtherKindsAreNoArrays() =>
        Message("Expected an array of double, found the integer 1.", () => ((ParamValue)1).AsArray<double>());

    [Fact]
    public void BytesAreAKindOfTheirOwnAndAlsoAVector()
    {
        var data = new byte[] { 1, 2, 3 };
        ParamValue value = data;

        Assert.Equal(ParamValueKind.Bytes, value.Kind);
        Assert.True(value.AsBytes().Equals(data.AsMemory()));
        Assert.Equal(data, value.AsArray<byte>().ToArray());
        Assert.Equal(ParamValueKind.Array, ((ParamValue)(NDArray<byte>)data).Kind);
        Assert.NotEqual(value, (NDArray<byte>)data);
    }

    [Fact]
    public void AVectorIsAListAndAMatrixIsNot()
    {
        ParamValue vector = new[] { 100, 50 };

        Assert.Equal([100, 50], vector.AsList());
        Assert.Throws<ArgumentException>(() => ((ParamValue)new double[,] { { 1 } }).AsList());
    }

    static void Message(string expected, Func<object?> read) =>
        Assert.Equal(expected, Assert.Throws<ArgumentException>(read).Message);
}
