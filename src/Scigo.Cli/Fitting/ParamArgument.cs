using System.Text;
using Scigo.Json;

namespace Scigo.Cli.Fitting;

/// <summary>Reads a parameter from the command line: <c>alpha=0.01</c>.</summary>
static class ParamArgument
{
    /// <summary>Splits the argument at its first sign of equality.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    internal static (string Name, ParamValue Value) Parse(string argument)
    {
        var equals = argument.IndexOf('=');
        if (equals <= 0)
            throw new FormatException($"'{argument}' is no parameter: name=value is expected.");
        return (argument[..equals], Value(argument[(equals + 1)..]));
    }

    // What is JSON is read as such: numbers, true, null, [0, 1], "1"; everything else is a string. Python's words are known too.
    static ParamValue Value(string text)
    {
        if (text is "True" or "False" or "None")
            return text switch { "True" => true, "False" => false, _ => ParamValue.Null };
        var reader = new JsonReader(Encoding.UTF8.GetBytes(text), ModelOptions.Default);
        try
        {
            var value = Read(ref reader);
            reader.End();
            return value;
        }
        catch (ModelFormatException)
        {
            return text;
        }
        finally
        {
            reader.Dispose();
        }
    }

    static ParamValue Read(ref JsonReader reader)
    {
        switch (reader.Peek())
        {
            case JsonToken.Null:
                reader.TryReadNull();
                return ParamValue.Null;
            case JsonToken.True or JsonToken.False:
                return reader.ReadBoolean();
            case JsonToken.Number:
                var number = reader.ReadDouble();
                // 1e3 epochs are as good as 1000.
                return number == Math.Truncate(number) && Math.Abs(number) <= 1L << 53 ? (ParamValue)(long)number : number;
            case JsonToken.Array:
                var items = new List<ParamValue>();
                reader.Enter();
                reader.BeginArray();
                while (reader.NextElement())
                    items.Add(Read(ref reader));
                reader.Leave();
                return ParamValue.FromList(items);
            default:
                return reader.ReadString(null);
        }
    }
}
