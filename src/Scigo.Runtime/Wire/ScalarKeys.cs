using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using Scigo.Json;

namespace Scigo.Wire;

/// <summary>An integer as the key of a map; decimal digits where a format wants text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IntegerKey<T> : IKey<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <inheritdoc/>
    public static IEqualityComparer<T>? Comparer => SeededComparer<T>.Instance;

    /// <inheritdoc/>
    public static Dictionary<T, TValue> Create<TValue>(int capacity, IEqualityComparer<T>? comparer) => new(capacity, comparer);

    /// <inheritdoc/>
    public static T Zero => default;

    /// <inheritdoc/>
    public static int Compare(T left, T right) => left.CompareTo(right);

    /// <inheritdoc/>
    public static void WriteName(ref JsonWriter writer, T key)
    {
        Span<char> text = stackalloc char[20];
        key.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        writer.WriteName(text[..length]);
    }

    /// <inheritdoc/>
    public static T ReadName(ref JsonReader reader, scoped ReadOnlySpan<byte> utf8Name, T existing) =>
        T.TryParse(utf8Name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key)
            ? key
            : throw reader.Error(ModelFormatError.InvalidValue, $"A key is no integer between {T.MinValue} and {T.MaxValue}.");

    /// <inheritdoc/>
    public static string ToText(T key) => key.ToString(null, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static T FromText(string text) =>
        T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key)
            ? key
            : throw new ArgumentException($"\"{text}\" is no integer between {T.MinValue} and {T.MaxValue}.");
}

/// <summary>A bool as the key of a map.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BoolKey : IKey<bool>
{
    /// <inheritdoc/>
    public static IEqualityComparer<bool>? Comparer => null;

    /// <inheritdoc/>
    public static Dictionary<bool, TValue> Create<TValue>(int capacity, IEqualityComparer<bool>? comparer) => new(capacity, comparer);

    /// <inheritdoc/>
    public static bool Zero => false;

    /// <inheritdoc/>
    public static int Compare(bool left, bool right) => left.CompareTo(right);

    /// <inheritdoc/>
    public static void WriteName(ref JsonWriter writer, bool key) => writer.WriteName(key ? "true"u8 : "false"u8);

    /// <inheritdoc/>
    public static bool ReadName(ref JsonReader reader, scoped ReadOnlySpan<byte> utf8Name, bool existing) =>
        utf8Name.SequenceEqual("true"u8) || (utf8Name.SequenceEqual("false"u8)
            ? false
            : throw reader.Error(ModelFormatError.InvalidValue, "A key is neither \"true\" nor \"false\"."));

    /// <inheritdoc/>
    public static string ToText(bool key) => key ? "true" : "false";

    /// <inheritdoc/>
    public static bool FromText(string text) =>
        text == "true" || (text == "false" ? false : throw new ArgumentException($"\"{text}\" is neither \"true\" nor \"false\"."));
}
