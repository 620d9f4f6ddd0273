using System.Buffers;

namespace Scigo.Tests.Json;

// Hands out exactly what is asked for, each time in new memory, and spoils what has not been advanced over.
sealed class TinyBuffers : IBufferWriter<byte>
{
    readonly List<byte> written = [];
    byte[] current = [];

    public int LargestRequest { get; private set; }

    public byte[] Written => [.. written];

    public void Advance(int count)
    {
        written.AddRange(current.AsSpan(0, count));
        Array.Fill(current, (byte)'?');
        current = [];
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        LargestRequest = Math.Max(LargestRequest, sizeHint);
        return current = new byte[Math.Max(1, sizeHint)];
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
