using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Storage;
using DenseMatrix = MathNet.Numerics.LinearAlgebra.Double.DenseMatrix;

namespace Scigo.MathNet.Tests;

/// <summary>What cannot be read back is not written.</summary>
public class SavingTests
{
    sealed class Labelled(int rows, int columns) : DenseMatrix(rows, columns);

    [Fact]
    public void ADerivedMatrixIsRefusedBecauseItWouldLoseWhatItAdds()
    {
        Refused(new Doubles { Matrix = new Labelled(2, 2) }, nameof(Labelled));
        Refused(new Doubles { Dense = new Labelled(2, 2) }, nameof(Labelled));
    }

    [Fact]
    public void ASparseMatrixWhoseColumnsAreUnsortedIsRefused()
    {
        var matrix = Matrix<double>.Build.SparseOfRowMajor(1, 3, [1, 2, 3]);
        Array.Reverse(((SparseCompressedRowMatrixStorage<double>)matrix.Storage).ColumnIndices);
        Refused(new Doubles { Matrix = matrix }, "ascend");
    }

    [Fact]
    public void ASparseVectorWhoseIndicesAreOutOfRangeIsRefused()
    {
        var vector = Vector<double>.Build.SparseOfIndexed(3, [(2, 1.0)]);
        ((SparseVectorStorage<double>)vector.Storage).Indices[0] = 3;
        Refused(new Doubles { Vector = vector }, "outside");
    }

    [Fact]
    public void ProductsOfSparseMatricesAreSaved()
    {
        var random = new Random(1);
        var left = Matrix<double>.Build.Sparse(30, 20, (_, _) => random.Next(5) == 0 ? random.NextDouble() : 0);
        var product = left * left.Transpose() + left.KroneckerProduct(left).SubMatrix(0, 30, 0, 30);
        var loaded = Format.Load<Doubles>("binary", Format.Save("binary", new Doubles { Matrix = product }));
        Same.Matrix(product, loaded.Matrix);
    }

    static void Refused(Doubles model, string problem)
    {
        foreach (var format in Format.Names)
        {
            var error = Assert.Throws<InvalidOperationException>(() => Format.Save(format, model));
            Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        }
    }
}
