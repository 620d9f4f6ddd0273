using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using Scigo;
using Scigo.MathNet;
using Forms = Scigo.MathNet.MatrixForms<double, double, Scigo.MathNet.RealNumbers<double>>;

[assembly: Converter(typeof(DoubleMatrixConverter))]

namespace Scigo.MathNet;

/// <summary>Matrices of doubles: of a declared kind as that kind alone, as <c>Matrix&lt;double&gt;</c> with the kind.</summary>
public sealed class DoubleMatrixConverter
    : IConverter<Matrix<double>, StoredMatrix<NDArray<double>>>,
    IConverter<DenseMatrix, NDArray<double>>,
    IConverter<SparseMatrix, StoredSparseMatrix<NDArray<double>>>,
    IConverter<DiagonalMatrix, StoredDiagonalMatrix<NDArray<double>>>
{
    /// <inheritdoc/>
    public static StoredMatrix<NDArray<double>> ToWire(Matrix<double> value) => Forms.Store(value);

    /// <inheritdoc/>
    public static Matrix<double> FromWire(StoredMatrix<NDArray<double>> wire) => Forms.Load(wire);

    /// <inheritdoc/>
    public static NDArray<double> ToWire(DenseMatrix value) => Forms.StoreDense(value);

    /// <inheritdoc/>
    public static DenseMatrix FromWire(NDArray<double> wire) => (DenseMatrix)Forms.LoadDense(wire);

    /// <inheritdoc/>
    public static StoredSparseMatrix<NDArray<double>> ToWire(SparseMatrix value) => Forms.StoreSparse(value);

    /// <inheritdoc/>
    public static SparseMatrix FromWire(StoredSparseMatrix<NDArray<double>> wire) => (SparseMatrix)Forms.LoadSparse(wire);

    /// <inheritdoc/>
    public static StoredDiagonalMatrix<NDArray<double>> ToWire(DiagonalMatrix value) => Forms.StoreDiagonal(value);

    /// <inheritdoc/>
    public static DiagonalMatrix FromWire(StoredDiagonalMatrix<NDArray<double>> wire) => (DiagonalMatrix)Forms.LoadDiagonal(wire);
}
