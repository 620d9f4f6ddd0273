namespace Scigo.MathNet;

/// <summary>
/// What Math.NET relies on without looking: indices out of range would read and write elsewhere in a matrix, unsorted ones would hide
/// values. Checked before reading, and before writing what could not be read.
/// </summary>
static class SparseIndices
{
    /// <summary>Returns what is wrong with compressed rows, or <c>null</c>.</summary>
    public static string? ProblemOfRows(int rows, int columns, ReadOnlySpan<int> pointers, ReadOnlySpan<int> indices, int values)
    {
        if (rows < 0 || columns < 0)
            return $"A sparse matrix cannot be {rows} × {columns}.";
        if (pointers.Length != rows + 1L)
            return $"A sparse matrix of {rows} rows has {rows + 1L} row pointers, not {pointers.Length}.";
        if (indices.Length != values)
            return $"A sparse matrix has {indices.Length} column indices for {values} values.";
        if (pointers[0] != 0 || pointers[^1] != values)
            return $"The row pointers of {values} values go from 0 to {values}, not from {pointers[0]} to {pointers[^1]}.";
        for (var row = 0; row < rows; row++)
        {
            if (pointers[row] > pointers[row + 1])
                return $"The row pointers fall at row {row}, from {pointers[row]} to {pointers[row + 1]}.";
        }
        // From here on all pointers are known to lie within the values.
        for (var row = 0; row < rows; row++)
        {
            if (Problem(columns, indices[pointers[row]..pointers[row + 1]]) is { } problem)
                return $"In row {row} of a sparse matrix, {problem}";
        }
        return null;
    }

    /// <summary>Returns what is wrong with the indices of a sparse vector, or <c>null</c>.</summary>
    public static string? ProblemOfVector(int length, ReadOnlySpan<int> indices, int values)
    {
        if (length < 0)
            return $"A sparse vector cannot have {length} elements.";
        if (indices.Length != values)
            return $"A sparse vector has {indices.Length} indices for {values} values.";
        return Problem(length, indices) is { } problem ? $"In a sparse vector, {problem}" : null;
    }

    static string? Problem(int length, ReadOnlySpan<int> indices)
    {
        var last = -1;
        foreach (var index in indices)
        {
            if (index <= last)
                return $"the index {index} does not ascend from {last}.";
            if (index >= length)
                return $"the index {index} is outside the length {length}.";
            last = index;
        }
        return null;
    }
}
