using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Complex32;
using Scigo;
using Scigo.MathNet;
using Element = MathNet.Numerics.Complex32;
using Forms = Scigo.MathNet.MatrixForms<MathNet.Numerics.Complex32, float, Scigo.MathNet.Complex32Numbers>;

[assembly: Converter(typeof(Complex32MatrixConverter))]

namespace Scigo.MathNet;

/// <summary>
/// Matrices of complex numbers in single precision: of a declared kind as that kind alone, as <c>Matrix&lt;Complex32&gt;</c> with the kind.
/// </summary>
public sealed class Complex32MatrixConverter
    : IConverter<Matrix<Element>, StoredMatrix<NDArray<float>>>,
    IConverter<DenseMatrix, NDArray<float>>,
    IConverter<SparseMatrix, StoredSparseMatrix<NDArray<float>>>,
    IConverter<DiagonalMatrix, StoredDiagonalMatrix<NDArray<float>>>
{
    /// <inheritdoc/>
    public static StoredMatrix<NDArray<float>> ToWire(Matrix<Element> value) => Forms.Store(value);

    /// <inheritdoc/>
    public static Matrix<Element> FromWire(StoredMatrix<NDArray<float>> wire) => Forms.Load(wire);

    /// <inheritdoc/>
    public static NDArray<float> ToWire(DenseMatrix value) => Forms.StoreDense(value);

    /// <inheritdoc/>
    public static DenseMatrix FromWire(NDArray<float> wire) => (DenseMatrix)Forms.LoadDense(wire);

    /// <inheritdoc/>
    public static StoredSparseMatrix<NDArray<float>> ToWire(SparseMatrix value) => Forms.StoreSparse(value);

    /// <inheritdoc/>
    public static SparseMatrix FromWire(StoredSparseMatrix<NDArray<float>> wire) => (SparseMatrix)Forms.LoadSparse(wire);

    /// <inheritdoc/>
    public static StoredDiagonalMatrix<NDArray<float>> ToWire(DiagonalMatrix value) => Forms.StoreDiagonal(value);

    /// <inheritdoc/>
    public static DiagonalMatrix FromWire(StoredDiagonalMatrix<NDArray<float>> wire) => (DiagonalMatrix)Forms.LoadDiagonal(wire);
}
