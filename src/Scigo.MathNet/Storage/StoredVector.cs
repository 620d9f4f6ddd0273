namespace Scigo.MathNet;

/// <summary>What a vector of unknown kind is written as: exactly one of its two members, which says what kind it was.</summary>
/// <typeparam name="TValues">The array of its numbers.</typeparam>
[PersistableModel("VectorStorage")]
public sealed partial class StoredVector<TValues>
    where TValues : struct
{
    /// <summary>A dense vector.</summary>
    [Member(1)]
    public TValues? Dense { get; set; }

    /// <summary>A sparse vector.</summary>
    [Member(2)]
    public StoredSparseVector<TValues>? Sparse { get; set; }
}
