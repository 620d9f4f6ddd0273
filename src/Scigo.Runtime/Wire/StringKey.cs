using System.ComponentModel;
using Scigo.Json;

namespace Scigo.Wire;

/// <summary>A string as the key of a map.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringKey : IKey<string>
{
    /// <inheritdoc/>
    public static IEqualityComparer<string>? Comparer => null; // The default one changes to a random hash when keys collide.

    /// <inheritdoc/>
    public static Dictionary<string, TValue> Create<TValue>(int capacity, IEqualityComparer<string>? comparer) => new(capacity, comparer);

    /// <inheritdoc/>
    public static string Zero => "";

    /// <inheritdoc/>
    public static int Compare(string left, string right) => string.CompareOrdinal(left, right);

    /// <inheritdoc/>
    public static void WriteName(ref JsonWriter writer, string key) => writer.WriteName(key.AsSpan());

    /// <inheritdoc/>
    public static string ReadName(ref JsonReader reader, scoped ReadOnlySpan<byte> utf8Name, string? existing) =>
        reader.ToText(utf8Name, existing);

    /// <inheritdoc/>
    public static string ToText(string key) => key;

    /// <inheritdoc/>
    public static string FromText(string text) => text;
}
