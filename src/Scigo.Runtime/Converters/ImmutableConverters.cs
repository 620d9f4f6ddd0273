using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Scigo;
using Scigo.Converters;

[assembly: Converter(typeof(ImmutableArrayConverter<>))]
[assembly: Converter(typeof(ImmutableListConverter<>))]
[assembly: Converter(typeof(ImmutableHashSetConverter<>))]
[assembly: Converter(typeof(ImmutableDictionaryConverter<,>))]
[assembly: Converter(typeof(FrozenSetConverter<>))]
[assembly: Converter(typeof(FrozenDictionaryConverter<,>))]

namespace Scigo.Converters;

/// <summary>An immutable array as an array; the default one, which has no elements to ask for, as an empty one.</summary>
public sealed class ImmutableArrayConverter<T> : IConverter<ImmutableArray<T>, T[]>
{
    /// <inheritdoc/>
    public static T[] ToWire(ImmutableArray<T> value) => ImmutableCollectionsMarshal.AsArray(value) ?? [];

    /// <inheritdoc/>
    public static ImmutableArray<T> FromWire(T[] wire) => ImmutableCollectionsMarshal.AsImmutableArray(wire);
}

/// <summary>An immutable list as a list.</summary>
public sealed class ImmutableListConverter<T> : IConverter<ImmutableList<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(ImmutableList<T> value) => [.. value];

    /// <inheritdoc/>
    public static ImmutableList<T> FromWire(List<T> wire) => [.. wire];
}

/// <summary>An immutable set as a list; an element twice is refused.</summary>
public sealed class ImmutableHashSetConverter<T> : IConverter<ImmutableHashSet<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(ImmutableHashSet<T> value) => [.. value];

    /// <inheritdoc/>
    public static ImmutableHashSet<T> FromWire(List<T> wire) => [.. HashSetConverter<T>.FromWire(wire)];

    /// <inheritdoc/>
    public static ImmutableHashSet<T> Replace(ImmutableHashSet<T> existing, ImmutableHashSet<T> value) =>
        Distinct.Check(value.WithComparer(existing.KeyComparer), value.Count);
}

/// <summary>An immutable dictionary as a map.</summary>
public sealed class ImmutableDictionaryConverter<TKey, TValue> : IConverter<ImmutableDictionary<TKey, TValue>, Dictionary<TKey, TValue>>
    where TKey : notnull
{
    /// <inheritdoc/>
    public static Dictionary<TKey, TValue> ToWire(ImmutableDictionary<TKey, TValue> value) => new(value);

    /// <inheritdoc/>
    public static ImmutableDictionary<TKey, TValue> FromWire(Dictionary<TKey, TValue> wire) => wire.ToImmutableDictionary();

    /// <inheritdoc/>
    public static ImmutableDictionary<TKey, TValue> Replace(ImmutableDictionary<TKey, TValue> existing, ImmutableDictionary<TKey, TValue> value)
    {
        var kept = value.WithComparers(existing.KeyComparer, existing.ValueComparer);
        return kept.Count == value.Count ? kept : throw new FormatException("A dictionary holds a key twice.");
    }
}

/// <summary>A frozen set as a list; an element twice is refused.</summary>
public sealed class FrozenSetConverter<T> : IConverter<FrozenSet<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(FrozenSet<T> value) => [.. value];

    /// <inheritdoc/>
    public static FrozenSet<T> FromWire(List<T> wire) => HashSetConverter<T>.FromWire(wire).ToFrozenSet();

    /// <inheritdoc/>
    public static FrozenSet<T> Replace(FrozenSet<T> existing, FrozenSet<T> value) => ReferenceEquals(existing.Comparer, value.Comparer)
        ? value
        : HashSetConverter<T>.Replace(new(existing.Comparer), [.. value]).ToFrozenSet(existing.Comparer);
}

/// <summary>A frozen dictionary as a map.</summary>
public sealed class FrozenDictionaryConverter<TKey, TValue> : IConverter<FrozenDictionary<TKey, TValue>, Dictionary<TKey, TValue>>
    where TKey : notnull
{
    /// <inheritdoc/>
    public static Dictionary<TKey, TValue> ToWire(FrozenDictionary<TKey, TValue> value) => new(value);

    /// <inheritdoc/>
    public static FrozenDictionary<TKey, TValue> FromWire(Dictionary<TKey, TValue> wire) => wire.ToFrozenDictionary();

    /// <inheritdoc/>
    public static FrozenDictionary<TKey, TValue> Replace(FrozenDictionary<TKey, TValue> existing, FrozenDictionary<TKey, TValue> value) =>
        ReferenceEquals(existing.Comparer, value.Comparer) ? value : new Dictionary<TKey, TValue>(value, existing.Comparer).ToFrozenDictionary(existing.Comparer);
}
