using System.Globalization;

namespace Scigo.Cli.Input;

/// <summary>Finds a fitted model's features, and besides them the column that it was to predict, by its name or its number from 1.</summary>
sealed class LabelledColumns(FeatureColumns features, string target) : IColumns
{
    public ChosenColumns Choose(string[] header, Action<string> note)
    {
        var label = Array.IndexOf(header, target);
        if (label >= 0)
            ColumnNames.RequireOnce(header, target);
        else
            label = ByNumber(header.Length) ?? throw new InvalidDataException(
                $"there is no column '{target}', there are {string.Join(", ", header)}.{ColumnNames.SeparatorHint(header)}");
        return With(label, features.Choose([.. header[..label], .. header[(label + 1)..]], note));
    }

    public ChosenColumns Choose(int count) => ByNumber(count) is { } label
        ? With(label, features.Choose(count - 1))
        : throw new InvalidDataException($"there is no column {target}: rows have {count}, counted from 1.");

    // The features were counted without the label.
    static ChosenColumns With(int label, ChosenColumns chosen) =>
        chosen with { Numbers = Array.ConvertAll(chosen.Numbers, column => column < label ? column : column + 1), Label = label };

    int? ByNumber(int count) =>
        int.TryParse(target, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= count ? number - 1 : null;
}
