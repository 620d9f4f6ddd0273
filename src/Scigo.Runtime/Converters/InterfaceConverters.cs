using Scigo;
using Scigo.Converters;

[assembly: Converter(typeof(EnumerableConverter<>))]
[assembly: Converter(typeof(CollectionInterfaceConverter<>))]
[assembly: Converter(typeof(ListInterfaceConverter<>))]
[assembly: Converter(typeof(ReadOnlyCollectionConverter<>))]
[assembly: Converter(typeof(ReadOnlyListConverter<>))]
[assembly: Converter(typeof(SetInterfaceConverter<>))]
[assembly: Converter(typeof(ReadOnlySetConverter<>))]
[assembly: Converter(typeof(DictionaryInterfaceConverter<,>))]
[assembly: Converter(typeof(ReadOnlyDictionaryConverter<,>))]

namespace Scigo.Converters;

/// <summary>A sequence as a list, which is also what is read.</summary>
public sealed class EnumerableConverter<T> : IConverter<IEnumerable<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(IEnumerable<T> value) => value as List<T> ?? [.. value];

    /// <inheritdoc/>
    public static IEnumerable<T> FromWire(List<T> wire) => wire;
}

/// <summary>A collection as a list, which is also what is read.</summary>
public sealed class CollectionInterfaceConverter<T> : IConverter<ICollection<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(ICollection<T> value) => value as List<T> ?? [.. value];

    /// <inheritdoc/>
    public static ICollection<T> FromWire(List<T> wire) => wire;
}

/// <summary>A list behind its interface.</summary>
public sealed class ListInterfaceConverter<T> : IConverter<IList<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(IList<T> value) => value as List<T> ?? [.. value];

    /// <inheritdoc/>
    public static IList<T> FromWire(List<T> wire) => wire;
}

/// <summary>A read-only collection as a list, which is also what is read.</summary>
public sealed class ReadOnlyCollectionConverter<T> : IConverter<IReadOnlyCollection<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(IReadOnlyCollection<T> value) => value as List<T> ?? [.. value];

    /// <inheritdoc/>
    public static IReadOnlyCollection<T> FromWire(List<T> wire) => wire;
}

/// <summary>A read-only list as a list, which is also what is read.</summary>
public sealed class ReadOnlyListConverter<T> : IConverter<IReadOnlyList<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(IReadOnlyList<T> value) => value as List<T> ?? [.. value];

    /// <inheritdoc/>
    public static IReadOnlyList<T> FromWire(List<T> wire) => wire;
}

/// <summary>A set behind its interface; a <see cref="HashSet{T}"/> is what is read.</summary>
public sealed class SetInterfaceConverter<T> : IConverter<ISet<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(ISet<T> value) => [.. value];

    /// <inheritdoc/>
    public static ISet<T> FromWire(List<T> wire) => HashSetConverter<T>.FromWire(wire);

    /// <inheritdoc/>
    public static ISet<T> Replace(ISet<T> existing, ISet<T> value) => existing is HashSet<T> set && value is HashSet<T> read
        ? HashSetConverter<T>.Replace(set, read)
        : value;
}

/// <summary>A read-only set; a <see cref="HashSet{T}"/> is what is read.</summary>
public sealed class ReadOnlySetConverter<T> : IConverter<IReadOnlySet<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(IReadOnlySet<T> value) => [.. value];

    /// <inheritdoc/>
    public static IReadOnlySet<T> FromWire(List<T> wire) => HashSetConverter<T>.FromWire(wire);

    /// <inheritdoc/>
    public static IReadOnlySet<T> Replace(IReadOnlySet<T> existing, IReadOnlySet<T> value) => existing is HashSet<T> set && value is HashSet<T> read
        ? HashSetConverter<T>.Replace(set, read)
        : value;
}

/// <summary>A dictionary behind its interface.</summary>
public sealed class DictionaryInterfaceConverter<TKey, TValue> : IConverter<IDictionary<TKey, TValue>, Dictionary<TKey, TValue>>
    where TKey : notnull
{
    /// <inheritdoc/>
    public static Dictionary<TKey, TValue> ToWire(IDictionary<TKey, TValue> value) => value as Dictionary<TKey, TValue> ?? new(value);

    /// <inheritdoc/>
    public static IDictionary<TKey, TValue> FromWire(Dictionary<TKey, TValue> wire) => wire;

    /// <inheritdoc/>
    public static IDictionary<TKey, TValue> Replace(IDictionary<TKey, TValue> existing, IDictionary<TKey, TValue> value) =>
        existing is Dictionary<TKey, TValue> map && value is Dictionary<TKey, TValue> read && Chosen.By(map.Comparer, read.Comparer)
            ? new Dictionary<TKey, TValue>(read, map.Comparer)
            : value;
}

/// <summary>A read-only dictionary as a map; a <see cref="Dictionary{TKey, TValue}"/> is what is read.</summary>
public sealed class ReadOnlyDictionaryConverter<TKey, TValue> : IConverter<IReadOnlyDictionary<TKey, TValue>, Dictionary<TKey, TValue>>
    where TKey : notnull
{
    /// <inheritdoc/>
    public static Dictionary<TKey, TValue> ToWire(IReadOnlyDictionary<TKey, TValue> value) =>
        value as Dictionary<TKey, TValue> ?? new(value);

    /// <inheritdoc/>
    public static IReadOnlyDictionary<TKey, TValue> FromWire(Dictionary<TKey, TValue> wire) => wire;

    /// <inheritdoc/>
    public static IReadOnlyDictionary<TKey, TValue> Replace(IReadOnlyDictionary<TKey, TValue> existing, IReadOnlyDictionary<TKey, TValue> value) =>
        existing is Dictionary<TKey, TValue> map && value is Dictionary<TKey, TValue> read && Chosen.By(map.Comparer, read.Comparer)
            ? new Dictionary<TKey, TValue>(read, map.Comparer)
            : value;
}
