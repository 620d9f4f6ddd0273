using System.Collections;
using Scigo;
using Scigo.Converters;

[assembly: Converter(typeof(QueueConverter<>))]
[assembly: Converter(typeof(StackConverter<>))]
[assembly: Converter(typeof(HashSetConverter<>))]
[assembly: Converter(typeof(SortedSetConverter<>))]
[assembly: Converter(typeof(SortedDictionaryConverter<,>))]
[assembly: Converter(typeof(BitArrayConverter))]

namespace Scigo.Converters;

/// <summary>A queue as a list, the next one first.</summary>
public sealed class QueueConverter<T> : IConverter<Queue<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(Queue<T> value) => [.. value];

    /// <inheritdoc/>
    public static Queue<T> FromWire(List<T> wire) => new(wire);
}

/// <summary>A stack as a list, the top last.</summary>
public sealed class StackConverter<T> : IConverter<Stack<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(Stack<T> value)
    {
        List<T> list = [.. value];
        list.Reverse();
        return list;
    }

    /// <inheritdoc/>
    public static Stack<T> FromWire(List<T> wire) => new(wire);
}

/// <summary>A set as a list, in its order of enumeration; an element twice is refused.</summary>
public sealed class HashSetConverter<T> : IConverter<HashSet<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(HashSet<T> value) => [.. value];

    /// <inheritdoc/>
    public static HashSet<T> FromWire(List<T> wire) => Distinct.Check(new HashSet<T>(wire, HashFlooding.ComparerOf(wire)), wire.Count);

    /// <inheritdoc/>
    public static HashSet<T> Replace(HashSet<T> existing, HashSet<T> value) => Chosen.By(existing.Comparer, value.Comparer)
        ? Distinct.Check(new HashSet<T>(value, existing.Comparer), value.Count)
        : value;
}

/// <summary>A sorted set as a list; an element twice is refused.</summary>
public sealed class SortedSetConverter<T> : IConverter<SortedSet<T>, List<T>>
{
    /// <inheritdoc/>
    public static List<T> ToWire(SortedSet<T> value) => [.. value];

    /// <inheritdoc/>
    public static SortedSet<T> FromWire(List<T> wire) => Distinct.Check(new SortedSet<T>(wire), wire.Count);

    /// <inheritdoc/>
    public static SortedSet<T> Replace(SortedSet<T> existing, SortedSet<T> value) => ReferenceEquals(existing.Comparer, value.Comparer)
        ? value
        : Distinct.Check(new SortedSet<T>(value, existing.Comparer), value.Count);
}

/// <summary>A sorted dictionary as a map.</summary>
public sealed class SortedDictionaryConverter<TKey, TValue> : IConverter<SortedDictionary<TKey, TValue>, Dictionary<TKey, TValue>>
    where TKey : notnull
{
    /// <inheritdoc/>
    public static Dictionary<TKey, TValue> ToWire(SortedDictionary<TKey, TValue> value) => new(value);

    /// <inheritdoc/>
    public static SortedDictionary<TKey, TValue> FromWire(Dictionary<TKey, TValue> wire) => new(wire);

    /// <inheritdoc/>
    public static SortedDictionary<TKey, TValue> Replace(SortedDictionary<TKey, TValue> existing, SortedDictionary<TKey, TValue> value) =>
        ReferenceEquals(existing.Comparer, value.Comparer) ? value : new(value, existing.Comparer);
}

/// <summary>A <see cref="BitArray"/> as an array of bools.</summary>
public sealed class BitArrayConverter : IConverter<BitArray, bool[]>
{
    /// <inheritdoc/>
    public static bool[] ToWire(BitArray value)
    {
        var bits = new bool[value.Length];
        value.CopyTo(bits, 0);
        return bits;
    }

    /// <inheritdoc/>
    public static BitArray FromWire(bool[] wire) => new(wire);
}
