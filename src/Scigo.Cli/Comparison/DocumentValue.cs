using System.Globalization;
using Scigo.Json;

namespace Scigo.Cli.Comparison;

/// <summary>A value of a model, whole: a scalar, an array of numbers, a list of anything else, or an object.</summary>
abstract record DocumentValue
{
    /// <summary>From here on, doubles do not tell all integers apart.</summary>
    const double MostExact = 1L << 53;

    /// <summary>Text, bool or null as JSON has it, or a number.</summary>
    internal sealed record Scalar(string Text, double? Number = null) : DocumentValue;

    /// <summary>Numbers in row-major order.</summary>
    internal sealed record Numbers(double[] Data, int[] Shape) : DocumentValue;

    internal sealed record Items(IReadOnlyList<DocumentValue> Values) : DocumentValue;

    internal sealed record Members(OrderedDictionary<string, DocumentValue> Values) : DocumentValue
    {
        /// <summary>What the object is, if it is what polymorphic members hold: a model's name, and its members.</summary>
        internal (string Type, Members Params)? Model =>
            Values.Count == 2 && Values.GetValueOrDefault("type") is Scalar type && Values.GetValueOrDefault("params") is Members members
                ? (type.Text.Trim('"'), members)
                : null;
    }

    internal static DocumentValue Read(ref JsonReader reader, ReadOnlySpan<byte> data)
    {
        switch (reader.Peek())
        {
            case JsonToken.Object:
                return ReadObject(ref reader, data);
            case JsonToken.Array:
                return ReadArray(ref reader, data);
            case JsonToken.String:
                var text = reader.ReadString(null);
                return new Scalar(Quoted(text), text switch
                {
                    "NaN" => double.NaN,
                    "Infinity" => double.PositiveInfinity,
                    "-Infinity" => double.NegativeInfinity,
                    _ => null,
                });
            case JsonToken.Number:
                var start = reader.Position;
                var number = reader.ReadDouble();
                return Math.Abs(number) >= MostExact && double.IsInteger(number)
                    ? new Scalar(System.Text.Encoding.UTF8.GetString(data[start..reader.Position]).Trim())
                    : new Scalar(number.ToString("R", CultureInfo.InvariantCulture), number);
            case JsonToken.True or JsonToken.False:
                return new Scalar(reader.ReadBoolean() ? "true" : "false");
            default:
                if (!reader.TryReadNull())
                    reader.Skip();
                return new Scalar("null");
        }
    }

    static Members ReadObject(ref JsonReader reader, ReadOnlySpan<byte> data)
    {
        var members = new OrderedDictionary<string, DocumentValue>();
        reader.Enter();
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            var name = key.ToString();
            var value = Read(ref reader, data);
            // The format's own, which schemas tell as well.
            if (name != "$version")
                members[name] = value;
        }
        reader.Leave();
        return new(members);
    }

    // Numbers of one depth are an array; one that doubles cannot hold stays a list, which is compared digit by digit.
    static DocumentValue ReadArray(ref JsonReader reader, ReadOnlySpan<byte> data)
    {
        var values = new List<DocumentValue>();
        var numbers = new List<double>();
        var areNumbers = true;
        reader.Enter();
        reader.BeginArray();
        while (reader.NextElement())
        {
            if (areNumbers && reader.Peek() == JsonToken.Number && values.Count == 0)
            {
                var start = reader.Position;
                var number = reader.ReadDouble();
                if (!(Math.Abs(number) >= MostExact && double.IsInteger(number)))
                {
                    numbers.Add(number);
                    continue;
                }
                reader.Seek(start);
            }
            if (values.Count == 0)
                values.AddRange(numbers.Select(static n => new Scalar(n.ToString("R", CultureInfo.InvariantCulture), n)));
            values.Add(Read(ref reader, data));
            areNumbers = false;
        }
        reader.Leave();
        return areNumbers ? new Numbers([.. numbers], [numbers.Count]) : Stack(values);
    }

    static DocumentValue Stack(List<DocumentValue> values)
    {
        if (values.TrueForAll(static v => v is Scalar { Number: not null }))
            return new Numbers([.. values.Select(static v => ((Scalar)v).Number!.Value)], [values.Count]);
        if (values[0] is Numbers first && values.TrueForAll(v => v is Numbers same && same.Shape.AsSpan().SequenceEqual(first.Shape)))
            return new Numbers([.. values.SelectMany(static v => ((Numbers)v).Data)], [values.Count, .. first.Shape]);
        return new Items(values);
    }

    static string Quoted(string text) => $"\"{text}\"";
}
