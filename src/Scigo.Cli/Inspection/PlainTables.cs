using Scigo.Cli.Errors;

namespace Scigo.Cli.Inspection;

/// <summary>Writes tables as columns of plain text, for pipes.</summary>
static class PlainTables
{
    internal static void Write(TextWriter output, IEnumerable<InspectionTable> tables)
    {
        var first = true;
        foreach (var table in tables.Where(static t => t.Rows.Count > 0))
        {
            if (!first)
                output.WriteLine();
            first = false;
            output.WriteLine(table.Title);
            string[][] lines = [.. Array.TrueForAll(table.Columns, static c => c.Length == 0) ? [] : new[] { table.Columns }, .. table.Rows];
            lines = Array.ConvertAll(lines, static line => Array.ConvertAll(line, OneLine.Of));
            var widths = table.Columns.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
            foreach (var line in lines)
                output.WriteLine("  " + string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }
}
