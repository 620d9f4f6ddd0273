using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Storage;

namespace Scigo.MathNet;

/// <summary>What vectors are written as, and back.</summary>
static class VectorForms<T, TPart, TNumbers>
    where T : unmanaged, IEquatable<T>, IFormattable
    where TPart : unmanaged
    where TNumbers : INumbers<T, TPart>
{
    public static StoredVector<NDArray<TPart>> Store(Vector<T> vector) => vector.Storage switch
    {
        DenseVectorStorage<T> => new() { Dense = StoreDense(vector) },
        SparseVectorStorage<T> => new() { Sparse = StoreSparse(vector) },
        _ => throw Exactly.Foreign(vector),
    };

    public static NDArray<TPart> StoreDense(Vector<T> vector)
    {
        var values = Data(vector);
        return TNumbers.Pack(values, values.Length);
    }

    /// <summary>Returns the numbers of a dense vector, which are the vector's own.</summary>
    public static T[] Data(Vector<T> vector) => ((DenseVectorStorage<T>)Checked(vector)).Data;

    public static StoredSparseVector<NDArray<TPart>> StoreSparse(Vector<T> vector)
    {
        var storage = (SparseVectorStorage<T>)Checked(vector);
        // The arrays have room to grow, and are replaced when they do: each is taken once.
        var count = storage.ValueCount;
        var indices = storage.Indices.AsMemory(0, count);
        var values = storage.Values.AsMemory(0, count);
        if (SparseIndices.ProblemOfVector(storage.Length, indices.Span, count) is { } problem)
            throw new InvalidOperationException(problem);
        return new(storage.Length, new(indices), TNumbers.Pack(values, count));
    }

    public static Vector<T> Load(StoredVector<NDArray<TPart>> stored) => stored switch
    {
        { Dense: { } dense, Sparse: null } => LoadDense(dense),
        { Dense: null, Sparse: { } sparse } => LoadSparse(sparse),
        _ => throw new FormatException("A vector is one of dense and sparse."),
    };

    public static Vector<T> LoadDense(NDArray<TPart> stored) =>
        Vector<T>.Build.Dense(Elements.Of<T, TPart, TNumbers>(stored).ToArray());

    public static Vector<T> LoadSparse(StoredSparseVector<NDArray<TPart>> stored)
    {
        var values = Elements.Of<T, TPart, TNumbers>(stored.Values);
        if (SparseIndices.ProblemOfVector(stored.Length, stored.Indices.Span, values.Length) is { } problem)
            throw new FormatException(problem);
        var vector = Vector<T>.Build.Sparse(stored.Length);
        var storage = (SparseVectorStorage<T>)vector.Storage;
        storage.Indices = stored.Indices.ToArray();
        storage.Values = values.ToArray();
        storage.ValueCount = values.Length;
        return vector;
    }

    // What would be loaded must be of the type that is saved.
    static VectorStorage<T> Checked(Vector<T> vector) =>
        vector.GetType() == Vector<T>.Build.OfStorage(vector.Storage).GetType() ? vector.Storage : throw Exactly.Foreign(vector);
}
