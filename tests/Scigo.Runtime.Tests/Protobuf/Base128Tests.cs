using Scigo.Protobuf;

namespace Scigo.Tests.Protobuf;

public class Base128Tests
{
    [Fact]
    public void NumbersOfEveryLengthAreWrittenInSevenBitsAByte()
    {
        for (var bits = 0; bits <= 64; bits++)
        {
            foreach (var value in (ulong[])[bits == 0 ? 0 : ulong.MaxValue >> 64 - bits, bits is 0 or 64 ? 0 : 1UL << bits])
            {
                Check(value, static (ref at, value) => ref Base128.Write(ref at, value));
                Check((ulong)(int)value, static (ref at, value) => ref Base128.WriteNarrow(ref at, (long)value));
                Check((uint)value, static (ref at, value) => ref Base128.WriteNarrow(ref at, (long)value));
            }
        }
    }

    [Theory]
    [InlineData(1), InlineData(15), InlineData(16), InlineData(2047), InlineData(2048), InlineData((1 << 29) - 1)]
    public void TagsAreTheFieldAndTheWireType(int field) =>
        Check((ulong)field << 3 | 5, (ref at, _) => ref Base128.WriteTag(ref at, field, WireType.I32));

    delegate ref byte Write(ref byte at, ulong value);

    static void Check(ulong value, Write write)
    {
        var expected = new List<byte>();
        for (var rest = value; ; rest >>= 7)
        {
            expected.Add((byte)(rest < 0x80 ? rest : rest | 0x80));
            if (rest < 0x80)
                break;
        }
        var bytes = new byte[Base128.Longest + 1];
        bytes[^1] = 77;
        ref var end = ref write(ref bytes[0], value);
        Assert.Equal(expected, bytes[..(int)System.Runtime.CompilerServices.Unsafe.ByteOffset(ref bytes[0], ref end)]);
        Assert.Equal(Base128.SizeOf(value), expected.Count);
        Assert.Equal(77, bytes[^1]);
    }
}
