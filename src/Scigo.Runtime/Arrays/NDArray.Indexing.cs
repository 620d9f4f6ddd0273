using System.Diagnostics.CodeAnalysis;

namespace Scigo;

public readonly partial struct NDArray<T>
{
    /// <summary>The element of a vector.</summary>
    /// <param name="index">From 0; <c>^1</c> is the last.</param>
    /// <exception cref="ArgumentException">The array is not of rank 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public T this[int index]
    {
        get
        {
            if (shape is not null)
                ThrowRank(1);
            if ((uint)index >= (uint)length)
                ThrowIndex(index, 0);
            return data.Span[index];
        }
    }

    /// <summary>The element of a matrix.</summary>
    /// <param name="row">From 0.</param>
    /// <param name="column">From 0.</param>
    /// <exception cref="ArgumentException">The array is not of rank 2.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public T this[int row, int column]
    {
        get
        {
            if (shape is not [var rows, var columns])
            {
                ThrowRank(2);
                return default;
            }
            if ((uint)row >= (uint)rows)
                ThrowIndex(row, 0);
            if ((uint)column >= (uint)columns)
                ThrowIndex(column, 1);
            return data.Span[row * columns + column];
        }
    }

    /// <summary>The element of an array of any rank; <c>a[[]]</c> is the only element of an array of rank 0.</summary>
    /// <param name="indices">One index for each dimension, each from 0.</param>
    /// <exception cref="ArgumentException">The array is of another rank than there are indices.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public T this[params ReadOnlySpan<int> indices]
    {
        get
        {
            var dimensions = Shape;
            if (indices.Length != dimensions.Length)
                ThrowRank(indices.Length);
            var offset = 0;
            for (var i = 0; i < indices.Length; i++)
            {
                if ((uint)indices[i] >= (uint)dimensions[i])
                    ThrowIndex(indices[i], i);
                offset = offset * dimensions[i] + indices[i];
            }
            return data.Span[offset];
        }
    }

    /// <summary>Returns one row of a matrix, without copying.</summary>
    /// <param name="row">From 0.</param>
    /// <exception cref="InvalidOperationException">The array is not of rank 2.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ReadOnlySpan<T> Row(int row)
    {
        if (shape is not [var rows, var columns])
            throw NotMatrix();
        if ((uint)row >= (uint)rows)
            ThrowIndex(row, 0);
        return data.Span.Slice(row * columns, columns);
    }

    /// <summary>Enumerates the elements in row-major order, for <c>foreach</c> and collection expressions.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => data.Span.GetEnumerator();

    InvalidOperationException NotMatrix() => new($"Only a matrix, of rank 2, has rows; this is {this}.");

    [DoesNotReturn]
    void ThrowRank(int given) =>
        throw new ArgumentException($"{given} {(given == 1 ? "index does" : "indices do")} not name an element of {this}.");

    [DoesNotReturn]
    void ThrowIndex(int index, int dimension) =>
        throw new ArgumentOutOfRangeException(null, $"Index {index} is outside dimension {dimension} of {this}.");
}
