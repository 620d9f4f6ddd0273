using Scigo.Wire;

namespace Scigo.Converters;

/// <summary>
/// What data must not do to hashed collections: elements chosen so that all fall into one bucket make filling it take time that grows with
/// the square of their count.
/// </summary>
static class HashFlooding
{
    /// <summary>The most comparisons for each element, on average, that filling a collection may take.</summary>
    public const int MaxComparisons = 1000;

    /// <summary>
    /// Returns the comparer to hash elements of data with: the default one, as <c>null</c>, unless they collide by it. Then one that hashes
    /// with a secret of this process, where there is one.
    /// </summary>
    /// <exception cref="FormatException">They collide, and the type has no such hash.</exception>
    public static IEqualityComparer<T>? ComparerOf<T>(IReadOnlyCollection<T> elements)
    {
        // The runtime hashes strings with a secret as soon as they collide; so few elements of another type cannot take more comparisons.
        if (typeof(T) == typeof(string) || elements.Count <= 2 * MaxComparisons || !Collide(elements))
            return null;
        return SeededComparer.Of<T>() ?? throw new FormatException(
            $"{elements.Count} elements collide: a collection of them would take too long to fill. If they are meant, let {typeof(T).Name} have a GetHashCode that tells them apart.");
    }

    static bool Collide<T>(IReadOnlyCollection<T> elements)
    {
        var counts = new int[new HashSet<T>(elements.Count).Capacity];
        var comparisons = 0L;
        foreach (var element in elements)
            comparisons += counts[(uint)(element?.GetHashCode() ?? 0) % counts.Length]++;
        return comparisons > MaxComparisons * (long)elements.Count;
    }
}
