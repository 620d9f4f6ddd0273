using System.Runtime.InteropServices;

namespace Scigo.Buffers;

/// <summary>
/// The short ASCII names read last, so that the keys of a thousand models' metrics are a few strings and not thousands. Bounded: a new
/// name takes the place of another. Threads share it without a lock: a slot is one reference, and what is found is compared.
/// </summary>
static class NameCache
{
    const int Longest = 64;

    static readonly string?[] Slots = new string?[256];

    /// <summary>Returns the text, or <c>null</c> when the bytes are not UTF-8.</summary>
    public static string? Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > Longest)
            return StrictUtf8.GetString(utf8, null);
        ref var slot = ref Slots[HashOf(utf8)];
        if (slot is { } name && AsciiText.Equals(utf8, name))
            return name;
        name = StrictUtf8.GetString(utf8, null)!;
        return name is null ? null : slot = name;
    }

    // Of the length and the bytes at both ends: names that share a slot cost no more than a string each.
    static byte HashOf(ReadOnlySpan<byte> utf8)
    {
        ulong bytes = utf8.Length >= sizeof(uint)
            ? MemoryMarshal.Read<uint>(utf8) | (ulong)MemoryMarshal.Read<uint>(utf8[^sizeof(uint)..]) << 32
            : (uint)(utf8[0] | utf8[utf8.Length / 2] << 8 | utf8[^1] << 16);
        return (byte)((bytes + (uint)utf8.Length) * 0x9E3779B97F4A7C15 >> 56);
    }
}
