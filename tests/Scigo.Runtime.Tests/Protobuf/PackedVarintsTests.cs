using System.Numerics;
using System.Runtime.CompilerServices;
using Scigo.Protobuf;

namespace Scigo.Tests.Protobuf;

public class PackedVarintsTests
{
    // Every length, and both ends of it.
    static readonly ulong[] Edges =
        [.. Enumerable.Range(0, 64).SelectMany(static bit => new[] { (1UL << bit) - 1, 1UL << bit, (1UL << bit) + 1, ulong.MaxValue << bit })];

    [Fact]
    public void TheBytesAreThoseOfOneIntegerAfterAnother()
    {
        if (!PackedVarints.IsSupported)
            return;
        Check(Edges, static v => v);
        Check(Edges.Select(static v => (long)v).ToArray(), static v => (ulong)v);
        Check(Edges.Select(static v => (uint)v).ToArray(), static v => v);
        Check(Edges.Select(static v => (int)v).ToArray(), static v => (ulong)v);
    }

    [Fact]
    public void AnIntegerOfMoreThan64BitsIsLeftToTheCaller()
    {
        if (!PackedVarints.IsSupported)
            return;
        foreach (var wrong in (byte[][])[[.. Enumerable.Repeat((byte)0xFF, 9), 0x02], [.. Enumerable.Repeat((byte)0x80, 10), 0x00]])
        {
            ReadOnlySpan<byte> bytes = (byte[])[5, .. wrong, .. new byte[20]];
            var values = new ulong[10];
            Assert.Equal(1, PackedVarints.Read(ref bytes, values));
            Assert.Equal(5UL, values[0]);
            Assert.Equal(wrong[0], bytes[0]);
        }
    }

    [Theory]
    [InlineData(1UL << 32)]
    [InlineData(ulong.MaxValue << 33)]
    [InlineData(ulong.MaxValue << 32)]
    [InlineData(ulong.MaxValue >> 1)]
    public void AnIntegerThatIsNoneOf32BitsIsLeftToTheCaller(ulong wide)
    {
        if (!PackedVarints.IsSupported)
            return;
        Span<byte> one = stackalloc byte[10];
        ReadOnlySpan<byte> bytes = (byte[])[5, .. one[..Base128.Write(one, wide)], .. new byte[100]];
        var rest = bytes;
        Assert.Equal(1, PackedVarints.Read(ref rest, new int[200]));
        Assert.Equal(bytes.Length - 1, rest.Length);
        rest = bytes;
        Assert.Equal(1, PackedVarints.Read(ref rest, new uint[200]));
    }

    [Theory]
    [InlineData(17)]
    [InlineData(39)]
    [InlineData(71)]
    [InlineData(500)]
    public void BytesWithoutAnEndForLongAreNoInteger(int length)
    {
        if (!PackedVarints.IsSupported)
            return;
        for (var before = 0; before < 70; before++)
        {
            byte[] data = [.. new byte[before], .. Enumerable.Repeat((byte)0x80, length), .. new byte[200]];
            Check<int>(data);
            Check<uint>(data);
            Check<long>(data);
            Check<ulong>(data);

            void Check<T>(ReadOnlySpan<byte> bytes)
                where T : unmanaged
            {
                Assert.Equal(before, PackedVarints.Read(ref bytes, new T[400]));
                Assert.Equal(length + 200, bytes.Length);
            }
        }
    }

    // Against the reader of one integer, in every size that a broken or foreign writer could choose.
    [Fact]
    public void WhateverBytesComeTheyAreReadAsOneByOne()
    {
        if (!PackedVarints.IsSupported)
            return;
        var random = new Random(1);
        for (var round = 0; round < 2000; round++)
        {
            var data = new byte[random.Next(300)];
            random.NextBytes(data);
            // Long and short integers alternate, many of them with a sign in front.
            for (var i = 0; i < data.Length; i++)
            {
                data[i] = random.Next(8) switch
                {
                    < 3 => 0xFF,
                    3 => (byte)(data[i] | 0xF0),
                    4 => 0x01,
                    5 => (byte)(data[i] & 0x7F),
                    _ => data[i],
                };
            }
            Check<int>(data, static v => v <= uint.MaxValue || v == (ulong)(int)v, static v => (int)v);
            Check<uint>(data, static v => v <= uint.MaxValue, static v => (uint)v);
            Check<long>(data, static _ => true, static v => (long)v);
        }

        // Seven bits a byte, of ten at most; the tenth has one.
        static bool TryDecode(byte[] data, ref int at, out ulong value)
        {
            value = 0;
            for (var i = 0; i < 10 && at + i < data.Length; i++)
            {
                value |= (ulong)(data[at + i] & 0x7F) << (7 * i);
                if (data[at + i] >= 0x80)
                    continue;
                at += i + 1;
                return i < 9 || data[at - 1] <= 1;
            }
            return false;
        }

        static void Check<T>(byte[] data, Func<ulong, bool> fits, Func<ulong, T> cast)
            where T : unmanaged
        {
            ReadOnlySpan<byte> rest = data;
            var values = new T[data.Length];
            var count = PackedVarints.Read(ref rest, values);
            var at = 0;
            for (var i = 0; i < count; i++)
            {
                Assert.True(TryDecode(data, ref at, out var raw) && fits(raw));
                Assert.Equal(cast(raw), values[i]);
            }
            Assert.Equal(data.Length - rest.Length, at);
            // It ends before what may be refused, or what has not the sixteen bytes that are looked at.
            Assert.True(
                at > data.Length - 16 || !TryDecode(data, ref at, out var next) || !fits(next) || (Unsafe.SizeOf<T>() == sizeof(int) && at - (data.Length - rest.Length) is > 5 and < 10),
                "An integer that fits was not read.");
        }
    }

    [Fact]
    public void WhatStandsBeforeAnIntegerThatIsTooLongIsReadOnce()
    {
        if (!PackedVarints.IsSupported)
            return;
        for (var before = 0; before < 100; before++)
        {
            byte[] numbers = [.. Enumerable.Range(0, before).Select(static i => (byte)i)];
            ReadOnlySpan<byte> bytes = (byte[])[.. numbers, .. Enumerable.Repeat((byte)0xFF, 9), 0x02, .. new byte[100]];
            var values = new int[300];
            Assert.Equal(before, PackedVarints.Read(ref bytes, values));
            Assert.Equal(numbers.Select(static n => (int)n), values[..before]);
            Assert.Equal(110, bytes.Length);
        }
    }

    [Fact]
    public void BytesWithoutAnEndAreLeftToTheCaller()
    {
        if (!PackedVarints.IsSupported)
            return;
        ReadOnlySpan<byte> bytes = Enumerable.Repeat((byte)0x80, 500).ToArray();
        Assert.Equal(0, PackedVarints.Read(ref bytes, new long[600]));
        Assert.Equal(500, bytes.Length);
    }

    [Fact]
    public void NoMoreAreReadThanThereIsRoomFor()
    {
        if (!PackedVarints.IsSupported)
            return;
        foreach (var room in (int[])[0, 1, 3, 31, 32, 33, 64, 70])
        {
            ReadOnlySpan<byte> bytes = new byte[200];
            Assert.Equal(room, PackedVarints.Read(ref bytes, new int[room]));
            Assert.Equal(200 - room, bytes.Length);
        }
    }

    static void Check<T>(T[] values, Func<T, ulong> raw)
        where T : unmanaged, IBinaryInteger<T>
    {
        var expected = new List<byte>();
        Span<byte> one = stackalloc byte[10];
        foreach (var value in values)
            expected.AddRange(one[..Base128.Write(one, raw(value))]);
        var written = new byte[values.Length * PackedVarints.Longest];
        written = written[..PackedVarints.Write<T>(values, written)];
        Assert.Equal(expected, written);
        Assert.Equal(values.Length, PackedVarints.Count(written));

        ReadOnlySpan<byte> bytes = written;
        var read = new T[values.Length];
        var count = PackedVarints.Read(ref bytes, read);
        Assert.Equal(values[..count], read[..count]);
        Assert.True(bytes.Length < 16);
        Assert.Equal(expected[^bytes.Length..], bytes.ToArray());
    }
}
