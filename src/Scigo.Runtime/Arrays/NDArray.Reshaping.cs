namespace Scigo;

public readonly partial struct NDArray<T>
{
    /// <summary>Returns the same elements, in the same row-major order, under another shape. Nothing is copied.</summary>
    /// <param name="shape">The length of each dimension, at most eight. One of them may be -1: the others and the number of elements
    /// decide it.</param>
    /// <exception cref="ArgumentException">The shape does not hold exactly the elements of this array.</exception>
    public NDArray<T> Reshape(params ReadOnlySpan<int> shape)
    {
        var open = shape.IndexOf(-1);
        if (open < 0 || shape.Length > MaxRank)
            return new(data, shape);

        Span<int> closed = stackalloc int[MaxRank];
        closed = closed[..shape.Length];
        shape.CopyTo(closed);
        closed[open] = 1;
        var others = CountElements(closed);
        // Left at -1, and so refused, where no length or every length would do.
        closed[open] = others > 0 && length % others == 0 ? (int)(length / others) : -1;
        return closed[open] < 0 ? throw DoesNotFit(shape) : new(data, closed);
    }

    ArgumentException DoesNotFit(ReadOnlySpan<int> shape) =>
        new($"No length of the open dimension makes the shape ({ArrayText.Join(shape)}) hold the {length} elements.", nameof(shape));
}
