using CsCheck;

namespace Scigo.Runtime.Tests.Params;

public class ParamValueEqualityTests
{
    static readonly Gen<ParamValue> Scalar = Gen.OneOf(
        Gen.Const(ParamValue.Null),
        Gen.Bool.Select(x => (ParamValue)x),
        Gen.Int[-2, 2].Select(x => (ParamValue)x),
        Gen.OneOf(Gen.Const(0.0), Gen.Const(-0.0), Gen.Const(1.0), Gen.Const(double.NaN)).Select(x => (ParamValue)x),
        Gen.OneOf(Gen.Const(""), Gen.Const("a"), Gen.Const("b")).Select(x => (ParamValue)x),
        // The text of bytes tells their number only: all of them are zero here.
        Gen.Int[0, 2].Select(n => (ParamValue)new byte[n]),
        Gen.Int[0, 1].Array[0, 2].Select(x => (ParamValue)x),
        Gen.OneOf(Gen.Const(0.0), Gen.Const(-0.0)).Array[0, 2].Select(x => (ParamValue)x));

    static readonly Gen<ParamValue> Any = Gen.OneOf(
        Scalar,
        Scalar.Array[0, 3].Select(items => (ParamValue)items),
        Scalar.Array[0, 3].Select(items =>
            ParamValue.FromMap(items.Select((item, i) => KeyValuePair.Create($"p{i}", item)))));

    [Fact]
    public void ValuesAreEqualWhenTheirKindsAndTextsAre() =>
        Gen.Select(Any, Any).Sample((left, right) =>
        {
            // The element type is all that the text does not tell, and only empty arrays spell it out.
            var same = left.Kind == right.Kind && left.ToString() == right.ToString();

            Assert.Equal(same, left == right);
            Assert.NotEqual(same, left != right);
            Assert.Equal(same, left.Equals((object)right));
            if (same)
                Assert.Equal(left.GetHashCode(), right.GetHashCode());
        });

    [Fact]
    public void BytesCompareByContent()
    {
        Assert.Equal((ParamValue)new byte[] { 1, 2 }, new byte[] { 1, 2 });
        Assert.NotEqual((ParamValue)new byte[] { 1, 2 }, new byte[] { 1, 3 });
    }

    [Fact]
    public void FloatsCompareByTheirBits()
    {
        ParamValue nan = double.NaN, zero = 0.0, negativeZero = -0.0, integer = 0;

        Assert.Equal(nan, (ParamValue)double.NaN);
        Assert.NotEqual(zero, negativeZero);
        Assert.NotEqual(zero, integer);
    }

    [Fact]
    public void ListsAndArraysCompareDeeply()
    {
        ParamValue nested = ParamValue.FromList([1, ParamValue.FromList(["a", new[] { 1.0, double.NaN }])]);
        ParamValue same = ParamValue.FromList([1, ParamValue.FromList(["a", new[] { 1.0, double.NaN }])]);
        ParamValue other = ParamValue.FromList([1, ParamValue.FromList(["a", new[] { 1.0f, float.NaN }])]);

        Assert.Equal(nested, same);
        Assert.Equal(nested.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(nested, other);
    }

    [Fact]
    public void MapsCompareInAnyOrder()
    {
        ParamValue map = ParamSet.Create(("a", 1), ("b", 2)), turned = ParamSet.Create(("b", 2), ("a", 1));

        Assert.Equal(map, turned);
        Assert.Equal(map.GetHashCode(), turned.GetHashCode());
        Assert.NotEqual(map, ParamSet.Create(("a", 1), ("c", 2)));
        Assert.NotEqual(map, ParamSet.Create(("a", 1)));
    }

    [Fact]
    public void ModelsCompareByTheirOwnEquals()
    {
        var model = new object();

        Assert.Equal(ParamValue.FromModel(model), ParamValue.FromModel(model));
        Assert.Same(model, ParamValue.FromModel(model).AsModel());
        Assert.NotEqual(ParamValue.FromModel(model), ParamValue.FromModel(new object()));
        Assert.Equal(ParamValue.FromModel(new Version(1, 2)), ParamValue.FromModel(new Version(1, 2)));
    }

    [Fact]
    public void AListIsASnapshotOfWhatItIsMadeOf()
    {
        var items = new List<ParamValue> { 1 };
        var array = new ParamValue[] { 1 };
        ParamValue list = ParamValue.FromList(items), wrapped = array;
        items[0] = 2;
        array[0] = 2;

        Assert.Equal([1], list.AsList());
        Assert.Equal([1], wrapped.AsList());
    }
}
