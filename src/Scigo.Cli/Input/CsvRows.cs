using System.Globalization;
using System.Text;
using CsvHelper;

namespace Scigo.Cli.Input;

/// <summary>Rows from CSV (RFC 4180) with a header.</summary>
static class CsvRows
{
    // Rows between which the progress is shown and Ctrl-C is heard.
    const int RowsAtATime = 1024;

    // Nothing is guessed or repaired: a row that is skipped would shift all predictions behind it.
    static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    internal static RowTable Read(
        Stream stream, IColumns columns, Action<string> note, IProgress<long>? progress, CancellationToken cancellation)
    {
        using var reader = CsvReader.Create(stream, Options, leaveOpen: true);
        try
        {
            reader.ReadHeader();
            var header = ColumnNames.Of(reader.Headers);
            var table = new RowTable(columns.Choose(header, note));
            var rows = new Rows(header, table);
            while (reader.Read())
            {
                if (table.Rows % RowsAtATime == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                    progress?.Report(stream.Position);
                }
                rows.Add(reader);
            }
            return table;
        }
        catch (CsvFormatException e)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    sealed class Rows(string[] header, RowTable table)
    {
        CellPosition? empty;

        internal void Add(CsvReader reader)
        {
            var row = new CellPosition(reader.RowNumber, reader.LineNumber);
            // Only at the end of the file are empty lines nothing.
            if (reader.FieldCount == 1 && reader.GetRawSpan(0).IsEmpty)
            {
                empty ??= row;
                return;
            }
            if (empty is not null)
                throw new InvalidDataException($"{empty} is empty.");
            if (reader.FieldCount != header.Length)
                throw new InvalidDataException($"{row} has {reader.FieldCount} columns, the header has {header.Length}.");
            foreach (var column in table.Columns.Numbers)
                table.Add(Parse(reader.GetSpan(column), At(row, column)));
            if (table.Columns.Label is >= 0 and var label)
                table.AddLabel(Text(reader.GetSpan(label), At(row, label)));
            table.EndRow();
        }

        CellPosition At(CellPosition row, int column) => row with { Column = column + 1, Name = header[column] };

        static double Parse(ReadOnlySpan<byte> cell, CellPosition position)
        {
            if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
                return double.IsFinite(value) ? value : throw new InvalidDataException($"{position}: {Encoding.UTF8.GetString(cell)} is not finite.");
            throw new InvalidDataException(cell.IsEmpty ? $"{position} is empty." : $"{position}: '{Encoding.UTF8.GetString(cell)}' is no number.");
        }

        static string Text(ReadOnlySpan<byte> cell, CellPosition position) =>
            cell.IsEmpty ? throw new InvalidDataException($"{position} is empty.") : Encoding.UTF8.GetString(cell);
    }
}
