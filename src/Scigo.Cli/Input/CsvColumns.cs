using System.Globalization;

namespace Scigo.Cli.Input;

/// <summary>Finds a model's features among the columns of a CSV file.</summary>
static class CsvColumns
{
    const int MostNamed = 5;

    /// <summary>Returns the column of each feature: by name where the model has names, else in the order of the file.</summary>
    internal static int[] Select(string[] header, Features features, Action<string> note)
    {
        if (header.Length == 0 || header is [""])
            throw new InvalidDataException("it is empty: the first line must name the columns.");
        RequireNames(header);
        return features.Names is { } names ? ByName(header, names, note) : ByPosition(header, features.Count);
    }

    static int[] ByName(string[] header, IReadOnlyList<string> names, Action<string> note)
    {
        var trimmed = Array.ConvertAll(header, static name => name.Trim());
        var missing = names.Except(trimmed).ToArray();
        if (missing.Length > 0)
            throw new InvalidDataException($"the header lacks {Named(missing)}, which the model was trained on.");
        foreach (var name in names)
        {
            if (Array.IndexOf(trimmed, name) != Array.LastIndexOf(trimmed, name))
                throw new InvalidDataException($"the header has two columns '{name}'.");
        }
        var others = trimmed.Except(names).ToArray();
        if (others.Length > 0)
            note($"{Named(others)} is not used: the model was not trained on it.");
        return [.. names.Select(name => Array.IndexOf(trimmed, name))];
    }

    static int[] ByPosition(string[] header, int count)
    {
        if (count != 0 && header.Length != count)
        {
            var hint = header is [var only] && only.AsSpan().ContainsAny(';', '\t') ? " Columns are separated by commas." : "";
            throw new InvalidDataException($"the header has {header.Length} columns, the model takes {count} features.{hint}");
        }
        return [.. Enumerable.Range(0, header.Length)];
    }

    // A file without a header would lose its first row in silence. Columns numbered from 0 are what pandas writes for those without names.
    static void RequireNames(string[] header)
    {
        var isNumbered = header.Select(static (name, i) => name == i.ToString(CultureInfo.InvariantCulture)).All(static same => same);
        if (!isNumbered && Array.TrueForAll(header, static name => double.TryParse(name, CultureInfo.InvariantCulture, out _)))
            throw new InvalidDataException("the first line holds numbers, where it must name the columns.");
    }

    static string Named(string[] columns)
    {
        var names = string.Join(", ", columns.Take(MostNamed).Select(static name => $"'{name}'"));
        var more = columns.Length > MostNamed ? $" and {columns.Length - MostNamed} more" : "";
        return (columns.Length == 1 ? "the column " : "the columns ") + names + more;
    }
}
