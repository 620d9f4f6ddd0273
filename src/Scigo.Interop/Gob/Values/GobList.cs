namespace Scigo.Interop.Gob;

/// <summary>A slice or array whose elements are no numbers.</summary>
public sealed class GobList : GobValue
{
    /// <summary>Creates a list.</summary>
    /// <exception cref="ArgumentException">The type is neither a slice nor an array, or an array of another length.</exception>
    public GobList(GobType type, IReadOnlyList<GobValue> elements)
        : base(type)
    {
        if (type.Kind is not (GobKind.Slice or GobKind.Array))
            throw new ArgumentException($"{type} is neither a slice nor an array.", nameof(type));
        if (type.Kind == GobKind.Array && type.Length != elements.Count)
            throw new ArgumentException($"{type} has {type.Length} elements, not {elements.Count}.", nameof(elements));
        Elements = elements;
    }

    /// <summary>The elements.</summary>
    public IReadOnlyList<GobValue> Elements { get; }
}
