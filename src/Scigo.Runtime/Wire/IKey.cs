using System.ComponentModel;
using Scigo.Json;

namespace Scigo.Wire;

/// <summary>What a type needs, besides being written as a value, to be the key of a map.</summary>
/// <typeparam name="T">The type of the keys.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IKey<T>
    where T : notnull
{
    /// <summary>The comparer of maps read from data that nobody vouches for: keys made to collide do not slow it down.</summary>
    static abstract IEqualityComparer<T>? Comparer { get; }

    /// <summary>Creates an empty map.</summary>
    static abstract Dictionary<T, TValue> Create<TValue>(int capacity, IEqualityComparer<T>? comparer);

    /// <summary>What an absent key stands for in protobuf.</summary>
    static abstract T Zero { get; }

    /// <summary>The order of keys in deterministic output.</summary>
    static abstract int Compare(T left, T right);

    /// <summary>Writes the key as the name of a JSON member.</summary>
    static abstract void WriteName(ref JsonWriter writer, T key);

    /// <summary>Reads the key from the name of a JSON member.</summary>
    static abstract T ReadName(ref JsonReader reader, scoped ReadOnlySpan<byte> utf8Name, T? existing);

    /// <summary>Returns the key as text.</summary>
    static abstract string ToText(T key);

    /// <summary>Returns the key that the text stands for; an <see cref="ArgumentException"/> when it is none.</summary>
    static abstract T FromText(string text);
}
