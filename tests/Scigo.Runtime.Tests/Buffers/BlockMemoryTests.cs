using Scigo.Buffers;

namespace Scigo.Tests.Buffers;

public class BlockMemoryTests
{
    [Fact]
    public void AMatrixIsSeenRowByRow()
    {
        var matrix = new double[2, 3] { { 1, 2, 3 }, { 4, 5, 6 } };
        var memory = new BlockMemory<double>(matrix).Memory;
        Assert.Equal([1, 2, 3, 4, 5, 6], memory.ToArray());
        memory.Span[4] = 50;
        Assert.Equal(50, matrix[1, 1]);
    }

    [Fact]
    public unsafe void PinnedItStaysWhereItIs()
    {
        var cube = new int[2, 2, 2] { { { 1, 2 }, { 3, 4 } }, { { 5, 6 }, { 7, 8 } } };
        using var handle = new BlockMemory<int>(cube).Pin(5);
        Assert.Equal(6, *(int*)handle.Pointer);
        Assert.Throws<ArgumentOutOfRangeException>(() => new BlockMemory<int>(cube).Pin(9));
    }

    [Fact]
    public void AnEmptyOneHasNoElements() => Assert.Equal(0, new BlockMemory<float>(new float[3, 0]).Memory.Length);

    [Fact]
    public void AMatrixIsWrittenWithoutACopyOfItsNumbers()
    {
        var matrix = new double[300, 300];
        Assert.True(ArrayReference.TryCreate<double>(new BlockMemory<double>(matrix).Memory, 0, out var reference));
        matrix[299, 299] = 7;
        Assert.Equal(7, BitConverter.ToDouble(reference.Chunk(reference.ByteLength - 8, 8)));
    }
}
