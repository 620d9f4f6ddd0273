using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Wire;

/// <summary>
/// A dictionary: in binary the blocks of all entries, then their parts of variable size; an object in JSON; <c>map</c> in protobuf.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapWire<TKey, TValue, TKeyKind, TKeyWire, TValueWire> : IWire<Dictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyKind : struct, IKey<TKey>
    where TKeyWire : struct, IWire<TKey>
    where TValueWire : struct, IWire<TValue>
{
    static int EntrySize => TKeyWire.BinarySize + TValueWire.BinarySize;

    /// <inheritdoc/>
    public static string SchemaText => $"map<{TKeyWire.SchemaText},{TValueWire.SchemaText}>";

    /// <inheritdoc/>
    public static void CollectSchemas(List<ModelSchema> schemas) => TValueWire.CollectSchemas(schemas);

    /// <inheritdoc/>
    public static int BinarySize => sizeof(uint);

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, Dictionary<TKey, TValue> value)
    {
        var count = NotNull.Of(value).Count;
        writer.WriteCount(at, count);
        var block = writer.BeginBlock(checked(count * EntrySize));
        var end = block + count * EntrySize;
        writer.Enter();
        if (typeof(TKeyKind) == typeof(StringKey) && !writer.Options.Deterministic)
            block = StringMap<TValue, TValueWire>.WriteBinary(ref writer, block, end, Unsafe.As<Dictionary<string, TValue>>(value));
        else
        {
            foreach (var entry in Entries(value, writer.Options))
            {
                if (block == end)
                    break;
                TKeyWire.WriteBinary(ref writer, block, entry.Key);
                TValueWire.WriteBinary(ref writer, block + TKeyWire.BinarySize, entry.Value);
                block += EntrySize;
            }
        }
        if (block != end)
            throw new InvalidOperationException("A dictionary was changed while it was being saved.");
        writer.Leave();
    }

    /// <inheritdoc/>
    public static Dictionary<TKey, TValue> ReadBinary(ref RecordReader reader, int at, Dictionary<TKey, TValue>? existing)
    {
        var count = reader.ReadCount(at);
        var block = reader.BeginBlocks(count, EntrySize);
        reader.Enter();
        var start = reader.Mark();
        if (!(reader.Reuse && existing?.Count == count && TryReadInto(ref reader, block, existing)))
        {
            reader.Rewind(start);
            existing = Fresh(existing, reader.Reuse, count);
            if (typeof(TKeyKind) == typeof(StringKey))
                StringMap<TValue, TValueWire>.ReadBinary(ref reader, block, count, Unsafe.As<Dictionary<string, TValue>>(existing));
            else
            {
                for (; count > 0; count--, block += EntrySize)
                {
                    var key = TKeyWire.ReadBinary(ref reader, block, default);
                    if (!existing.TryAdd(key, TValueWire.ReadBinary(ref reader, block + TKeyWire.BinarySize, default)))
                        throw Throw.KeyTwice(key, block);
                }
            }
        }
        reader.Leave();
        return existing;
    }

    // The usual case when one instance is read into again and again: the same keys in the same order, nothing to allocate.
    static bool TryReadInto(ref RecordReader reader, int block, Dictionary<TKey, TValue> existing)
    {
        if (typeof(TKeyKind) == typeof(StringKey))
            return StringMap<TValue, TValueWire>.TryReadInto(ref reader, block, Unsafe.As<Dictionary<string, TValue>>(existing));
        foreach (var entry in existing)
        {
            var key = TKeyWire.ReadBinary(ref reader, block, entry.Key);
            if (!Unchanged.Is(key, entry.Key) && !EqualityComparer<TKey>.Default.Equals(key, entry.Key))
                return false;
            var value = TValueWire.ReadBinary(ref reader, block + TKeyWire.BinarySize, entry.Value);
            if (!Unchanged.Is(value, entry.Value))
                CollectionsMarshal.GetValueRefOrNullRef(existing, entry.Key) = value;
            block += EntrySize;
        }
        return true;
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, Dictionary<TKey, TValue> value)
    {
        writer.BeginObject();
        writer.Enter();
        foreach (var entry in Entries(NotNull.Of(value), writer.Options))
        {
            TKeyKind.WriteName(ref writer, entry.Key);
            TValueWire.WriteJson(ref writer, entry.Value);
        }
        writer.Leave();
        writer.EndObject();
    }

    /// <inheritdoc/>
    public static Dictionary<TKey, TValue> ReadJson(ref JsonReader reader, Dictionary<TKey, TValue>? existing)
    {
        reader.Enter();
        var start = reader.Position;
        if (!(reader.Reuse && existing is not null && TryReadInto(ref reader, existing)))
        {
            reader.Seek(start);
            existing = Fresh(existing, reader.Reuse, 0);
            reader.BeginObject();
            while (reader.NextMember(out var name))
            {
                var at = reader.Position;
                var key = TKeyKind.ReadName(ref reader, name, default);
                if (!existing.TryAdd(key, TValueWire.ReadJson(ref reader, default)))
                    throw reader.Error(ModelFormatError.InvalidValue, $"The key \"{key}\" is there twice.", at);
            }
        }
        reader.Leave();
        return existing;
    }

    static bool TryReadInto(ref JsonReader reader, Dictionary<TKey, TValue> existing)
    {
        reader.BeginObject();
        foreach (var entry in existing)
        {
            if (!reader.NextMember(out var name)
                || !EqualityComparer<TKey>.Default.Equals(TKeyKind.ReadName(ref reader, name, entry.Key), entry.Key))
                return false;
            var value = TValueWire.ReadJson(ref reader, entry.Value);
            if (!Unchanged.Is(value, entry.Value))
                CollectionsMarshal.GetValueRefOrNullRef(existing, entry.Key) = value;
        }
        return !reader.NextMember(out _);
    }

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, Dictionary<TKey, TValue> value)
    {
        if (NotNull.Of(value).Count == 0)
            writer.AddEmpty(field);
        if (typeof(TKeyKind) == typeof(StringKey) && !writer.Options.Deterministic)
        {
            StringMap<TValue, TValueWire>.WriteProtobuf(ref writer, field, Unsafe.As<Dictionary<string, TValue>>(value));
            return;
        }
        foreach (var entry in Entries(value, writer.Options))
        {
            var mark = writer.BeginMessage(field);
            TKeyWire.WriteProtobuf(ref writer, 1, entry.Key);
            TValueWire.WriteProtobuf(ref writer, 2, entry.Value);
            writer.EndMessage(mark);
        }
    }

    /// <inheritdoc/>
    public static Dictionary<TKey, TValue> ReadProtobuf(
        ref ProtobufReader reader, uint tag, bool first, Dictionary<TKey, TValue>? existing)
    {
        if ((WireType)(tag & 7) == WireType.Empty)
            return first || existing is null ? Fresh(existing, reader.Reuse, 0) : existing;
        var start = reader.Position;
        if (first && reader.Reuse && existing is not null && TryReadInto(ref reader, tag, existing))
            return existing;
        reader.Seek(start);
        var map = first || existing is null ? Fresh(existing, reader.Reuse, 0) : existing;
        if (typeof(TKeyKind) == typeof(StringKey))
        {
            StringMap<TValue, TValueWire>.ReadProtobuf(ref reader, tag, Unsafe.As<Dictionary<string, TValue>>(map));
            return map;
        }
        do
        {
            ReadEntry(ref reader, tag, default, out var key, out var value);
            map[key] = value;
        }
        while (reader.TryRepeat(tag));
        return map;
    }

    static bool TryReadInto(ref ProtobufReader reader, uint tag, Dictionary<TKey, TValue> existing)
    {
        if (typeof(TKeyKind) == typeof(StringKey))
            return StringMap<TValue, TValueWire>.TryReadInto(ref reader, tag, Unsafe.As<Dictionary<string, TValue>>(existing));
        var again = true;
        foreach (var entry in existing)
        {
            if (!again)
                return false;
            ReadEntry(ref reader, tag, entry, out var key, out var value);
            if (!Unchanged.Is(key, entry.Key) && !EqualityComparer<TKey>.Default.Equals(key, entry.Key))
                return false;
            CollectionsMarshal.GetValueRefOrNullRef(existing, entry.Key) = value;
            again = reader.TryRepeat(tag);
        }
        return !again;
    }

    // An absent key or value is the zero of its type, as everywhere in protobuf's maps.
    static void ReadEntry(
        ref ProtobufReader reader, uint tag, KeyValuePair<TKey, TValue> present, out TKey key, out TValue value)
    {
        key = TKeyKind.Zero;
        value = present.Value;
        var hasValue = false;
        var outer = reader.BeginMessage(tag);
        while (reader.NextField(out var inner))
        {
            if (inner >> 3 == 1)
                key = TKeyWire.ReadProtobuf(ref reader, inner, true, present.Key);
            else if (inner >> 3 == 2)
            {
                value = TValueWire.ReadProtobuf(ref reader, inner, !hasValue, value);
                hasValue = true;
            }
            else
                reader.Skip(inner);
        }
        if (!hasValue)
            value = TValueWire.Absent(ref reader);
        reader.EndMessage(outer);
    }

    /// <inheritdoc/>
    public static ParamValue ToParam(Dictionary<TKey, TValue> value)
    {
        if (value is null)
            return default;
        var map = new ParamSetBuilder();
        foreach (var entry in value)
            map.Add(TKeyKind.ToText(entry.Key), TValueWire.ToParam(entry.Value));
        return ParamValue.FromMap(map.Build());
    }

    /// <inheritdoc/>
    public static Dictionary<TKey, TValue> FromParam(ParamValue value)
    {
        var entries = value.AsMap();
        var map = new Dictionary<TKey, TValue>(entries.Count, TKeyKind.Comparer);
        foreach (var (name, entry) in entries)
            map.Add(TKeyKind.FromText(name), TValueWire.FromParam(entry));
        return map;
    }

    /// <inheritdoc/>
    public static Dictionary<TKey, TValue> Replace(Dictionary<TKey, TValue>? existing, Dictionary<TKey, TValue> value)
    {
        if (existing is null || value is null)
            return value!;
        var map = Fresh(existing, reuse: false, value.Count);
        foreach (var (key, entry) in value)
            map.Add(key, entry);
        return map;
    }

    // A comparer that the class chose in an initializer stays; the default one is no choice, and keys can be made to collide in it.
    static Dictionary<TKey, TValue> Fresh(Dictionary<TKey, TValue>? existing, bool reuse, int count)
    {
        var comparer = existing?.Comparer;
        if (comparer is null || ReferenceEquals(comparer, EqualityComparer<TKey>.Default))
            comparer = TKeyKind.Comparer;
        if (!reuse || existing is null || !ReferenceEquals(existing.Comparer, comparer ?? EqualityComparer<TKey>.Default))
            return TKeyKind.Create<TValue>(count, comparer);
        existing.Clear();
        return existing;
    }

    static TKey[] SortedKeys(Dictionary<TKey, TValue> map)
    {
        var keys = new TKey[map.Count];
        map.Keys.CopyTo(keys, 0);
        Array.Sort(keys, TKeyKind.Compare);
        return keys;
    }

    static SortedOrNot Entries(Dictionary<TKey, TValue> value, ModelOptions options) => new(value, options.Deterministic);

    // Enumerates without boxing; sorts the keys when the bytes must not depend on the order of insertion.
    readonly struct SortedOrNot(Dictionary<TKey, TValue> map, bool sorted)
    {
        public Enumerator GetEnumerator() => new(map, sorted);

        public struct Enumerator
        {
            readonly Dictionary<TKey, TValue> map;
            readonly TKey[]? keys;
            Dictionary<TKey, TValue>.Enumerator plain;
            int index = -1;

            public Enumerator(Dictionary<TKey, TValue> map, bool sorted)
            {
                this.map = map;
                plain = map.GetEnumerator();
                if (sorted)
                    keys = SortedKeys(map);
            }

            public readonly KeyValuePair<TKey, TValue> Current => keys is null ? plain.Current : new(keys[index], map[keys[index]]);

            public bool MoveNext() => keys is null ? plain.MoveNext() : ++index < keys.Length;
        }
    }
}
