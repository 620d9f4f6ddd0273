using System.Buffers;
using Scigo.Json;

namespace Scigo.Cli.Prediction;

/// <summary>Writes predictions as one JSON array, with the digits that give the same numbers back.</summary>
ref struct PredictionJson
{
    readonly ArrayBufferWriter<byte> output = new();
    JsonWriter writer;

    public PredictionJson()
    {
        writer = new JsonWriter(output, ModelOptions.Default);
        writer.BeginArray();
    }

    internal void Add(Predictions predictions)
    {
        foreach (var label in predictions.Labels ?? default)
            writer.WriteInteger(label);
        foreach (var name in predictions.Names ?? [])
            writer.WriteString(name);
        if (predictions.Numbers is { Rank: 2 } rows)
        {
            for (var row = 0; row < rows.Shape[0]; row++)
                AddRow(rows.Row(row));
        }
        else
        {
            foreach (var number in predictions.Numbers ?? default)
                writer.WriteNumber(number);
        }
    }

    /// <summary>Ends the array and returns it, with a line feed behind.</summary>
    internal ReadOnlyMemory<byte> End()
    {
        writer.EndArray();
        writer.Flush();
        output.Write("\n"u8);
        return output.WrittenMemory;
    }

    void AddRow(ReadOnlySpan<double> row)
    {
        writer.BeginArray();
        foreach (var number in row)
            writer.WriteNumber(number);
        writer.EndArray();
    }
}
