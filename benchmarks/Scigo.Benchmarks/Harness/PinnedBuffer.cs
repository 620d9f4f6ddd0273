using System.Buffers;
using System.Runtime.InteropServices;

namespace Scigo.Benchmarks.Harness;

/// <summary>
/// A buffer that never moves, whose data begin at a chosen offset in a page: copies can be many times slower at some distances
/// between source and destination, and one offset would let chance decide.
/// </summary>
sealed class PinnedBuffer : IBufferWriter<byte>
{
    const int Page = 4096;

    byte[] bytes;
    int firstPage;
    int start;
    int written;

    internal PinnedBuffer(int capacity) => bytes = Allocate(capacity);

    /// <summary>The data: what was written since <see cref="Restart"/>, or put there by <see cref="Fill"/>.</summary>
    internal ReadOnlySpan<byte> Span => new(bytes, start, written);

    /// <inheritdoc cref="Span"/>
    internal ReadOnlyMemory<byte> Memory => new(bytes, start, written);

    internal int Length => written;

    /// <summary>Empties the buffer; the next data begin at the offset in a page.</summary>
    internal void MoveTo(int offset)
    {
        start = firstPage + offset;
        written = 0;
    }

    /// <summary>Puts data at the offset in a page.</summary>
    internal void Fill(ReadOnlySpan<byte> data, int offset)
    {
        MoveTo(offset);
        data.CopyTo(GetSpan(data.Length));
        written = data.Length;
    }

    internal void Restart() => written = 0;

    public void Advance(int count) => written += count;

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return bytes.AsSpan(start + written);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return bytes.AsMemory(start + written);
    }

    void MakeRoom(int sizeHint)
    {
        if (bytes.Length - start - written >= Math.Max(sizeHint, 1))
            return;
        var data = Span.ToArray();
        var offset = start - firstPage;
        bytes = Allocate(Math.Max(2 * bytes.Length, data.Length + sizeHint));
        Fill(data, offset);
    }

    byte[] Allocate(int capacity)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(checked(capacity + 2 * Page), pinned: true);
        var address = Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0);
        firstPage = (int)(-address & (Page - 1));
        start = firstPage;
        return pinned;
    }
}
