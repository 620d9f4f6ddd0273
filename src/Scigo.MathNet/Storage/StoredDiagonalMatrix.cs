namespace Scigo.MathNet;

/// <summary>What a diagonal matrix is written as.</summary>
/// <typeparam name="TValues">The array of its numbers.</typeparam>
/// <param name="Rows">The number of rows.</param>
/// <param name="Columns">The number of columns.</param>
/// <param name="Values">The diagonal, as long as the smaller of the two.</param>
[PersistableModel("DiagonalMatrixStorage")]
public sealed partial record StoredDiagonalMatrix<TValues>(
    [property: Member(1)] int Rows,
    [property: Member(2)] int Columns,
    [property: Member(3)] TValues Values)
    where TValues : struct;
