using System.Globalization;

namespace Scigo.Models;

/// <summary>The names of classes, from labels that are numbers or names.</summary>
static class ClassNames
{
    /// <summary>The names that numbers spell.</summary>
    internal static string[] Of(NDArray<int> labels)
    {
        var names = new string[labels.Length];
        // Most labels occur often: one string for each.
        var known = new Dictionary<int, string>();
        for (var i = 0; i < names.Length; i++)
        {
            var label = labels.Span[i];
            if (!known.TryGetValue(label, out var name))
                known.Add(label, name = label.ToString(CultureInfo.InvariantCulture));
            names[i] = name;
        }
        return names;
    }

    /// <summary>The different names of labels, by size.</summary>
    internal static string[] Distinct(NDArray<int> labels)
    {
        var distinct = new SortedSet<int>(labels.Span.ToArray());
        return Of(new(distinct.ToArray()));
    }

    /// <summary>The different names, by code units.</summary>
    internal static string[] Distinct(IEnumerable<string> names) => [.. new SortedSet<string>(names, StringComparer.Ordinal)];

    /// <summary>The position of each label's class.</summary>
    /// <exception cref="ArgumentException">A label is of none of the classes.</exception>
    internal static int[] Positions(IReadOnlyList<string> classes, IReadOnlyList<string> labels, string parameter)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var c = 0; c < classes.Count; c++)
            known.TryAdd(classes[c], c);
        var positions = new int[labels.Count];
        for (var i = 0; i < positions.Length; i++)
        {
            if (!known.TryGetValue(labels[i], out positions[i]))
                throw new ArgumentException($"Label '{labels[i]}' of sample {i} is none of the classes: {string.Join(", ", classes)}.", parameter);
        }
        return positions;
    }
}
