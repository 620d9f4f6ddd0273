namespace Scigo.Cli.Input;

/// <summary>Where in the rows something is wrong. People count from one, and do not count the header.</summary>
/// <param name="Row">The row.</param>
/// <param name="Line">The line of the file, where that is another number; 0 where there are no lines.</param>
/// <param name="Column">The column in the file; 0 for the row as a whole.</param>
/// <param name="Name">The column's name, if it has one.</param>
readonly record struct CellPosition(long Row, long Line = 0, int Column = 0, string? Name = null)
{
    public override string ToString()
    {
        var row = Line == 0 ? $"row {Row}" : $"row {Row} (line {Line})";
        return Column == 0 ? row : Name is null ? $"{row}, column {Column}" : $"{row}, column {Column} ({Name})";
    }
}
