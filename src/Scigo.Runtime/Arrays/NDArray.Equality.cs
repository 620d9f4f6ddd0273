using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Scigo;

public readonly partial struct NDArray<T> : IEquatable<NDArray<T>>
{
    // AsBytes overflows from 2 GB on, so elements are compared piece by piece.
    const int PieceLength = 1 << 16;

    const int HashedElements = 64;

    /// <summary>Whether both arrays have the same shape and the same bytes of elements: NaN equals a NaN of the same bits, and -0.0
    /// differs from 0.0. What was saved and loaded again is equal.</summary>
    public bool Equals(NDArray<T> other)
    {
        if (!Shape.SequenceEqual(other.Shape))
            return false;
        var left = Span;
        var right = other.Span;
        while (left.Length > PieceLength)
        {
            if (!SameBytes(left[..PieceLength], right[..PieceLength]))
                return false;
            left = left[PieceLength..];
            right = right[PieceLength..];
        }
        return SameBytes(left, right);
    }

    /// <inheritdoc cref="Equals(NDArray{T})"/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is NDArray<T> other && Equals(other);

    /// <summary>Returns a hash of the shape and of the first and last elements, at a cost that does not grow with the array. It
    /// differs between processes.</summary>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var dimension in Shape)
            hash.Add(dimension);
        var span = Span;
        var count = Math.Min(span.Length, HashedElements);
        hash.AddBytes(MemoryMarshal.AsBytes(span[..count]));
        hash.AddBytes(MemoryMarshal.AsBytes(span[^count..]));
        return hash.ToHashCode();
    }

    /// <inheritdoc cref="Equals(NDArray{T})"/>
    public static bool operator ==(NDArray<T> left, NDArray<T> right) => left.Equals(right);

    /// <summary>Whether the arrays differ in shape or in the bytes of an element.</summary>
    public static bool operator !=(NDArray<T> left, NDArray<T> right) => !left.Equals(right);

    /// <summary>Returns the element type and the shape: <c>double[3, 4]</c>, or <c>double</c> for an array of rank 0.</summary>
    public override string ToString() => ArrayText.Describe(typeof(T), Shape);

    static bool SameBytes(ReadOnlySpan<T> left, ReadOnlySpan<T> right) =>
        MemoryMarshal.AsBytes(left).SequenceEqual(MemoryMarshal.AsBytes(right));
}
