using MathNet.Numerics.LinearAlgebra;

namespace Scigo.Models.Tests;

public class TriangularFactorTests
{
    // Less than a block, whole blocks, and a rest; columns that four at a time do not go into.
    [Theory]
    [InlineData(7, 7, 1)]
    [InlineData(256, 9, 3)]
    [InlineData(1000, 13, 2)]
    public void HasTheProductsOfTheMatrix(int rows, int columns, int outputs)
    {
        var (a, b) = (Random(rows, columns, 1), Random(rows, outputs, 2));

        var (r, qtb) = TriangularFactor.Of(a, b);

        Assert.True((r - r.UpperTriangle()).FrobeniusNorm() == 0);
        Assert.InRange((r.TransposeThisAndMultiply(r) - a.TransposeThisAndMultiply(a)).FrobeniusNorm(), 0, 1e-12 * rows);
        Assert.InRange((r.TransposeThisAndMultiply(qtb!) - a.TransposeThisAndMultiply(b)).FrobeniusNorm(), 0, 1e-12 * rows);
    }

    [Fact]
    public void AColumnOfZerosStaysOne()
    {
        var a = Random(200, 3, 1);
        a.ClearColumn(1);

        var (r, _) = TriangularFactor.Of(a, null);

        Assert.Equal(0, r.Column(1).L2Norm());
    }

    [Fact]
    public void AColumnWhoseSquaresAreNoNumbersAnyMoreTurnsNothing()
    {
        // By its subnormal square the column would be no unit vector, and the other would change its length.
        var a = Matrix<double>.Build.DenseOfRowMajor(2, 2, [2e-162, 1, 2e-162, 0]);

        var (r, _) = TriangularFactor.Of(a, null);

        Assert.Equal(1, r.Column(1).L2Norm(), 1e-15);
    }

    static Matrix<double> Random(int rows, int columns, int seed)
    {
        var random = new Random(seed);
        return Matrix<double>.Build.Dense(rows, columns, (_, _) => random.NextDouble() - 0.5);
    }
}
