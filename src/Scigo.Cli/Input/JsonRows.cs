using Scigo.Json;

namespace Scigo.Cli.Input;

/// <summary>Rows from a JSON array of arrays of numbers.</summary>
static class JsonRows
{
    const string Expected = "an array of rows is expected, as [[5.1, 3.5], [4.9, 3.0]]";

    internal static RowTable Read(Stream stream, Features features, CancellationToken cancellation)
    {
        if (stream.Length > Array.MaxLength)
            throw new InvalidDataException($"JSON is read up to {Array.MaxLength} bytes: take CSV, or fewer rows at a time.");
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        var reader = new JsonReader(data.AsSpan().TrimStart("\uFEFF"u8), ModelOptions.Default);
        try
        {
            return Read(ref reader, features, cancellation);
        }
        finally
        {
            reader.Dispose();
        }
    }

    static RowTable Read(ref JsonReader reader, Features features, CancellationToken cancellation)
    {
        var table = new RowTable();
        if (reader.Peek() != JsonToken.Array)
            throw new InvalidDataException($"{Expected}, not {Word(reader.Peek())}.");
        reader.BeginArray();
        while (reader.NextElement())
        {
            cancellation.ThrowIfCancellationRequested();
            var row = new CellPosition(table.Rows + 1L);
            if (reader.Peek() != JsonToken.Array)
                throw new InvalidDataException($"{row} is {Word(reader.Peek())}: {Expected}.");
            var columns = ReadRow(ref reader, row, table);
            if (features.Count != 0 && columns != features.Count)
                throw new InvalidDataException($"{row} has {columns} columns, the model takes {features.Count} features.");
            if (table.Rows > 0 && columns != table.Columns)
                throw new InvalidDataException($"{row} has {columns} columns, those before it have {table.Columns}.");
            table.EndRow(columns);
        }
        reader.End();
        return table;
    }

    static int ReadRow(ref JsonReader reader, CellPosition row, RowTable table)
    {
        var columns = 0;
        reader.BeginArray();
        while (reader.NextElement())
        {
            var position = row with { Column = ++columns };
            switch (reader.Peek())
            {
                case JsonToken.Number:
                    var value = reader.ReadDouble();
                    table.Add(double.IsFinite(value) ? value : throw new InvalidDataException($"{position}: {value} is not finite."));
                    break;
                case JsonToken.String:
                    throw new InvalidDataException($"{position}: \"{reader.ReadString(null)}\" is no number.");
                case var token:
                    throw new InvalidDataException($"{position} is {Word(token)}, no number.");
            }
        }
        return columns;
    }

    static string Word(JsonToken token) => token switch
    {
        JsonToken.End => "nothing",
        JsonToken.Null => "null",
        JsonToken.True or JsonToken.False => "a bool",
        JsonToken.Object => "an object",
        JsonToken.Array => "an array",
        JsonToken.String => "a string",
        _ => "a number",
    };
}
