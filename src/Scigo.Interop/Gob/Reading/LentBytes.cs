using System.Buffers;

namespace Scigo.Interop.Gob.Reading;

/// <summary>Bytes that someone keeps in place for as long as values refer to them: those need not copy what is long.</summary>
sealed unsafe class LentBytes(byte* start, int length) : MemoryManager<byte>
{
    public override Span<byte> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
