using System.Globalization;
using System.Text;

namespace Scigo.Generators.CodeFixes;

/// <summary>Makes names that files allow: letters a to z, digits, single underscores.</summary>
static class Identifiers
{
    public static string From(string text)
    {
        var name = new StringBuilder();
        // Letters lose their accents; what is left of other scripts becomes an underscore.
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                name.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && name.Length > 0 && name[name.Length - 1] != '_')
                name.Append('_');
        }
        var result = name.ToString().TrimEnd('_');
        return result.Length > 0 && char.IsDigit(result[0]) ? "_" + result : result;
    }
}
