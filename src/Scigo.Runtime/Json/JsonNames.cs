using System.ComponentModel;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Scigo.Json;

/// <summary>
/// The member names of a model, for reading: from UTF-8 to the member's index. Names usually arrive in the order they were written
/// in, so that one comparison with the next expected name finds most of them.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonNames
{
    // A comma, the name in its quotes and a colon, to be compared with the data at once; empty where the name would be escaped.
    readonly byte[][] starts;
    readonly (byte[]? Name, int Index)[] slots;

    /// <summary>Creates no names, for a model without members.</summary>
    public JsonNames()
        : this(ReadOnlySpan<string>.Empty)
    {
    }

    /// <summary>Creates the names of members 0, 1, 2 and so on.</summary>
    public JsonNames(params ReadOnlySpan<string> names)
        : this(Number(names).AsSpan())
    {
    }

    /// <summary>Creates the names with the index of each. Of several for one index the first is the one expected, the others are
    /// former names.</summary>
    /// <exception cref="ArgumentException">A name is there twice.</exception>
    public JsonNames(params ReadOnlySpan<(string Name, int Index)> names)
    {
        var count = 0;
        foreach (var (_, index) in names)
            count = Math.Max(count, index + 1);
        starts = new byte[count][];
        // Half empty at least: a name that is not there meets an empty slot soon.
        slots = new (byte[]?, int)[BitOperations.RoundUpToPowerOf2((uint)names.Length * 2 + 1)];
        foreach (var (name, index) in names)
        {
            var utf8 = Encoding.UTF8.GetBytes(name);
            starts[index] ??= utf8.AsSpan().ContainsAny(JsonReader.StringStops) ? [] : [.. ",\""u8, .. utf8, .. "\":"u8];
            ref var slot = ref Slot(utf8);
            if (slot.Name is not null)
                throw new ArgumentException($"The name \"{name}\" is there twice.", nameof(names));
            slot = (utf8, index);
        }
    }

    static (string, int)[] Number(ReadOnlySpan<string> names)
    {
        var pairs = new (string, int)[names.Length];
        for (var i = 0; i < names.Length; i++)
            pairs[i] = (names[i], i);
        return pairs;
    }

    /// <summary>Returns the index of the member of that name, or -1.</summary>
    /// <param name="utf8Name">The name without quotes and escapes.</param>
    /// <param name="expected">The index to try first; any number outside the range for none.</param>
    public int Find(ReadOnlySpan<byte> utf8Name, int expected)
    {
        if (Start(expected) is { Length: > 0 } start && utf8Name.SequenceEqual(start[2..^2]))
            return expected;
        var slot = Slot(utf8Name);
        return slot.Name is null ? -1 : slot.Index;
    }

    /// <summary>Returns what Scigo writes before a member's value: a comma, the name in quotes, a colon. Empty where there is no such
    /// member, or its name needs escapes.</summary>
    internal ReadOnlySpan<byte> Start(int index) => (uint)index < (uint)starts.Length ? starts[index] : default;

    // The slot of the name, or the empty one where it would belong. The names are the program's, never the data's: how many collide
    // is settled when the table is made.
    ref (byte[]? Name, int Index) Slot(ReadOnlySpan<byte> name)
    {
        var mask = slots.Length - 1;
        for (var i = Hash(name) & mask; ; i = i + 1 & mask)
            if (slots[i].Name is not { } there || name.SequenceEqual(there))
                return ref slots[i];
    }

    // Both ends and the length: members that share a prefix or a suffix ("n_clusters", "n_features") still differ.
    static int Hash(ReadOnlySpan<byte> name)
    {
        ulong head = 0, tail = 0;
        if (name.Length >= sizeof(ulong))
        {
            head = MemoryMarshal.Read<ulong>(name);
            tail = MemoryMarshal.Read<ulong>(name[^sizeof(ulong)..]);
        }
        else
        {
            foreach (var b in name)
                head = head << 8 | b;
        }
        var mixed = (head * 0x9E3779B97F4A7C15 ^ tail + (ulong)name.Length) * 0xD6E8FEB86659FD93;
        return (int)(mixed >> 33);
    }
}
