using System.Globalization;
using System.Text;

namespace Scigo.Interop.Gob;

/// <summary>Shows values as Go would write them down: <c>Point{X: 1, Y: [2, 3]}</c>.</summary>
/// <param name="mostElements">How many elements of a list or map are shown.</param>
sealed class GobText(int mostElements)
{
    // Nobody reads further, and hostile data nests without end.
    const int MostLevels = 32;

    readonly StringBuilder text = new();
    int level;

    /// <summary>Returns a value's text.</summary>
    public static string Of(GobValue value, int mostElements = 16)
    {
        var written = new GobText(mostElements);
        written.Append(value);
        return written.text.ToString();
    }

    void Append(GobValue value)
    {
        if (++level > MostLevels)
            text.Append('…');
        else
            AppendWhole(value);
        level--;
    }

    void AppendWhole(GobValue value)
    {
        switch (value)
        {
            case GobBool b: text.Append(b.Value ? "true" : "false"); break;
            case GobInt i: text.Append(i.Value.ToString(CultureInfo.InvariantCulture)); break;
            case GobUint u: text.Append(u.Value.ToString(CultureInfo.InvariantCulture)); break;
            case GobFloat f: text.Append(Number(f.Value)); break;
            case GobString s: AppendQuoted(s.Value); break;
            case GobBytes b: AppendHex(b.Value.Span); break;
            case GobVector<double> v: AppendVector(v.Values.Span, Number); break;
            case GobVector<long> v: AppendVector(v.Values.Span, static n => n.ToString(CultureInfo.InvariantCulture)); break;
            case GobVector<ulong> v: AppendVector(v.Values.Span, static n => n.ToString(CultureInfo.InvariantCulture)); break;
            case GobVector<bool> v: AppendVector(v.Values.Span, static n => n ? "true" : "false"); break;
            case GobList list: AppendList(list); break;
            case GobMap map: AppendMap(map); break;
            case GobStruct s: AppendStruct(s); break;
            case GobOpaque o:
                text.Append(o.Type).Append('(');
                AppendHex(o.Payload.Span);
                text.Append(')');
                break;
            case GobInterface { Value: null }:
                text.Append("nil");
                break;
            case GobInterface i:
                text.Append(i.Name).Append('(');
                Append(i.Value);
                text.Append(')');
                break;
        }
    }

    void AppendStruct(GobStruct value)
    {
        text.Append(value.Type).Append('{');
        var separator = "";
        foreach (var (field, member) in value.Members)
        {
            text.Append(separator).Append(value.Type.Fields[field].Name).Append(": ");
            Append(member);
            separator = ", ";
        }
        text.Append('}');
    }

    void AppendList(GobList list)
    {
        text.Append('[');
        for (var i = 0; i < Math.Min(list.Elements.Count, mostElements); i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Append(list.Elements[i]);
        }
        AppendEnd(list.Elements.Count, ']');
    }

    void AppendVector<T>(ReadOnlySpan<T> values, Func<T, string> toText)
    {
        text.Append('[');
        for (var i = 0; i < Math.Min(values.Length, mostElements); i++)
            text.Append(i == 0 ? "" : ", ").Append(toText(values[i]));
        AppendEnd(values.Length, ']');
    }

    void AppendMap(GobMap map)
    {
        text.Append("map[");
        for (var i = 0; i < Math.Min(map.Entries.Count, mostElements); i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Append(map.Entries[i].Key);
            text.Append(": ");
            Append(map.Entries[i].Value);
        }
        AppendEnd(map.Entries.Count, ']');
    }

    void AppendEnd(int count, char bracket)
    {
        if (count > mostElements)
            text.Append(CultureInfo.InvariantCulture, $", … {count - mostElements} more");
        text.Append(bracket);
    }

    void AppendHex(ReadOnlySpan<byte> bytes)
    {
        text.Append("0x").Append(Convert.ToHexStringLower(bytes[..Math.Min(bytes.Length, mostElements)]));
        if (bytes.Length > mostElements)
            text.Append(CultureInfo.InvariantCulture, $"… {bytes.Length - mostElements} more");
    }

    void AppendQuoted(string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (char.IsControl(c))
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                text.Append(c);
        }
        text.Append('"');
    }

    static string Number(double value) => value switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };
}
