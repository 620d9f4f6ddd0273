using System.Globalization;
using Scigo.Json;

namespace Scigo.Cli.Input;

/// <summary>A value of a row, before it is known what its column is for.</summary>
readonly record struct JsonCell
{
    readonly JsonToken token;
    readonly double number;
    readonly string? text;

    JsonCell(JsonToken token, double number = 0, string? text = null) => (this.token, this.number, this.text) = (token, number, text);

    internal static JsonCell Read(ref JsonReader reader)
    {
        switch (reader.Peek())
        {
            case JsonToken.Number:
                return new(JsonToken.Number, reader.ReadDouble());
            case JsonToken.String:
                return new(JsonToken.String, text: reader.ReadString(null));
            case var token:
                reader.Skip();
                return new(token);
        }
    }

    /// <exception cref="InvalidDataException">It is no finite number.</exception>
    internal double Number(CellPosition position) => token switch
    {
        JsonToken.Number when double.IsFinite(number) => number,
        JsonToken.Number => throw new InvalidDataException($"{position}: {number.ToString(CultureInfo.InvariantCulture)} is not finite."),
        JsonToken.String => throw new InvalidDataException($"{position}: \"{text}\" is no number."),
        _ => throw new InvalidDataException($"{position} is {Word(token)}, no number."),
    };

    /// <exception cref="InvalidDataException">It is neither string nor number nor bool.</exception>
    internal string Label(CellPosition position) => token switch
    {
        JsonToken.String => text!,
        JsonToken.Number => number.ToString("R", CultureInfo.InvariantCulture),
        JsonToken.True => "true",
        JsonToken.False => "false",
        _ => throw new InvalidDataException($"{position} is {Word(token)}, no label."),
    };

    internal static string Word(JsonToken token) => token switch
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
