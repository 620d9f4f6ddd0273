namespace Scigo.Models;

/// <summary>
/// Finds the position of a category of one feature, by name or by number. Immutable, so that it can be made when it is first needed, by
/// several threads at a time.
/// </summary>
sealed class CategoryIndex
{
    readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    readonly double[] numbers;
    readonly int[] positions;

    internal CategoryIndex(IReadOnlyList<string> categories)
    {
        for (var i = 0; i < categories.Count; i++)
            names.TryAdd(categories[i], i);
        // Names that no number has stay out.
        var known = new List<(double Number, int Value)>();
        foreach (var (name, position) in names)
        {
            if (CategoryNames.TryParse(name, out var number))
                known.Add((number, position));
        }
        var sorted = known.OrderBy(static c => c.Number).ToArray();
        numbers = Array.ConvertAll(sorted, static c => c.Number);
        positions = Array.ConvertAll(sorted, static c => c.Value);
    }

    /// <summary>Returns the category's position, or -1.</summary>
    internal int Find(string name) => names.GetValueOrDefault(name, -1);

    /// <inheritdoc cref="Find(string)"/>
    internal int Find(double number)
    {
        var found = numbers.AsSpan().BinarySearch(number == 0 ? 0 : number);
        return found >= 0 ? positions[found] : -1;
    }
}
