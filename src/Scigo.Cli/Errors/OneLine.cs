using System.Globalization;
using System.Text;

namespace Scigo.Cli.Errors;

/// <summary>Makes text from files safe to print: one line, and no control characters, which terminals obey.</summary>
static class OneLine
{
    internal static string Of(string text)
    {
        if (!text.Any(char.IsControl))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (char.IsControl(c))
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                line.Append(c);
        }
        return line.ToString();
    }
}
