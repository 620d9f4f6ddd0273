using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Scigo;

public readonly partial struct NDArray<T>
{
    /// <summary>Wraps an array as a vector, without copying.</summary>
    /// <exception cref="ArgumentNullException">The array is <c>null</c>: null and empty are different things.</exception>
    public static implicit operator NDArray<T>(T[] vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        return new(new ReadOnlyMemory<T>(vector));
    }

    /// <summary>Copies a two-dimensional array into a matrix.</summary>
    /// <exception cref="ArgumentNullException">The array is <c>null</c>.</exception>
    public static implicit operator NDArray<T>(T[,] matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new(Flat(matrix).ToArray(), matrix.GetLength(0), matrix.GetLength(1));
    }

    /// <summary>Copies the elements of a vector.</summary>
    /// <exception cref="InvalidCastException">The array is not of rank 1; <see cref="ToArray"/> takes every rank.</exception>
    public static explicit operator T[](NDArray<T> array) =>
        array.Rank == 1 ? array.ToArray() : throw new InvalidCastException($"{array} is not of rank 1; ToArray() flattens it.");

    /// <summary>Copies the elements of a matrix.</summary>
    /// <exception cref="InvalidCastException">The array is not of rank 2.</exception>
    public static explicit operator T[,](NDArray<T> array) =>
        array.Rank == 2 ? array.ToArray2D() : throw new InvalidCastException($"{array} is not of rank 2.");

    /// <summary>Copies the elements, of whatever rank, in row-major order.</summary>
    public T[] ToArray() => data.ToArray();

    /// <summary>Copies a matrix.</summary>
    /// <exception cref="InvalidOperationException">The array is not of rank 2.</exception>
    public T[,] ToArray2D()
    {
        if (shape is not [var rows, var columns])
            throw NotMatrix();
        var copy = new T[rows, columns];
        CopyTo(Flat(copy));
        return copy;
    }

    /// <summary>Copies the elements, in row-major order, to the start of <paramref name="destination"/>.</summary>
    /// <exception cref="ArgumentException">The destination is shorter than the array.</exception>
    public void CopyTo(Span<T> destination)
    {
        if (destination.Length < length)
            throw new ArgumentException($"{destination.Length} elements do not hold {this}.", nameof(destination));
        data.Span.CopyTo(destination);
    }

    static Span<T> Flat(T[,] matrix) =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(matrix)), matrix.Length);
}
