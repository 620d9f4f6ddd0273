namespace Scigo;

/// <summary>
/// A pair of functions between a type that the generator does not know and one that it does: a wire kind, a collection, or an
/// annotated model. The one way to extend what can be persisted.
/// </summary>
/// <typeparam name="T">The foreign type.</typeparam>
/// <typeparam name="TWire">The type that is written in its place.</typeparam>
public interface IConverter<T, TWire>
{
    /// <summary>Returns what is written for <paramref name="value"/>.</summary>
    static abstract TWire ToWire(T value);

    /// <summary>Rebuilds the value. A <see cref="FormatException"/>, <see cref="ArgumentException"/> or
    /// <see cref="OverflowException"/> that it throws reaches the caller as a <see cref="ModelFormatException"/>.</summary>
    static abstract T FromWire(TWire wire);
}
