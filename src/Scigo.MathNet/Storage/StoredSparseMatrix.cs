namespace Scigo.MathNet;

/// <summary>
/// What a sparse matrix is written as: compressed rows. Zeros that the matrix holds explicitly are kept, so that its structure comes
/// back as it was.
/// </summary>
/// <typeparam name="TValues">The array of its numbers.</typeparam>
/// <param name="Rows">The number of rows.</param>
/// <param name="Columns">The number of columns.</param>
/// <param name="RowPointers">For each row the position of its first value, then the number of values.</param>
/// <param name="ColumnIndices">The column of each value, ascending within a row.</param>
/// <param name="Values">The values, row by row.</param>
[PersistableModel("SparseMatrixStorage")]
public sealed partial record StoredSparseMatrix<TValues>(
    [property: Member(1)] int Rows,
    [property: Member(2)] int Columns,
    [property: Member(3, Rank = 1)] NDArray<int> RowPointers,
    [property: Member(4, Rank = 1)] NDArray<int> ColumnIndices,
    [property: Member(5)] TValues Values)
    where TValues : struct;
