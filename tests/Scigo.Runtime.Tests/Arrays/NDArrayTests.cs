namespace Scigo.Runtime.Tests.Arrays;

public class NDArrayTests
{
    [Fact]
    public void TheDefaultValueIsTheEmptyVector()
    {
        NDArray<double> array = default;

        Assert.Equal(1, array.Rank);
        Assert.Equal([0], array.Shape.ToArray());
        Assert.Equal(0, array.Length);
        Assert.Equal("double[0]", array.ToString());
        Assert.Equal(default, NDArray.Create<double>([]));
        Assert.Equal(default, NDArray.Zeros<double>(0));
    }

    [Fact]
    public void ACollectionExpressionIsAVector()
    {
        NDArray<double> array = [1.0, 2.0, .. new[] { 3.0 }];

        Assert.Equal([3], array.Shape.ToArray());
        Assert.Equal([1.0, 2.0, 3.0], array.ToArray());
    }

    [Fact]
    public void AnArrayCanBeSpreadAndEnumerated()
    {
        NDArray<int> array = [1, 2, 3];
        var sum = 0;
        foreach (var item in array)
            sum += item;

        Assert.Equal(6, sum);
        int[] spread = [0, .. array];
        Assert.Equal([0, 1, 2, 3], spread);
    }

    [Fact]
    public void CreateCopiesItsData()
    {
        var data = new[] { 1, 2, 3, 4 };
        var array = NDArray.Create(data, 2, 2);
        data[0] = 9;

        Assert.Equal(1, array[0, 0]);
    }

    [Fact]
    public void AnArrayIsWrappedWithoutCopying()
    {
        var data = new[] { 1, 2 };
        NDArray<int> array = data;
        data[0] = 9;

        Assert.Equal(9, array[0]);
    }

    [Fact]
    public void RowsBecomeAMatrix()
    {
        var matrix = NDArray.FromRows<double>([[1, 2, 3], [4, 5, 6]]);

        Assert.Equal([2, 3], matrix.Shape.ToArray());
        Assert.Equal([4.0, 5.0, 6.0], matrix.Row(1).ToArray());
        Assert.Equal([0, 0], NDArray.FromRows<double>().Shape.ToArray());
        Assert.Equal([2, 0], NDArray.FromRows<double>([[], []]).Shape.ToArray());
    }

    [Fact]
    public void RaggedAndMissingRowsAreRefused()
    {
        var ragged = Assert.Throws<ArgumentException>(() => NDArray.FromRows<int>([1, 2], [3]));
        Assert.StartsWith("Row 1 has length 1, row 0 has length 2.", ragged.Message);
        Assert.Throws<ArgumentException>(() => NDArray.FromRows<int>([1, 2], null!));
        Assert.Throws<ArgumentException>(() => NDArray.FromRows<int>(null!, [1]));
    }

    [Fact]
    public void AScalarHasRankZeroAndOneElement()
    {
        var scalar = NDArray.Scalar(2.5f);

        Assert.Equal(0, scalar.Rank);
        Assert.Equal(1, scalar.Length);
        Assert.Equal(2.5f, scalar[[]]);
        Assert.Equal("float", scalar.ToString());
        Assert.Equal(scalar, NDArray.Create([2.5f]).Reshape());
    }

    [Fact]
    public void ShapesThatNoArrayHasAreRefused()
    {
        Assert.Throws<ArgumentException>(() => NDArray.Zeros<byte>(-1));
        Assert.Throws<ArgumentException>(() => NDArray.Zeros<byte>(1 << 16, 1 << 16));
        Assert.Throws<ArgumentException>(() => NDArray.Zeros<byte>(1, 1, 1, 1, 1, 1, 1, 1, 1));
        Assert.Throws<ArgumentException>(() => NDArray.Create([1, 2, 3], 2, 2));
        Assert.Equal(8, NDArray.Zeros<byte>(1, 1, 1, 1, 1, 1, 1, 1).Rank);
    }

    [Fact]
    public void TheTextNamesTheElementAsCSharpDoes()
    {
        Assert.Equal("double[3, 4]", NDArray.Zeros<double>(3, 4).ToString());
        Assert.Equal("bool[0]", default(NDArray<bool>).ToString());
        Assert.Equal("ushort[2]", NDArray.Zeros<ushort>(2).ToString());
        Assert.Equal("Half[1, 1, 1]", NDArray.Zeros<Half>(1, 1, 1).ToString());
        Assert.Equal("System.Numerics.Complex[1]", NDArray.Zeros<System.Numerics.Complex>(1).ToString());
    }

    [Fact]
    public void TheShapeOfATemporaryCanBeRead()
    {
        var matrix = NDArray.Zeros<int>(2, 3).Reshape(3, 2).Shape.ToArray();

        Assert.Equal([3, 2], matrix);
    }
}
