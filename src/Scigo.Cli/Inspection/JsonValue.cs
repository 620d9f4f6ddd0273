using System.Globalization;
using Scigo.Json;

namespace Scigo.Cli.Inspection;

/// <summary>A value of a JSON document as far as it is worth showing: of arrays of numbers, only the shape is kept.</summary>
sealed record JsonValue
{
    const int LongestText = 60;

    /// <summary>What it is: <c>number</c>, <c>array</c> of numbers, <c>list</c> of anything else.</summary>
    internal required string Kind { get; init; }

    /// <summary>The value itself, when it is neither array, list nor object.</summary>
    internal string? Text { get; init; }

    /// <summary>The dimensions of an array, the length of a list.</summary>
    internal IReadOnlyList<int> Shape { get; init; } = [];

    /// <summary>The members of an object; the elements of a list, by their index.</summary>
    internal IReadOnlyList<KeyValuePair<string, JsonValue>> Children { get; init; } = [];

    internal static JsonValue Read(ref JsonReader reader)
    {
        switch (reader.Peek())
        {
            case JsonToken.Object:
                return ReadObject(ref reader);
            case JsonToken.Array:
                return ReadArray(ref reader);
            case JsonToken.String:
                var text = reader.ReadString(null);
                return new() { Kind = "string", Text = text.Length > LongestText ? text[..LongestText] + "…" : text };
            case JsonToken.Number:
                return new() { Kind = "number", Text = reader.ReadDouble().ToString("R", CultureInfo.InvariantCulture) };
            case JsonToken.True or JsonToken.False:
                return new() { Kind = "bool", Text = reader.ReadBoolean() ? "true" : "false" };
            default:
                if (!reader.TryReadNull())
                    reader.Skip();
                return new() { Kind = "null", Text = "null" };
        }
    }

    static JsonValue ReadObject(ref JsonReader reader)
    {
        var members = new List<KeyValuePair<string, JsonValue>>();
        reader.Enter();
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            var name = key.ToString();
            members.Add(new(name, Read(ref reader)));
        }
        reader.Leave();
        return new() { Kind = "object", Children = members };
    }

    // Numbers are not kept: an array is a shape that all its elements have.
    static JsonValue ReadArray(ref JsonReader reader)
    {
        var (count, first, isArray) = (0, (JsonValue?)null, true);
        var others = new List<KeyValuePair<string, JsonValue>>();
        reader.Enter();
        reader.BeginArray();
        while (reader.NextElement())
        {
            var element = Read(ref reader);
            first ??= element;
            isArray &= element.Kind is "number" or "array" && element.Kind == first.Kind && element.Shape.SequenceEqual(first.Shape);
            if (element.Kind is "object" or "list")
                others.Add(new(count.ToString(CultureInfo.InvariantCulture), element));
            count++;
        }
        reader.Leave();
        return isArray
            ? new() { Kind = "array", Shape = [count, .. first?.Shape ?? []] }
            : new() { Kind = "list", Shape = [count], Children = others };
    }
}
