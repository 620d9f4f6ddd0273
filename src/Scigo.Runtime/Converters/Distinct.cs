using System.Collections;

namespace Scigo.Converters;

/// <summary>Refuses a set that has fewer elements than the list that it was made of.</summary>
static class Distinct
{
    public static TSet Check<TSet>(TSet set, int count)
        where TSet : ICollection
        => set.Count == count ? set : throw Twice();

    public static HashSet<T> Check<T>(HashSet<T> set, int count) => set.Count == count ? set : throw Twice();

    static FormatException Twice() => new("A set holds an element twice.");
}
