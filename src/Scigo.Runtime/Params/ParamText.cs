using System.Globalization;
using System.Text;

namespace Scigo;

/// <summary>Values as people read them. No format: what is stored goes through the codecs.</summary>
static class ParamText
{
    const int MostElements = 32;
    const int MostCharacters = 60;

    public static void Append(StringBuilder text, in ParamValue value)
    {
        switch (value.Kind)
        {
            case ParamValueKind.Null:
                text.Append("null");
                break;
            case ParamValueKind.Boolean:
                text.Append(value.AsBoolean() ? "true" : "false");
                break;
            case ParamValueKind.Integer or ParamValueKind.Float:
                text.Append(value.NumberText);
                break;
            case ParamValueKind.String:
                AppendQuoted(text, value.AsString());
                break;
            case ParamValueKind.Bytes when value.AsBytes() is { Length: <= MostElements } bytes:
                text.Append('"').Append(Convert.ToBase64String(bytes.Span)).Append('"');
                break;
            case ParamValueKind.Bytes:
                text.Append(ArrayText.Describe(typeof(byte), [value.AsBytes().Length]));
                break;
            case ParamValueKind.Array:
                AppendArray(text, value.ArrayHeld);
                break;
            case ParamValueKind.List:
                AppendList(text, value.AsList());
                break;
            case ParamValueKind.Map:
                Append(text, value.AsMap());
                break;
            default:
                text.Append(value.AsModel());
                break;
        }
    }

    public static void Append(StringBuilder text, ParamSet map)
    {
        text.Append('{');
        var separator = "";
        foreach (var (name, item) in map)
        {
            AppendQuoted(text.Append(separator), name);
            Append(text.Append(": "), item);
            separator = ", ";
        }
        text.Append('}');
    }

    /// <summary>Returns the shortest digits that round-trip, with a point or an exponent to tell a float from an integer.</summary>
    public static string Of(double number)
    {
        var digits = number.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "e").Replace('E', 'e');
        return double.IsFinite(number) && digits.AsSpan().IndexOfAny('.', 'e') < 0 ? digits + ".0" : digits;
    }

    public static string Shorten(string text) =>
        text.Length <= MostCharacters ? text : string.Concat(text.AsSpan(0, MostCharacters - 1), "…");

    static void AppendList(StringBuilder text, IReadOnlyList<ParamValue> list)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
            Append(i == 0 ? text : text.Append(", "), list[i]);
        text.Append(']');
    }

    static void AppendArray(StringBuilder text, ParamArray array)
    {
        var next = 0;
        if (array.HoldsNumbers && array.Length is > 0 and <= MostElements)
            AppendItems(text, array, array.Shape, ref next);
        else
            text.Append(array);
    }

    static void AppendItems(StringBuilder text, ParamArray array, ReadOnlySpan<int> shape, ref int next)
    {
        if (shape.IsEmpty)
        {
            Append(text, array.GetItem(next++));
            return;
        }
        text.Append('[');
        for (var i = 0; i < shape[0]; i++)
            AppendItems(i == 0 ? text : text.Append(", "), array, shape[1..], ref next);
        text.Append(']');
    }

    public static string Quote(string value)
    {
        var text = new StringBuilder();
        AppendQuoted(text, value);
        return text.ToString();
    }

    static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(c) => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }
}
