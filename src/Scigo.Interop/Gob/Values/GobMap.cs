namespace Scigo.Interop.Gob;

/// <summary>A map, with its entries in the order of the stream, which in Go is random.</summary>
public sealed class GobMap : GobValue
{
    /// <summary>Creates a map.</summary>
    /// <exception cref="ArgumentException">The type is no map.</exception>
    public GobMap(GobType type, IReadOnlyList<KeyValuePair<GobValue, GobValue>> entries)
        : base(type)
    {
        if (type.Kind != GobKind.Map)
            throw new ArgumentException($"{type} is no map.", nameof(type));
        Entries = entries;
    }

    /// <summary>The entries.</summary>
    public IReadOnlyList<KeyValuePair<GobValue, GobValue>> Entries { get; }
}
