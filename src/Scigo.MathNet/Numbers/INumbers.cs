namespace Scigo.MathNet;

/// <summary>How the elements of matrices stand in an <see cref="NDArray{T}"/> of real numbers.</summary>
/// <typeparam name="T">The element of the matrix.</typeparam>
/// <typeparam name="TPart">The real number that it is made of.</typeparam>
interface INumbers<T, TPart>
    where T : unmanaged
    where TPart : unmanaged
{
    /// <summary>Returns an array of the given shape that holds the elements, which are not copied where they need not be.</summary>
    static abstract NDArray<TPart> Pack(ReadOnlyMemory<T> values, params ReadOnlySpan<int> shape);

    /// <summary>Returns the elements of an array, not copied where they need not be, and their shape.</summary>
    static abstract ReadOnlyMemory<T> Unpack(NDArray<TPart> array, out ReadOnlySpan<int> shape);
}
