using System.Text;

namespace Scigo.Generators.Baselines;

/// <summary>Writes the file of what is not released yet.</summary>
public static class BaselineText
{
    /// <summary>Returns the file with further changes, sorted; comments before the first line stay there.</summary>
    /// <param name="shipped">The text of the other file.</param>
    /// <param name="unshipped">The text of the file.</param>
    /// <param name="changes">The lines to record.</param>
    public static string Record(string shipped, string unshipped, IEnumerable<string> changes)
    {
        var released = new Baseline(BaselineParser.Parse(shipped), []).Shipped;
        var lines = new Dictionary<string, BaselineEntry>();
        foreach (var entry in BaselineParser.Parse(unshipped).SelectMany(static r => r.Entries))
            lines[entry.Key] = entry;
        foreach (var entry in changes.Select(BaselineParser.ParseEntry).OfType<BaselineEntry>())
        {
            if (entry.Kind == BaselineKind.Model && entry.IsRemoved)
            {
                foreach (var key in lines.Values.Where(l => l.Kind == BaselineKind.Member && l.Owner == entry.Owner).Select(static l => l.Key).ToList())
                    lines.Remove(key);
            }
            // What the last release has needs no line, and what no release had is only forgotten.
            var before = released.Find(entry.Key);
            if (entry.IsRemoved ? before is null : entry == before)
                lines.Remove(entry.Key);
            else
                lines[entry.Key] = entry;
        }
        var text = new StringBuilder();
        foreach (var comment in unshipped.Split('\n').Select(static l => l.TrimEnd()).TakeWhile(static l => l.Length == 0 || l[0] == '#'))
            text.Append(comment).Append('\n');
        var header = text.ToString().TrimEnd('\n');
        return header + (header.Length > 0 ? "\n\n" : "") + string.Concat(Sorted(lines.Values).Select(static e => e + "\n"));
    }

    // Removed members stand with the model's others.
    static IEnumerable<BaselineEntry> Sorted(IEnumerable<BaselineEntry> entries) => entries
        .OrderBy(static e => e.Kind == BaselineKind.EnumValue)
        .ThenBy(static e => e.Owner, StringComparer.Ordinal)
        .ThenBy(static e => e.Kind)
        .ThenBy(static e => decimal.TryParse(e.Number, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0);
}
