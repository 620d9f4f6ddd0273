namespace Scigo;

/// <summary>Creates arrays of numbers.</summary>
public static class NDArray
{
    /// <summary>Copies <paramref name="data"/> into a vector; collection expressions end here.</summary>
    public static NDArray<T> Create<T>(ReadOnlySpan<T> data)
        where T : unmanaged => new(data.ToArray());

    /// <summary>Copies <paramref name="data"/> into an array of the given shape: <c>NDArray.Create([1.0, 2.0, 3.0, 4.0], 2, 2)</c>.
    /// </summary>
    /// <param name="data">The elements in row-major order.</param>
    /// <param name="shape">The length of each dimension, at most eight.</param>
    /// <exception cref="ArgumentException">The shape does not hold exactly the elements given.</exception>
    public static NDArray<T> Create<T>(ReadOnlySpan<T> data, params ReadOnlySpan<int> shape)
        where T : unmanaged => new(data.ToArray(), shape);

    /// <summary>Copies rows into a matrix; no rows make a matrix of shape (0, 0).</summary>
    /// <param name="rows">Arrays of the same length.</param>
    /// <exception cref="ArgumentException">A row is <c>null</c> or of another length than the first.</exception>
    public static NDArray<T> FromRows<T>(params ReadOnlySpan<T[]> rows)
        where T : unmanaged
    {
        var columns = rows.IsEmpty ? 0 : rows[0]?.Length ?? 0;
        var data = new T[checked(rows.Length * columns)];
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] is not { } row)
                throw new ArgumentException($"Row {i} is null.", nameof(rows));
            if (row.Length != columns)
                throw new ArgumentException($"Row {i} has length {row.Length}, row 0 has length {columns}.", nameof(rows));
            row.CopyTo(data, i * columns);
        }
        return new(data, rows.Length, columns);
    }

    /// <summary>Creates an array of rank 0, which holds one number.</summary>
    public static NDArray<T> Scalar<T>(T value)
        where T : unmanaged => new(new[] { value }, []);

    /// <summary>Creates an array of zeros.</summary>
    /// <param name="shape">The length of each dimension, at most eight; none for a single number.</param>
    /// <exception cref="ArgumentException">A dimension is negative, there are too many, or their product exceeds an <c>int</c>.
    /// </exception>
    public static NDArray<T> Zeros<T>(params ReadOnlySpan<int> shape)
        where T : unmanaged
    {
        var count = NDArray<T>.CountElements(shape);
        if (count < 0 || shape.Length > NDArray<T>.MaxRank)
            throw new ArgumentException($"({ArrayText.Join(shape)}) is not the shape of an array.", nameof(shape));
        return new(new T[count], shape);
    }
}
