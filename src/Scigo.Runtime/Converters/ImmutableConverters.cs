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
    public static ImmutableHashSet<T> FromWire(List<T> wire)
    {
        var set = HashSetConverter<T>.FromWire(wire);
        return set.ToImmutableHashSet(set.Comparer);
    }

    /// <inheritdoc/>
    public static ImmutableHashSet<T> Replace(ImmutableHashSet<T> existing, ImmutableHashSet<T> value) =>
        Chosen.By(existing.KeyComparer, value.KeyComparer) ? Distinct.Check(value.WithComparer(existing.KeyComparer), value.Count) : value;
}

/// <summary>An immutable dictionary as a map.</summary>
public sealed class ImmutableDictionaryConverter<TKey, TValue> : IConverter<ImmutableDictionary<TKey, TValue>, Dictionary<TKey, TValue>>
    where TKey : notnull
{
    /// <inheritdoc/>
    public static Dictionary<TKey, TValue> ToWire(ImmutableDictionary<TKey, TValue> value) => new(value);

    /// <inheritdoc/>
    public static ImmutableDictionary<TKey, TValue> FromWire(Dictionary<TKey, TValue> wire) =>
        wire.ToImmutableDictionary(HashFlooding.ComparerOf(wire.Keys));

    /// <inheritdoc/>
    public static ImmutableDictionary<TKey, TValue> Replace(ImmutableDictionary<TKey, TValue> existing, ImmutableDictionary<TKey, TValue> value)
    {
        var keys = Chosen.By(existing.KeyComparer, value.KeyComparer) ? existing.KeyComparer : value.KeyComparer;
        var kept = value.WithComparers(keys, existing.ValueComparer);
        return kept.Count == value.Count ? kept : throw new FormatException("A dictionary holds a key twice.");
    }
}

/// <summary>A frozen set as a list; an element twice is refused.</summary>
public sealed class FrozenSetConverter<T> : IConverter<FrozenSet<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(FrozenSet<T> value) => [.. value];

    /// <inheritdoc/>
    public static FrozenSet<T> FromWire(List<T> wire)
    {
        var set = HashSetConverter<T>.FromWire(wire);
        return set.ToFrozenSet(set.Comparer);
    }

    /// <inheritdoc/>
    public static FrozenSet<T> Replace(FrozenSet<T> existing, FrozenSet<T> value) => Chosen.By(existing.Comparer, value.Comparer)
        ? Distinct.Check(new HashSet<T>(value, existing.Comparer), value.Count).ToFrozenSet(existing.Comparer)
        : value;
}

/// <summary>A frozen dictionary as a map.</summary>
public sealed class FrozenDictionaryConverter<TKey, TValue> : IConverter<FrozenDictionary<TKey, TValue>, Dictionary<TKey, TValue>>
    where TKey : notnull
{
    /// <inheritdoc/>
    public static Dictionary<TKey, TValue> ToWire(FrozenDictionary<TKey, TValue> value) => new(value);

    /// <inheritdoc/>
    public static FrozenDictionary<TKey, TValue> FromWire(Dictionary<TKey, TValue> wire) =>
        wire.ToFrozenDictionary(HashFlooding.ComparerOf(wire.Keys));

    /// <inheritdoc/>
    public static FrozenDictionary<TKey, TValue> Replace(FrozenDictionary<TKey, TValue> existing, FrozenDictionary<TKey, TValue> value) =>
        Chosen.By(existing.Comparer, value.Comparer)
            ? new Dictionary<TKey, TValue>(value, existing.Comparer).ToFrozenDictionary(existing.Comparer)
            : value;
}
