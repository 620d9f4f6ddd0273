using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Complex;
using Scigo;
using Scigo.MathNet;
using Element = System.Numerics.Complex;
using Forms = Scigo.MathNet.MatrixForms<System.Numerics.Complex, double, Scigo.MathNet.ComplexNumbers>;

[assembly: Converter(typeof(ComplexMatrixConverter))]

namespace Scigo.MathNet;

/// <summary>Matrices of complex numbers: of a declared kind as that kind alone, as <c>Matrix&lt;Complex&gt;</c> with the kind.</summary>
public sealed class ComplexMatrixConverter
    : IConverter<Matrix<Element>, StoredMatrix<NDArray<double>>>,
    IConverter<DenseMatrix, NDArray<double>>,
    IConverter<SparseMatrix, StoredSparseMatrix<NDArray<double>>>,
    IConverter<DiagonalMatrix, StoredDiagonalMatrix<NDArray<double>>>
{
    /// <inheritdoc/>
    public static StoredMatrix<NDArray<double>> ToWire(Matrix<Element> value) => Forms.Store(value);

    /// <inheritdoc/>
    public static Matrix<Element> FromWire(StoredMatrix<NDArray<double>> wire) => Forms.Load(wire);

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
