using CsCheck;

namespace Scigo.Runtime.Tests.Arrays;

public class NDArrayConversionTests
{
    [Fact]
    public void ATwoDimensionalArrayComesBackAsItWas() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5]).Sample((rows, columns) =>
        {
            var grid = new double[rows, columns];
            for (var i = 0; i < rows; i++)
                for (var j = 0; j < columns; j++)
                    grid[i, j] = 10 * i + j;

            NDArray<double> matrix = grid;

            Assert.Equal([rows, columns], matrix.Shape.ToArray());
            for (var i = 0; i < rows; i++)
                for (var j = 0; j < columns; j++)
                    Assert.Equal(grid[i, j], matrix[i, j]);
            Assert.Equal(grid, matrix.ToArray2D());
            Assert.Equal(grid, (double[,])matrix);
        });

    [Fact]
    public void ATwoDimensionalArrayIsCopiedBothWays()
    {
        var grid = new[,] { { 1, 2 }, { 3, 4 } };
        NDArray<int> matrix = grid;
        grid[0, 0] = 9;
        matrix.ToArray2D()[0, 1] = 9;

        Assert.Equal([1, 2, 3, 4], matrix.ToArray());
    }

    [Fact]
    public void ACastKeepsTheRankAndToArrayFlattens()
    {
        var matrix = NDArray.Create([1, 2, 3, 4], 2, 2);

        Assert.Equal([1, 2, 3, 4], matrix.ToArray());
        Assert.Equal([1, 2, 3, 4], (int[])matrix.Reshape(-1));
        Assert.Throws<InvalidCastException>(() => (int[])matrix);
        Assert.Throws<InvalidCastException>(() => (int[,])matrix.Reshape(-1));
        Assert.Throws<InvalidOperationException>(() => matrix.Reshape(-1).ToArray2D());
    }

    [Fact]
    public void CopyToFillsTheStartOfTheDestination()
    {
        NDArray<int> array = [1, 2];
        var destination = new int[3];
        array.CopyTo(destination);

        Assert.Equal([1, 2, 0], destination);
        var tooShort = Assert.Throws<ArgumentException>(() => array.CopyTo(new int[1]));
        Assert.StartsWith("1 elements do not hold int[2].", tooShort.Message);
    }

    [Fact]
    public void NullIsNotAnEmptyArray()
    {
        Assert.Throws<ArgumentNullException>(() => (NDArray<int>)(int[])null!);
        Assert.Throws<ArgumentNullException>(() => (NDArray<int>)(int[,])null!);
    }
}
