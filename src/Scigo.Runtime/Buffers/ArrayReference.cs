using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Scigo.Buffers;

/// <summary>Memory outside the managed heap that an array may lie in.</summary>
interface IMappedRegion
{
    /// <summary>Returns the bytes of the region; throws <see cref="ObjectDisposedException"/> after it is closed.</summary>
    ReadOnlySpan<byte> GetBytes(long offset, int length);
}

/// <summary>A block of numbers that a record refers to instead of holding it.</summary>
struct ArrayReference
{
    /// <summary>The most bytes that one chunk holds: a span cannot address more than 2 GB.</summary>
    public const int LargestChunk = 1 << 30;

    readonly object owner;
    readonly long start;

    /// <summary>Where in the record's own bytes the array belongs.</summary>
    public int At;

    /// <summary>The array's size in bytes.</summary>
    public readonly long ByteLength;

    ArrayReference(object owner, long start, long byteLength, int at)
    {
        this.owner = owner;
        this.start = start;
        ByteLength = byteLength;
        At = at;
    }

    /// <summary>Refers to the memory without copying, where its kind allows that.</summary>
    public static bool TryCreate<T>(ReadOnlyMemory<T> memory, int at, out ArrayReference reference)
        where T : unmanaged
    {
        var byteLength = (long)memory.Length * Unsafe.SizeOf<T>();
        if (MemoryMarshal.TryGetArray(memory, out var segment))
        {
            reference = new ArrayReference(segment.Array!, (long)segment.Offset * Unsafe.SizeOf<T>(), byteLength, at);
            return true;
        }
        if (MemoryMarshal.TryGetMemoryManager<T, System.Buffers.MemoryManager<T>>(memory, out var manager, out var first, out _)
            && manager is IMappedRegion or IBlockMemory)
        {
            reference = new ArrayReference(manager is IBlockMemory block ? block.Array : manager, (long)first * Unsafe.SizeOf<T>(), byteLength, at);
            return true;
        }
        reference = default;
        return false;
    }

    /// <summary>Returns part of the array's bytes; the range must lie within <see cref="ByteLength"/>.</summary>
    public readonly ReadOnlySpan<byte> Chunk(long offset, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset + length, ByteLength);
        if (owner is IMappedRegion region)
            return region.GetBytes(start + offset, length);
        // start and ByteLength come from a segment of this very array, and offset + length was checked against ByteLength.
        ref var origin = ref MemoryMarshal.GetArrayDataReference((Array)owner);
        return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.AddByteOffset(ref origin, (nint)(start + offset)), length);
    }
}
