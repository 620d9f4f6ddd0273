using Scigo.Buffers;

namespace Scigo.Tests.Buffers;

public class BlockCopyTests
{
    [Fact]
    public void BlocksOfEverySizeAndOffsetAreCopiedWhole()
    {
        var source = new byte[(1 << 20) + 300];
        new Random(1).NextBytes(source);
        int[] sizes = [0, 1, 2047, 2048, 2049, 2175, 2176, 2177, 4096, 10_001, 16 << 10, (16 << 10) + 1, 1 << 20, (1 << 20) + 1];
        foreach (var size in sizes)
        {
            foreach (var offset in (int[])[0, 1, 8, 31, 64, 127])
            {
                var destination = new byte[offset + size + 40];
                BlockCopy.Copy(source.AsSpan(129 - offset, size), destination.AsSpan(offset));
                Assert.True(source.AsSpan(129 - offset, size).SequenceEqual(destination.AsSpan(offset, size)), $"{size} at {offset}");
                Assert.False(destination.AsSpan(0, offset).ContainsAnyExcept((byte)0));
                Assert.False(destination.AsSpan(offset + size).ContainsAnyExcept((byte)0));
            }
        }
    }

    [Fact]
    public void OverlappingBlocksAreCopiedAsIfThroughAThirdPlace()
    {
        var data = Enumerable.Range(0, 9000).Select(static i => (byte)i).ToArray();
        var expected = data[..8000];
        BlockCopy.Copy(data.AsSpan(0, 8000), data.AsSpan(1000));
        Assert.Equal(expected, data[1000..]);
    }

    [Fact]
    public void NothingIsCopiedIntoTooLittleRoom()
    {
        var destination = new byte[4095];
        Assert.Throws<ArgumentException>(() => BlockCopy.Copy(Enumerable.Repeat((byte)1, 4096).ToArray(), destination));
        Assert.False(destination.AsSpan().ContainsAnyExcept((byte)0));
    }
}
