using System.Globalization;
using Scigo.Cli.Input;

namespace Scigo.Cli.Fitting;

/// <summary>
/// Finds the targets among the columns; all others but those ignored are features. A column is given by its name, or by its number,
/// counted from 1.
/// </summary>
sealed class TrainingColumns(TargetKind kind, IReadOnlyList<string> targets, IReadOnlyList<string> ignored) : IColumns
{
    public ChosenColumns Choose(string[] header, Action<string> note)
    {
        var chosen = Choose(header.Length, name => FindByName(header, name), ColumnNames.SeparatorHint(header));
        foreach (var column in chosen.Numbers)
        {
            if (header[column].Length == 0)
                throw new InvalidDataException($"column {column + 1} has no name: name it, or leave it out by --ignore {column + 1}.");
            ColumnNames.RequireOnce(header, header[column]);
        }
        return chosen with { Names = Array.ConvertAll(chosen.Numbers, column => header[column]) };
    }

    public ChosenColumns Choose(int count) => Choose(count, name => FindByNumber(count, name) ?? throw new InvalidDataException(
        int.TryParse(name, CultureInfo.InvariantCulture, out _)
            ? $"there is no column {name}: rows have {count}."
            : $"there is no column '{name}': columns of JSON have numbers only, counted from 1."), "");

    // Features come first, then targets that are numbers.
    ChosenColumns Choose(int count, Func<string, int> find, string hint)
    {
        int[] targetColumns = [.. targets.Select(find)];
        int[] ignoredColumns = [.. ignored.Select(find)];
        if (targetColumns.Distinct().Count() < targetColumns.Length || targetColumns.Intersect(ignoredColumns).Any())
            throw new InvalidDataException("a column is named twice by --target and --ignore.");
        int[] features = [.. Enumerable.Range(0, count).Except(targetColumns).Except(ignoredColumns)];
        if (features.Length == 0)
            throw new InvalidDataException("there are no columns besides the target, so there is nothing to learn from." + hint);
        return kind == TargetKind.Labels ? new(features, Label: targetColumns[0]) : new([.. features, .. targetColumns]);
    }

    static int FindByName(string[] header, string name)
    {
        if (Array.IndexOf(header, name) is >= 0 and var found)
        {
            ColumnNames.RequireOnce(header, name);
            return found;
        }
        if (FindByNumber(header.Length, name) is { } column)
            return column;
        var meant = Errors.DidYouMean.Among(header, name) is { } near ? $": did you mean '{near}'?" : $", there are {string.Join(", ", header.Take(20))}{(header.Length > 20 ? ", …" : "")}.";
        throw new InvalidDataException($"there is no column '{name}'{meant}{ColumnNames.SeparatorHint(header)}");
    }

    static int? FindByNumber(int count, string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= count ? number - 1 : null;
}
