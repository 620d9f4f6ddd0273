namespace Scigo.MathNet;

/// <summary>
/// What a matrix of unknown kind is written as: exactly one of its three members, which says what kind it was.
/// </summary>
/// <typeparam name="TValues">The array of its numbers.</typeparam>
[PersistableModel("MatrixStorage")]
public sealed partial class StoredMatrix<TValues>
    where TValues : struct
{
    /// <summary>A dense matrix: its rows, one after the other.</summary>
    [Member(1)]
    public TValues? Dense { get; set; }

    /// <summary>A sparse matrix.</summary>
    [Member(2)]
    public StoredSparseMatrix<TValues>? Sparse { get; set; }

    /// <summary>A diagonal matrix.</summary>
    [Member(3)]
    public StoredDiagonalMatrix<TValues>? Diagonal { get; set; }
}
