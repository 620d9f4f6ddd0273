namespace Scigo.MathNet;

/// <summary>What a sparse vector is written as. Zeros that it holds explicitly are kept.</summary>
/// <typeparam name="TValues">The array of its numbers.</typeparam>
/// <param name="Length">The number of elements, absent ones included.</param>
/// <param name="Indices">The position of each value, ascending.</param>
/// <param name="Values">The values.</param>
[PersistableModel("SparseVectorStorage")]
public sealed partial record StoredSparseVector<TValues>(
    [property: Member(1)] int Length,
    [property: Member(2, Rank = 1)] NDArray<int> Indices,
    [property: Member(3)] TValues Values)
    where TValues : struct;
