namespace Scigo.Cli.Input;

/// <summary>Finds a fitted model's features: by name where both it and the rows have names, else in the order of the file.</summary>
sealed class FeatureColumns(Features features) : IColumns
{
    public ChosenColumns Choose(string[] header, Action<string> note) =>
        features.Names is { } names ? ByName(header, names, note) : ByPosition(header);

    public ChosenColumns Choose(int count)
    {
        if (features.Count != 0 && count != features.Count)
            throw new InvalidDataException($"row 1 has {count} columns, the model takes {features.Count} features.");
        return new([.. Enumerable.Range(0, count)]);
    }

    static ChosenColumns ByName(string[] header, IReadOnlyList<string> names, Action<string> note)
    {
        var missing = names.Except(header).ToArray();
        if (missing.Length > 0)
            throw new InvalidDataException($"the header lacks {ColumnNames.List(missing)}, which the model was trained on.");
        foreach (var name in names)
            ColumnNames.RequireOnce(header, name);
        var others = header.Except(names).ToArray();
        if (others.Length > 0)
            note($"{ColumnNames.List(others)} is not used: the model was not trained on it.");
        return new([.. names.Select(name => Array.IndexOf(header, name))], [.. names]);
    }

    ChosenColumns ByPosition(string[] header)
    {
        if (features.Count != 0 && header.Length != features.Count)
            throw new InvalidDataException(
                $"the header has {header.Length} columns, the model takes {features.Count} features.{ColumnNames.SeparatorHint(header)}");
        return new([.. Enumerable.Range(0, header.Length)], header);
    }
}
