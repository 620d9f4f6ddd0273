using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Buffers;

namespace Scigo.Files;

/// <summary>The numbers of one section of a mapped file. It keeps the region alive while an array refers to it.</summary>
sealed unsafe class MappedMemory<T>(MappedRegion region, long offset, int count) : MemoryManager<T>, IMappedRegion
    where T : unmanaged
{
    public override Span<T> GetSpan()
    {
        var span = region.GetSpan<T>(offset, count);
        // Models have it as read-only memory. The pages are read-only besides.
        return MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(span), span.Length);
    }

    // Not by way of GetSpan, which the closed region refuses: memory can be made, and sliced, at any time.
    public override Memory<T> Memory => CreateMemory(count);

    public ReadOnlySpan<byte> GetBytes(long at, int length) => region.GetSpan<byte>(offset + at, length);

    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)elementIndex, (uint)count, nameof(elementIndex));
        return new MemoryHandle(region.AddressOf(offset + (long)elementIndex * Unsafe.SizeOf<T>()), pinnable: this);
    }

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
