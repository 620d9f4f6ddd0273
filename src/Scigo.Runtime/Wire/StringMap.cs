using System.Runtime.InteropServices;
using Scigo.Binary;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>
/// The loops of <see cref="MapWire{TKey, TValue, TKeyKind, TKeyWire, TValueWire}"/> over keys that are strings. The runtime compiles
/// generic code once for all reference types, and there it has to look up each wire that it calls; here it knows them.
/// </summary>
static class StringMap<TValue, TValueWire>
    where TValueWire : struct, IWire<TValue>
{
    static int EntrySize => sizeof(uint) + TValueWire.BinarySize;

    /// <summary>Writes the entries into the block from <paramref name="block"/> to <paramref name="end"/>; returns where they end.</summary>
    public static int WriteBinary(ref RecordWriter writer, int block, int end, Dictionary<string, TValue> map)
    {
        foreach (var (key, value) in map)
        {
            if (block == end)
                break;
            writer.WriteString(block, key);
            TValueWire.WriteBinary(ref writer, block + sizeof(uint), value);
            block += EntrySize;
        }
        return block;
    }

    /// <summary>Reads entries into an empty map.</summary>
    public static void ReadBinary(ref RecordReader reader, int block, int count, Dictionary<string, TValue> map)
    {
        for (; count > 0; count--, block += EntrySize)
        {
            var key = reader.ReadName(block);
            if (!map.TryAdd(key, TValueWire.ReadBinary(ref reader, block + sizeof(uint), default)))
                throw Throw.KeyTwice(key, block);
        }
    }

    /// <summary>Reads entries into a map that has as many; returns whether it has the same keys in the same order.</summary>
    public static bool TryReadInto(ref RecordReader reader, int block, Dictionary<string, TValue> map)
    {
        foreach (var (present, old) in map)
        {
            var key = reader.ReadString(block, present);
            if (!ReferenceEquals(key, present))
                return false;
            var value = TValueWire.ReadBinary(ref reader, block + sizeof(uint), old);
            if (!Unchanged.Is(value, old))
                CollectionsMarshal.GetValueRefOrNullRef(map, present) = value;
            block += EntrySize;
        }
        return true;
    }

    /// <summary>Writes each entry as a message of its key, 1, and its value, 2.</summary>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, Dictionary<string, TValue> map)
    {
        foreach (var (key, value) in map)
        {
            var mark = writer.BeginMessage(field);
            writer.WriteString(1, key);
            TValueWire.WriteProtobuf(ref writer, 2, value);
            writer.EndMessage(mark);
        }
    }

    /// <summary>Reads an entry; an absent key or value is the zero of its type, as everywhere in protobuf's maps.</summary>
    public static void ReadEntry(ref ProtobufReader reader, uint tag, string? present, TValue? old, out string key, out TValue value)
    {
        key = "";
        value = old!;
        var hasValue = false;
        var outer = reader.BeginMessage(tag);
        while (reader.NextField(out var inner))
        {
            if (inner >> 3 == 1)
                key = present is null ? reader.ReadName(inner) : reader.ReadString(inner, present);
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

    /// <summary>Reads entries into a map; of a key that comes twice the last one stays.</summary>
    public static void ReadProtobuf(ref ProtobufReader reader, uint tag, Dictionary<string, TValue> map)
    {
        do
        {
            ReadEntry(ref reader, tag, null, default, out var key, out var value);
            map[key] = value;
        }
        while (reader.TryRepeat(tag));
    }

    /// <summary>Reads entries into a map that is there; returns whether it has the same keys in the same order.</summary>
    public static bool TryReadInto(ref ProtobufReader reader, uint tag, Dictionary<string, TValue> map)
    {
        var again = true;
        foreach (var (present, old) in map)
        {
            if (!again)
                return false;
            ReadEntry(ref reader, tag, present, old, out var key, out var value);
            if (!ReferenceEquals(key, present))
                return false;
            if (!Unchanged.Is(value, old))
                CollectionsMarshal.GetValueRefOrNullRef(map, present) = value;
            again = reader.TryRepeat(tag);
        }
        return !again;
    }
}
