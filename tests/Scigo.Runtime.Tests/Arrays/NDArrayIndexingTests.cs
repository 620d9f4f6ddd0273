using CsCheck;

namespace Scigo.Runtime.Tests.Arrays;

public class NDArrayIndexingTests
{
    static readonly NDArray<int> Matrix = NDArray.Create([0, 1, 2, 3, 4, 5], 2, 3);

    [Fact]
    public void ElementsAreInRowMajorOrder()
    {
        NDArray<int> vector = [10, 11, 12];

        Assert.Equal(11, vector[1]);
        Assert.Equal(12, vector[^1]);
        Assert.Equal(5, Matrix[1, 2]);
        Assert.Equal(5, Matrix[[1, 2]]);
        Assert.Equal(3, Matrix.Reshape(1, 2, 3)[0, 1, 0]);
    }

    [Fact]
    public void AnyRankIndexesAsReshapedRowsDo() =>
        Gen.Int[1, 4].Array[1, NDArray<int>.MaxRank].Where(shape => shape.Aggregate(1, (a, b) => a * b) <= 4096).Sample(shape =>
        {
            var count = shape.Aggregate(1, (a, b) => a * b);
            var array = NDArray.Create(Enumerable.Range(0, count).ToArray(), shape);
            var indices = new int[shape.Length];
            for (var offset = 0; offset < count; offset++)
            {
                Assert.Equal(offset, array[indices]);
                for (var d = shape.Length - 1; d >= 0 && ++indices[d] == shape[d]; d--)
                    indices[d] = 0;
            }
        });

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(2, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 3)]
    public void AnIndexOutsideIsRefusedEvenWhereTheOffsetIsInside(int row, int column)
    {
        var (index, dimension) = row is 0 ? (column, 1) : (row, 0);
        var expected = $"Index {index} is outside dimension {dimension} of int[2, 3].";

        Assert.Equal(expected, Assert.Throws<ArgumentOutOfRangeException>(() => Matrix[row, column]).Message);
        Assert.Equal(expected, Assert.Throws<ArgumentOutOfRangeException>(() => Matrix[[row, column]]).Message);
    }

    [Fact]
    public void AVectorIsBoundsCheckedByItsOwnLength()
    {
        NDArray<int> vector = [1];

        Assert.Throws<ArgumentOutOfRangeException>(() => vector[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => vector[-1]);
    }

    [Fact]
    public void TheNumberOfIndicesIsTheRank()
    {
        Assert.Equal("1 index does not name an element of int[2, 3].", Assert.Throws<ArgumentException>(() => Matrix[0]).Message);
        Assert.Equal(
            "3 indices do not name an element of int[2, 3].", Assert.Throws<ArgumentException>(() => Matrix[0, 0, 0]).Message);
        Assert.Throws<ArgumentException>(() => Matrix.Reshape(-1)[0, 0]);
        Assert.Throws<ArgumentException>(() => Matrix[[]]);
    }

    [Fact]
    public void RowsAreThoseOfAMatrixOnly()
    {
        Assert.Equal([3, 4, 5], Matrix.Row(1).ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Row(2).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Row(-1).Length);
        Assert.Throws<InvalidOperationException>(() => Matrix.Reshape(6).Row(0).Length);
    }

    [Fact]
    public void ReshapingSharesTheElements()
    {
        var reshaped = Matrix.Reshape(3, -1);

        Assert.Equal([3, 2], reshaped.Shape.ToArray());
        Assert.True(reshaped.Memory.Equals(Matrix.Memory));
        Assert.Equal([6], reshaped.Reshape(-1).Shape.ToArray());
    }

    [Fact]
    public void ReshapingToAnotherNumberOfElementsIsRefused()
    {
        Assert.Throws<ArgumentException>(() => Matrix.Reshape(4));
        Assert.Throws<ArgumentException>(() => Matrix.Reshape(4, -1));
        Assert.Throws<ArgumentException>(() => Matrix.Reshape(-1, -1));
        Assert.Throws<ArgumentException>(() => Matrix.Reshape(0, -1));
        Assert.Throws<ArgumentException>(() => Matrix.Reshape(-2, 3));
        Assert.Throws<ArgumentException>(() => Matrix.Reshape(1, 1, 1, 1, 1, 1, 1, 6, -1));
        Assert.Equal([3, 0], default(NDArray<int>).Reshape(3, -1).Shape.ToArray());
    }

    [Fact]
    public void ReadingElementsAllocatesNothing()
    {
        var cube = Matrix.Reshape(1, 2, 3);
        var row = 1; // In unoptimised code spans of constants do allocate.
        int Read() => Matrix[1, 2] + cube[0, row, 2] + Matrix.Row(0)[1] + Matrix.Shape[0];
        Read();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Read();
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(13, sum);
        Assert.Equal(0, after - before);
    }
}
