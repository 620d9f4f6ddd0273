using System.Runtime.InteropServices;
using Scigo.Binary;

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
}
