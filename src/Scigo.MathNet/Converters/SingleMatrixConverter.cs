using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Single;
using Scigo;
using Scigo.MathNet;
using Forms = Scigo.MathNet.MatrixForms<float, float, Scigo.MathNet.RealNumbers<float>>;

[assembly: Converter(typeof(SingleMatrixConverter))]

namespace Scigo.MathNet;

/// <summary>Matrices of floats: of a declared kind as that kind alone, as <c>Matrix&lt;float&gt;</c> with the kind.</summary>
public sealed class SingleMatrixConverter
    : IConverter<Matrix<float>, StoredMatrix<NDArray<float>>>,
    IConverter<DenseMatrix, NDArray<float>>,
    IConverter<SparseMatrix, StoredSparseMatrix<NDArray<float>>>,
    IConverter<DiagonalMatrix, StoredDiagonalMatrix<NDArray<float>>>
{
    /// <inheritdoc/>
    public static StoredMatrix<NDArray<float>> ToWire(Matrix<float> value) => Forms.Store(value);

    /// <inheritdoc/>
    public static Matrix<float> FromWire(StoredMatrix<NDArray<float>> wire) => Forms.Load(wire);

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
