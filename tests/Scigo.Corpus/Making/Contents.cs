using System.Collections;
using System.Globalization;
using System.Text;

namespace Scigo.Corpus;

/// <summary>
/// What a model holds, as text: two models are the same when the texts are. Types and bits of numbers are part of it; null, empty and
/// zero differ.
/// </summary>
public static class Contents
{
    /// <summary>Returns the text.</summary>
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Add(text, value);
        return text.ToString();
    }

    static void Add(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case IHolds model:
                text.Append(model.GetType().Name);
                Add(text, model.Held(), '(', ')');
                break;
            case string s:
                text.Append('"').Append(s.Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
                break;
            case IDictionary map:
                AddMap(text, map);
                break;
            case IList list:
                Add(text, list, '[', ']');
                break;
            default:
                text.Append(Arrays.Describe(value) ?? Scalar(value));
                break;
        }
    }

    static void Add(StringBuilder text, IEnumerable values, char open, char close)
    {
        text.Append(open);
        var first = true;
        foreach (var value in values)
        {
            text.Append(first ? "" : ", ");
            first = false;
            Add(text, value);
        }
        text.Append(close);
    }

    // In the order of enumeration, which every format keeps.
    static void AddMap(StringBuilder text, IDictionary map)
    {
        text.Append('{');
        foreach (DictionaryEntry entry in map)
        {
            Add(text, entry.Key);
            text.Append(": ");
            Add(text, entry.Value);
            text.Append("; ");
        }
        text.Append('}');
    }

    static string Scalar(object value) => value switch
    {
        double d => $"{Invariant(d)}#{BitConverter.DoubleToUInt64Bits(d):x}",
        float f => $"{Invariant(f)}f#{BitConverter.SingleToUInt32Bits(f):x}",
        Half h => $"{Invariant(h)}h#{BitConverter.HalfToUInt16Bits(h):x}",
        IFormattable number => $"{number.GetType().Name} {Invariant(number)}",
        bool b => b ? "true" : "false",
        _ => $"{value.GetType().Name} {value}",
    };

    static string Invariant(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
