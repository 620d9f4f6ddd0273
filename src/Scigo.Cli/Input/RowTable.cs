namespace Scigo.Cli.Input;

/// <summary>Rows of numbers, one after the other, as they are read, and their labels where there are some.</summary>
sealed class RowTable(ChosenColumns columns)
{
    readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    readonly List<string> labels = [];
    double[] values = [];
    int count;

    /// <summary>The columns of the file that the rows are read from.</summary>
    internal ChosenColumns Columns => columns;

    /// <summary>The number of complete rows.</summary>
    internal int Rows { get; private set; }

    /// <summary>The number of values in each row.</summary>
    internal int Width => columns.Numbers.Length;

    /// <summary>The label of each row; empty where none is read.</summary>
    internal IReadOnlyList<string> Labels => labels;

    /// <summary>Some of the rows.</summary>
    internal NDArray<double> Slice(int row, int rows) => new(values.AsMemory(row * Width, rows * Width), rows, Width);

    /// <summary>Some of the columns of all rows.</summary>
    internal double[] Take(int column, int columns)
    {
        var taken = new double[Rows * columns];
        for (var row = 0; row < Rows; row++)
            values.AsSpan(row * Width + column, columns).CopyTo(taken.AsSpan(row * columns));
        return taken;
    }

    internal void Add(double value)
    {
        if (count == values.Length)
            Grow();
        values[count++] = value;
    }

    // Most labels occur often: one string for each.
    internal void AddLabel(string label)
    {
        if (!known.TryGetValue(label, out var same))
            known.Add(label, same = label);
        labels.Add(same);
    }

    internal void EndRow() => Rows++;

    void Grow()
    {
        if (values.Length == Array.MaxLength)
            throw new InvalidDataException($"there are more than {Array.MaxLength} values: take fewer rows at a time.");
        Array.Resize(ref values, (int)Math.Clamp(values.Length * 2L, 1024, Array.MaxLength));
    }
}
