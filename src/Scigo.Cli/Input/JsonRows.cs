using Scigo.Json;

namespace Scigo.Cli.Input;

/// <summary>Rows from a JSON array of arrays.</summary>
static class JsonRows
{
    const string Expected = "an array of rows is expected, as [[5.1, 3.5], [4.9, 3.0]]";

    // Rows between which the progress is shown and Ctrl-C is heard.
    const int RowsAtATime = 1024;

    internal static RowTable Read(Stream stream, IColumns columns, IProgress<long>? progress, CancellationToken cancellation)
    {
        if (stream.Length > Array.MaxLength)
            throw new InvalidDataException($"JSON is read up to {Array.MaxLength} bytes: take CSV, or fewer rows at a time.");
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        var reader = new JsonReader(data.AsSpan().TrimStart("\uFEFF"u8), ModelOptions.Default);
        try
        {
            return Read(ref reader, columns, progress, cancellation);
        }
        finally
        {
            reader.Dispose();
        }
    }

    static RowTable Read(ref JsonReader reader, IColumns columns, IProgress<long>? progress, CancellationToken cancellation)
    {
        var cells = new List<JsonCell>();
        RowTable? table = null;
        if (reader.Peek() != JsonToken.Array)
            throw new InvalidDataException($"{Expected}, not {JsonCell.Word(reader.Peek())}.");
        reader.BeginArray();
        var first = 0;
        while (reader.NextElement())
        {
            var row = new CellPosition((table?.Rows ?? 0) + 1L);
            if (row.Row % RowsAtATime == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(reader.Position);
            }
            if (reader.Peek() != JsonToken.Array)
                throw new InvalidDataException($"{row} is {JsonCell.Word(reader.Peek())}: {Expected}.");
            ReadRow(ref reader, cells);
            if (table is null)
                (table, first) = (new(columns.Choose(cells.Count)), cells.Count);
            else if (cells.Count != first)
                throw new InvalidDataException($"{row} has {cells.Count} columns, those before it have {first}.");
            AddRow(table, cells, row);
        }
        reader.End();
        return table ?? new(new([]));
    }

    static void ReadRow(ref JsonReader reader, List<JsonCell> cells)
    {
        cells.Clear();
        reader.BeginArray();
        while (reader.NextElement())
            cells.Add(JsonCell.Read(ref reader));
    }

    static void AddRow(RowTable table, List<JsonCell> cells, CellPosition row)
    {
        foreach (var column in table.Columns.Numbers)
            table.Add(cells[column].Number(row with { Column = column + 1 }));
        if (table.Columns.Label is >= 0 and var label)
            table.AddLabel(cells[label].Label(row with { Column = label + 1 }));
        table.EndRow();
    }
}
