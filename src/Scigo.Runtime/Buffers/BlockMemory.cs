using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Scigo.Buffers;

/// <summary>An array of several dimensions as memory, without copying it.</summary>
interface IBlockMemory
{
    Array Array { get; }
}

/// <inheritdoc/>
/// <param name="array">An array of <typeparamref name="T"/>, of any rank.</param>
sealed class BlockMemory<T>(Array array) : MemoryManager<T>, IBlockMemory
    where T : unmanaged
{
    public Array Array => array;

    public override Span<T> GetSpan() => SpanOf(array);

    /// <summary>The numbers of an array of <typeparamref name="T"/>, of any rank.</summary>
    // The runtime keeps the array.Length elements side by side from the first one on.
    public static Span<T> SpanOf(Array array) =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);

    public override unsafe MemoryHandle Pin(int elementIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)elementIndex, (uint)array.Length);
        var handle = GCHandle.Alloc(array, GCHandleType.Pinned);
        return new MemoryHandle((T*)handle.AddrOfPinnedObject() + elementIndex, handle, this);
    }

    // The handle that Pin returned frees itself.
    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
