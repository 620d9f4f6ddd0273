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

    /// <summary>Returns what a member gets: the value that was read, with what no file holds of the one that it replaces, as the comparer of
    /// a set. Without an implementation the value as it is. Not called for value types, nor where there is nothing to replace: in a
    /// collection, or before a constructor that takes the member has run.</summary>
    static virtual T Replace(T existing, T value) => value;
}
