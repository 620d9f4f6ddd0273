using Scigo.Files;

namespace Scigo.Tests.Files.Compression;

public class ByteShuffleTests
{
    [Fact]
    public void TheFirstBytesComeFirst()
    {
        byte[] numbers = [0x10, 0x11, 0x12, 0x13, 0x20, 0x21, 0x22, 0x23, 0x30, 0x31, 0x32, 0x33];
        var bytes = new byte[numbers.Length];
        ByteShuffle.Shuffle(numbers, bytes, 4);
        Assert.Equal([0x10, 0x20, 0x30, 0x11, 0x21, 0x31, 0x12, 0x22, 0x32, 0x13, 0x23, 0x33], bytes);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void NumbersOfAnyCountAreTheSameAgain(int size)
    {
        var random = new Random(size);
        foreach (var count in (int[])[1, 2, 7, 8, 15, 16, 17, 31, 33, 64, 1000, 32768])
        {
            var numbers = new byte[count * size];
            random.NextBytes(numbers);
            var bytes = new byte[numbers.Length];
            var again = new byte[numbers.Length];
            ByteShuffle.Shuffle(numbers, bytes, size);
            ByteShuffle.Unshuffle(bytes, again, size);
            Assert.Equal(numbers, again);
        }
    }
}
