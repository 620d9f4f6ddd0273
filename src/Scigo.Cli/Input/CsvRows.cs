using System.Globalization;
using System.Text;
using CsvHelper;

namespace Scigo.Cli.Input;

/// <summary>Rows from CSV (RFC 4180) with a header.</summary>
static class CsvRows
{
    // Nothing is guessed or repaired: a row that is skipped would shift all predictions behind it.
    static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    internal static RowTable Read(Stream stream, Features features, Action<string> note, CancellationToken cancellation)
    {
        using var reader = CsvReader.Create(stream, Options, leaveOpen: true);
        try
        {
            return Read(reader, features, note, cancellation);
        }
        catch (CsvFormatException e)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    static RowTable Read(CsvReader reader, Features features, Action<string> note, CancellationToken cancellation)
    {
        reader.ReadHeader();
        string[] header = [.. reader.Headers];
        var columns = CsvColumns.Select(header, features, note);
        var table = new RowTable();
        CellPosition? empty = null;
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var row = new CellPosition(reader.RowNumber, reader.LineNumber);
            // Only at the end of the file are empty lines nothing.
            if (reader.FieldCount == 1 && reader.GetRawSpan(0).IsEmpty)
            {
                empty ??= row;
                continue;
            }
            if (empty is not null)
                throw new InvalidDataException($"{empty} is empty.");
            if (reader.FieldCount != header.Length)
                throw new InvalidDataException($"{row} has {reader.FieldCount} columns, the header has {header.Length}.");
            foreach (var column in columns)
                table.Add(Parse(reader.GetSpan(column), row with { Column = column + 1, Name = header[column] }));
            table.EndRow(columns.Length);
        }
        return table;
    }

    static double Parse(ReadOnlySpan<byte> cell, CellPosition position)
    {
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return double.IsFinite(value) ? value : throw new InvalidDataException($"{position}: {Encoding.UTF8.GetString(cell)} is not finite.");
        throw new InvalidDataException(cell.IsEmpty ? $"{position} is empty." : $"{position}: '{Encoding.UTF8.GetString(cell)}' is no number.");
    }
}
