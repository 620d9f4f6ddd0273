using System.Buffers;
using Scigo.Files;

namespace Scigo.Buffers;

/// <summary>Hands out pieces of one buffer, and passes them on to a stream as they fill.</summary>
sealed class StreamOutput(Stream stream) : IBufferWriter<byte>, IDisposable
{
    byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    int count;
    long total;

    public void Advance(int count) => this.count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return buffer.AsMemory(count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return buffer.AsSpan(count);
    }

    /// <exception cref="InvalidOperationException">It is more than can be read again.</exception>
    public void Flush()
    {
        DocumentSize.Check(total += count);
        stream.Write(buffer, 0, count);
        count = 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    void MakeRoom(int sizeHint)
    {
        sizeHint = Math.Max(sizeHint, 1);
        if (buffer.Length - count >= sizeHint)
            return;
        Flush();
        if (buffer.Length >= sizeHint)
            return;
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = ArrayPool<byte>.Shared.Rent(sizeHint);
    }
}
