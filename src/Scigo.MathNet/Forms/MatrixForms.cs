using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Storage;

namespace Scigo.MathNet;

/// <summary>What matrices are written as, and back.</summary>
static class MatrixForms<T, TPart, TNumbers>
    where T : unmanaged, IEquatable<T>, IFormattable
    where TPart : unmanaged
    where TNumbers : INumbers<T, TPart>
{
    public static StoredMatrix<NDArray<TPart>> Store(Matrix<T> matrix) => matrix.Storage switch
    {
        DenseColumnMajorMatrixStorage<T> => new() { Dense = StoreDense(matrix) },
        SparseCompressedRowMatrixStorage<T> => new() { Sparse = StoreSparse(matrix) },
        DiagonalMatrixStorage<T> => new() { Diagonal = StoreDiagonal(matrix) },
        _ => throw Exactly.Foreign(matrix),
    };

    public static NDArray<TPart> StoreDense(Matrix<T> matrix)
    {
        var storage = (DenseColumnMajorMatrixStorage<T>)Checked(matrix);
        var (rows, columns) = (storage.RowCount, storage.ColumnCount);
        return TNumbers.Pack(Transposition.Of<T>(storage.Data, columns, rows), rows, columns);
    }

    public static StoredSparseMatrix<NDArray<TPart>> StoreSparse(Matrix<T> matrix)
    {
        var storage = (SparseCompressedRowMatrixStorage<T>)Checked(matrix);
        // The arrays have room to grow, and are replaced when they do: each is taken once.
        var pointers = storage.RowPointers;
        var count = pointers[^1];
        var indices = storage.ColumnIndices.AsMemory(0, count);
        var values = storage.Values.AsMemory(0, count);
        if (SparseIndices.ProblemOfRows(storage.RowCount, storage.ColumnCount, pointers, indices.Span, count) is { } problem)
            throw new InvalidOperationException($"{problem} Normalize the storage before saving.");
        return new(storage.RowCount, storage.ColumnCount, pointers, new(indices), TNumbers.Pack(values, count));
    }

    public static StoredDiagonalMatrix<NDArray<TPart>> StoreDiagonal(Matrix<T> matrix)
    {
        var storage = (DiagonalMatrixStorage<T>)Checked(matrix);
        return new(storage.RowCount, storage.ColumnCount, TNumbers.Pack(storage.Data, storage.Data.Length));
    }

    public static Matrix<T> Load(StoredMatrix<NDArray<TPart>> stored) => stored switch
    {
        { Dense: { } dense, Sparse: null, Diagonal: null } => LoadDense(dense),
        { Dense: null, Sparse: { } sparse, Diagonal: null } => LoadSparse(sparse),
        { Dense: null, Sparse: null, Diagonal: { } diagonal } => LoadDiagonal(diagonal),
        _ => throw new FormatException("A matrix is one of dense, sparse and diagonal."),
    };

    public static Matrix<T> LoadDense(NDArray<TPart> stored)
    {
        var values = TNumbers.Unpack(stored, out var shape);
        return shape is [var rows, var columns]
            ? Matrix<T>.Build.Dense(rows, columns, Transposition.Of(values.Span, rows, columns))
            : throw new FormatException($"A matrix has two dimensions; this is {stored}.");
    }

    public static Matrix<T> LoadSparse(StoredSparseMatrix<NDArray<TPart>> stored)
    {
        var values = Elements.Of<T, TPart, TNumbers>(stored.Values);
        var pointers = stored.RowPointers.Span;
        var indices = stored.ColumnIndices.Span;
        if (SparseIndices.ProblemOfRows(stored.Rows, stored.Columns, pointers, indices, values.Length) is { } problem)
            throw new FormatException(problem);
        // Math.NET's own ways from compressed rows sort and sum what is known to be in order.
        var matrix = Matrix<T>.Build.Sparse(stored.Rows, stored.Columns);
        var storage = (SparseCompressedRowMatrixStorage<T>)matrix.Storage;
        pointers.CopyTo(storage.RowPointers);
        storage.ColumnIndices = indices.ToArray();
        storage.Values = values.ToArray();
        return matrix;
    }

    public static Matrix<T> LoadDiagonal(StoredDiagonalMatrix<NDArray<TPart>> stored)
    {
        var values = Elements.Of<T, TPart, TNumbers>(stored.Values);
        var (rows, columns) = (stored.Rows, stored.Columns);
        if (rows < 0 || columns < 0)
            throw new FormatException($"A diagonal matrix cannot be {rows} × {columns}.");
        var length = Math.Min(rows, columns);
        return values.Length == length
            ? Matrix<T>.Build.Diagonal(rows, columns, values.ToArray())
            : throw new FormatException($"A diagonal matrix of {rows} × {columns} has {length} values, not {values.Length}.");
    }

    // What would be loaded must be of the type that is saved.
    static MatrixStorage<T> Checked(Matrix<T> matrix) =>
        matrix.GetType() == Matrix<T>.Build.OfStorage(matrix.Storage).GetType() ? matrix.Storage : throw Exactly.Foreign(matrix);
}
