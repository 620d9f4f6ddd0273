using System.Globalization;

namespace Scigo.Cli.Input;

/// <summary>The names of columns: what a header must be, and how errors speak of it.</summary>
static class ColumnNames
{
    const int MostListed = 5;

    /// <summary>Returns a header's names without the spaces around them.</summary>
    /// <exception cref="InvalidDataException">There is no header.</exception>
    internal static string[] Of(IEnumerable<string> header)
    {
        string[] names = [.. header.Select(static name => name.Trim())];
        if (names.Length == 0 || names is [""])
            throw new InvalidDataException("it is empty: the first line must name the columns.");
        // A file without a header would lose its first row in silence. Columns numbered from 0 are what pandas writes for those without
        // names.
        var isNumbered = names.Select(static (name, i) => name == i.ToString(CultureInfo.InvariantCulture)).All(static same => same);
        if (!isNumbered && Array.TrueForAll(names, static name => double.TryParse(name, CultureInfo.InvariantCulture, out _)))
            throw new InvalidDataException("the first line holds numbers, where it must name the columns.");
        return names;
    }

    /// <exception cref="InvalidDataException">Two columns have the name.</exception>
    internal static void RequireOnce(string[] header, string name)
    {
        if (Array.IndexOf(header, name) != Array.LastIndexOf(header, name))
            throw new InvalidDataException($"the header has two columns '{name}'.");
    }

    /// <summary>Returns <c>the columns 'a', 'b'</c>.</summary>
    internal static string List(IReadOnlyCollection<string> columns)
    {
        var names = string.Join(", ", columns.Take(MostListed).Select(static name => $"'{name}'"));
        var more = columns.Count > MostListed ? $" and {columns.Count - MostListed} more" : "";
        return (columns.Count == 1 ? "the column " : "the columns ") + names + more;
    }

    /// <summary>Says what is probably wrong where there is one column only; empty where nothing is.</summary>
    internal static string SeparatorHint(string[] header) =>
        header is [var only] && only.AsSpan().ContainsAny(';', '\t') ? " Columns are separated by commas." : "";
}
