using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
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
            case Array { Rank: > 1 } array:
                text.Append('<').AppendJoin(',', Enumerable.Range(0, array.Rank).Select(array.GetLength)).Append('>');
                Add(text, array, '[', ']');
                break;
            case ITuple tuple:
                Add(text, Enumerable.Range(0, tuple.Length).Select(i => tuple[i]), '(', ')');
                break;
            // Whatever the type: an interface's value may come back as another.
            case IEnumerable sequence:
                Add(text, sequence, '[', ']');
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
        foreach (var value in HasOrder(values) ? values : values.Cast<object?>().OrderBy(Of, StringComparer.Ordinal))
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
        List<DictionaryEntry> entries = [];
        foreach (DictionaryEntry entry in map)
            entries.Add(entry);
        if (!HasOrder(map))
            entries = [.. entries.OrderBy(e => Of(e.Key), StringComparer.Ordinal)];
        text.Append('{');
        foreach (var entry in entries)
        {
            Add(text, entry.Key);
            text.Append(": ");
            Add(text, entry.Value);
            text.Append("; ");
        }
        text.Append('}');
    }

    // Those that never change enumerate in the order of hashes, or as suits them.
    static bool HasOrder(object collection) =>
        collection.GetType() is not { Namespace: "System.Collections.Frozen" or "System.Collections.Immutable" } type
        || type.Name.StartsWith("ImmutableArray", StringComparison.Ordinal) || type.Name.StartsWith("ImmutableList", StringComparison.Ordinal);

    static string Scalar(object value) => value switch
    {
        double d => $"{Invariant(d)}#{BitConverter.DoubleToUInt64Bits(d):x}",
        float f => $"{Invariant(f)}f#{BitConverter.SingleToUInt32Bits(f):x}",
        Half h => $"{Invariant(h)}h#{BitConverter.HalfToUInt16Bits(h):x}",
        DateTime or DateTimeOffset or TimeOnly => $"{value.GetType().Name} {((IFormattable)value).ToString("O", CultureInfo.InvariantCulture)}",
        Uri uri => $"Uri {uri.OriginalString}",
        Memory<double> memory => Of(memory.ToArray()),
        ReadOnlyMemory<byte> memory => Of(memory.ToArray()),
        IFormattable number => $"{number.GetType().Name} {Invariant(number)}",
        bool b => b ? "true" : "false",
        _ => $"{value.GetType().Name} {value}",
    };

    static string Invariant(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
