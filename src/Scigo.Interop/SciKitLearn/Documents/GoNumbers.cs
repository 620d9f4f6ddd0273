using System.Buffers;
using System.Globalization;
using System.Text;
using Scigo.Json;

namespace Scigo.Interop.SciKitLearn;

/// <summary>Numbers as Go's <c>encoding/json</c> writes them: the shortest digits, fixed from 1e-6 to below 1e21.</summary>
static class GoNumbers
{
    /// <summary>Returns an array, without a space: <c>[2,0.5,1e-7,1e+21]</c>.</summary>
    internal static string Text(IReadOnlyList<double> values)
    {
        // Both write the same digits.
        var ours = new ArrayBufferWriter<byte>();
        var writer = new JsonWriter(ours, ModelOptions.Default);
        writer.BeginArray(multiline: false);
        foreach (var value in values)
            writer.WriteNumber(value);
        writer.EndArray();
        writer.Flush();
        var text = new StringBuilder("[");
        foreach (var number in Encoding.ASCII.GetString(ours.WrittenSpan).Trim('[', ']').Split(',', StringSplitOptions.RemoveEmptyEntries))
            Append(text.Length == 1 ? text : text.Append(','), number);
        return text.Append(']').ToString();
    }

    static void Append(StringBuilder text, string number)
    {
        if (number[0] == '-')
            text.Append('-');
        var (mantissa, exponent) = number.TrimStart('-').Split('e') is [var m, var e] ? (m, int.Parse(e, CultureInfo.InvariantCulture)) : (number.TrimStart('-'), 0);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var point = (mantissa.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? dot : mantissa.Length) + exponent;
        var significant = digits.TrimStart('0');
        Append(text, significant.TrimEnd('0'), point - (digits.Length - significant.Length));
    }

    // 0.DIGITS times 10 to the power of point.
    static void Append(StringBuilder text, string digits, int point)
    {
        if (digits.Length == 0)
            text.Append('0');
        else if (point is < -5 or > 21)
            text.Append(digits[0]).Append(digits.Length > 1 ? "." : "").Append(digits, 1, digits.Length - 1)
                .Append(CultureInfo.InvariantCulture, $"e{(point > 0 ? "+" : "")}{point - 1}");
        else if (point <= 0)
            text.Append("0.").Append('0', -point).Append(digits);
        else if (point >= digits.Length)
            text.Append(digits).Append('0', point - digits.Length);
        else
            text.Append(digits, 0, point).Append('.').Append(digits, point, digits.Length - point);
    }
}
