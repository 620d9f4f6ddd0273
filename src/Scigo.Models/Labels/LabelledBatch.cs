namespace Scigo.Models;

/// <summary>The labels of a batch as positions among the classes that the first batch named.</summary>
/// <param name="Classes">The classes of all batches.</param>
/// <param name="Labels">The position of each sample's class.</param>
readonly record struct LabelledBatch(IReadOnlyList<string> Classes, int[] Labels)
{
    /// <summary>Finds the positions of a batch's labels.</summary>
    /// <param name="known">The classes of earlier batches; empty before the first.</param>
    /// <param name="y">The name of each sample's class.</param>
    /// <param name="classes">The different names of all classes, which the first batch needs.</param>
    /// <exception cref="ArgumentException">A label is none of the classes, or the classes are missing or others than before.</exception>
    internal static LabelledBatch Of(IReadOnlyList<string> known, IReadOnlyList<string> y, string[]? classes)
    {
        if (known.Count == 0)
        {
            if (classes is null)
                throw new ArgumentNullException(nameof(classes), "The first batch needs all classes: later ones may bring new labels.");
            if (classes.Length < 2)
                throw new ArgumentException($"Found {classes.Length} class, while at least 2 are required.", nameof(classes));
            return new(classes, ClassNames.Positions(classes, y, nameof(y)));
        }
        if (classes is not null && !classes.Order(StringComparer.Ordinal).SequenceEqual(known.Order(StringComparer.Ordinal)))
            throw new ArgumentException($"The classes are others than before: {string.Join(", ", known)}.", nameof(classes));
        return new(known, ClassNames.Positions(known, y, nameof(y)));
    }
}
