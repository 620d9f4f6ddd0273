namespace Scigo.Interop.Gob;

/// <summary>A slice or array of numbers or bools, side by side as in memory.</summary>
/// <typeparam name="T"><c>double</c>, <c>long</c>, <c>ulong</c> or <c>bool</c>, as the element's kind says.</typeparam>
public sealed class GobVector<T> : GobValue
    where T : unmanaged
{
    /// <summary>Creates a vector.</summary>
    /// <exception cref="ArgumentException">The type is not one of such elements, or of another length.</exception>
    public GobVector(GobType type, ReadOnlyMemory<T> values)
        : base(type)
    {
        if (type.Kind is not (GobKind.Slice or GobKind.Array) || type.Element!.Kind != KindOfElement)
            throw new ArgumentException($"{type} has no elements of the type {typeof(T)}.", nameof(type));
        if (type.Kind == GobKind.Array && type.Length != values.Length)
            throw new ArgumentException($"{type} has {type.Length} elements, not {values.Length}.", nameof(values));
        Values = values;
    }

    /// <summary>The elements.</summary>
    public ReadOnlyMemory<T> Values { get; }

    static GobKind KindOfElement =>
        typeof(T) == typeof(double) ? GobKind.Float
        : typeof(T) == typeof(long) ? GobKind.Int
        : typeof(T) == typeof(ulong) ? GobKind.Uint
        : typeof(T) == typeof(bool) ? GobKind.Bool
        : GobKind.Complex;
}
