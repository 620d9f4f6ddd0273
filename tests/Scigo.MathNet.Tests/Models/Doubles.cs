using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using Element = double;

namespace Scigo.MathNet.Tests;

[PersistableModel("test.doubles")]
public sealed partial class Doubles : IKinds<Element>
{
    [Member(1)] public Matrix<Element>? Matrix { get; set; }
    [Member(2)] public DenseMatrix? Dense { get; set; }
    [Member(3)] public SparseMatrix? Sparse { get; set; }
    [Member(4)] public DiagonalMatrix? Diagonal { get; set; }
    [Member(5)] public Vector<Element>? Vector { get; set; }
    [Member(6)] public DenseVector? DenseVector { get; set; }
    [Member(7)] public SparseVector? SparseVector { get; set; }

    [NotPersisted]
    public Matrix<Element>? DeclaredMatrix
    {
        get => Dense ?? (Matrix<Element>?)Sparse ?? Diagonal;
        set => (Dense, Sparse, Diagonal) = (value as DenseMatrix, value as SparseMatrix, value as DiagonalMatrix);
    }

    [NotPersisted]
    public Vector<Element>? DeclaredVector
    {
        get => DenseVector ?? (Vector<Element>?)SparseVector;
        set => (DenseVector, SparseVector) = (value as DenseVector, value as SparseVector);
    }
}
