using System.Globalization;
using Scigo.Generators.Compatibility;

namespace Scigo.Generators.Baselines;

/// <summary>The changes that one release brought, in the order of the file.</summary>
/// <param name="Name">The release's name; empty for what stands before the first <c>release</c> line.</param>
/// <param name="Entries">The lines.</param>
public sealed record BaselineRelease(string Name, IReadOnlyList<BaselineEntry> Entries)
{
    /// <summary>Returns the release as if models had had other names.</summary>
    public BaselineRelease Renamed(IReadOnlyDictionary<string, string> names) =>
        this with { Entries = [.. Entries.Select(entry => entry.Renamed(names)).OfType<BaselineEntry>()] };
}

/// <summary>
/// Reads the text of a baseline: a line for each model, member and enum value, in sections that begin with <c>release 1.0</c>. A section
/// says what has changed since the one before, so that each release can be had again by reading up to its end.
/// </summary>
public static class BaselineParser
{
    const string ReleaseWord = "release";
    const string RequiredWord = "required";

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="refuse">Takes what is wrong with a line, and its number from 0 on.</param>
    public static IReadOnlyList<BaselineRelease> Parse(string text, Action<int, string>? refuse = null)
    {
        var (releases, name, entries) = (new List<BaselineRelease>(), "", new List<BaselineEntry>());
        var number = -1;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (words[0] == ReleaseWord && words.Length == 2)
            {
                Close();
                name = words[1];
            }
            else if (ParseEntry(words) is { } entry)
                entries.Add(entry);
            else
                refuse?.Invoke(number, line);
        }
        Close();
        return releases;

        void Close()
        {
            if (entries.Count > 0 || name.Length > 0)
                releases.Add(new BaselineRelease(name, entries));
            entries = [];
        }
    }

    /// <summary>Reads a line that is about a model, a member or an enum's value; <c>null</c> when it is none.</summary>
    public static BaselineEntry? ParseEntry(string line) => ParseEntry(line.Split([' '], StringSplitOptions.RemoveEmptyEntries));

    static BaselineEntry? ParseEntry(string[] words)
    {
        var isRemoved = words[0] == BaselineEntry.Removed;
        if (isRemoved)
            words = [.. words.Skip(1)];
        var entry = words.Length switch
        {
            1 when isRemoved => new BaselineEntry(BaselineKind.Model, words[0]),
            3 when words[1] == "version" && IsNumber(words[2]) => new BaselineEntry(BaselineKind.Model, words[0], words[2]),
            5 when words[1] == "version" && IsNumber(words[2]) && words[3] == "field" && IsId(words[4]) =>
                new BaselineEntry(BaselineKind.Model, words[0], words[2], Field: words[4]),
            4 when words[0] == "enum" && IsNumber(words[2]) => new BaselineEntry(BaselineKind.EnumValue, words[1], words[2], words[3]),
            4 or 5 when IsId(words[1]) && SchemaNode.TryParse(words[3]) is not null && (words.Length == 4 || words[4] == RequiredWord) =>
                new BaselineEntry(BaselineKind.Member, words[0], words[1], words[2], words[3], IsRequired: words.Length == 5),
            _ => null,
        };
        return entry is null ? null : entry with { IsRemoved = isRemoved };
    }

    static bool IsNumber(string word) => decimal.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    static bool IsId(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Parsing.MemberIds.IsValid(id);
}
