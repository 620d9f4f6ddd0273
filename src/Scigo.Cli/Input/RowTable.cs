namespace Scigo.Cli.Input;

/// <summary>Rows of numbers, one after the other, as they are read.</summary>
sealed class RowTable
{
    double[] values = [];
    int count;

    /// <summary>The number of complete rows.</summary>
    internal int Rows { get; private set; }

    /// <summary>The number of values in each row; 0 before the first.</summary>
    internal int Columns { get; private set; }

    /// <summary>Some of the rows.</summary>
    internal NDArray<double> Slice(int row, int rows) => new(values.AsMemory(row * Columns, rows * Columns), rows, Columns);

    internal void Add(double value)
    {
        if (count == values.Length)
            Grow();
        values[count++] = value;
    }

    internal void EndRow(int columns)
    {
        Columns = columns;
        Rows++;
    }

    void Grow()
    {
        if (values.Length == Array.MaxLength)
            throw new InvalidDataException($"there are more than {Array.MaxLength} values: predict for fewer rows at a time.");
        Array.Resize(ref values, (int)Math.Clamp(values.Length * 2L, 1024, Array.MaxLength));
    }
}
