using System.Runtime.InteropServices;
using Scigo.Benchmarks.Harness;

namespace Scigo.Benchmarks.Tests;

public class PinnedBufferTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(777)]
    [InlineData(4095)]
    public unsafe void TheDataBeginAtTheOffsetInAPage(int offset)
    {
        var buffer = new PinnedBuffer(100);
        buffer.Fill(new byte[50_000], offset);

        Assert.Equal(50_000, buffer.Length);
        fixed (byte* start = buffer.Span)
            Assert.Equal(offset, (int)((nuint)start % 4096));
    }

    [Fact]
    public void GrowingKeepsWhatWasWritten()
    {
        var buffer = new PinnedBuffer(4);
        buffer.MoveTo(64);
        for (var i = 0; i < 10_000; i++)
        {
            MemoryMarshal.Write(buffer.GetSpan(sizeof(int)), i);
            buffer.Advance(sizeof(int));
        }

        Assert.Equal(Enumerable.Range(0, 10_000), MemoryMarshal.Cast<byte, int>(buffer.Span).ToArray());
    }
}
