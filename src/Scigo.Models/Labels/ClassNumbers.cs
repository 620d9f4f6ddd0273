using System.Globalization;

namespace Scigo.Models;

/// <summary>
/// What stands for classes where a number is wanted: their names, if all are whole numbers, or else their positions. Immutable, so
/// that it can be made when it is first needed, by several threads at a time.
/// </summary>
sealed class ClassNumbers(IReadOnlyList<string> classes)
{
    readonly int[] numbers = Parse(classes) ?? [.. Enumerable.Range(0, classes.Count)];

    /// <summary>The names.</summary>
    internal IReadOnlyList<string> Classes => classes;

    internal int this[int position] => numbers[position];

    static int[]? Parse(IReadOnlyList<string> names)
    {
        var numbers = new int[names.Count];
        for (var c = 0; c < numbers.Length; c++)
        {
            // "07" and "+7" are names: 7 would not lead back to them.
            if (!int.TryParse(names[c], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[c])
                || numbers[c].ToString(CultureInfo.InvariantCulture) != names[c])
                return null;
        }
        return numbers;
    }
}
