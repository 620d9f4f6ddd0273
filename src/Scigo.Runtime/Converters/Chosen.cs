namespace Scigo.Converters;

/// <summary>Which comparer a collection that is read gets.</summary>
static class Chosen
{
    /// <summary>
    /// Whether the class chose another comparer for the collection that is replaced than the one read has. The default one is no choice:
    /// what was read may have one that withstands elements made to collide.
    /// </summary>
    public static bool By<T>(IEqualityComparer<T> existing, IEqualityComparer<T> read) =>
        !ReferenceEquals(existing, read) && !ReferenceEquals(existing, EqualityComparer<T>.Default);
}
