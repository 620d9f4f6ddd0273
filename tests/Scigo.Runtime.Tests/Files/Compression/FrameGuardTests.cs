using System.Runtime.InteropServices;
using Scigo.Files;
using Scigo.Tests.Hostile;

namespace Scigo.Tests.Files.Compression;

/// <summary>No frame is read, nor memory written, outside what was given: a byte too far ends the test's process.</summary>
public sealed class FrameGuardTests : IDisposable
{
    const int Capacity = 1 << 17;

    readonly GuardedMemory? source = GuardedMemory.IsSupported ? new(Capacity) : null;
    readonly GuardedMemory? target = GuardedMemory.IsSupported ? new(Capacity) : null;

    static IEnumerable<(byte[] Frame, int Length)> Frames()
    {
        var numbers = MemoryMarshal.AsBytes(Sample.Doubles(400).AsSpan()).ToArray();
        var text = "a text that comes again, and again, and again; "u8.ToArray();
        byte[] mixed = [.. text, .. numbers, .. text, .. new byte[300]];
        foreach (var content in (byte[][])[numbers, mixed, new byte[2000]])
        {
            foreach (var level in (int[])[1, 3, 19])
            {
                using var encoder = new ZstdEncoder(level);
                List<byte> frame = [];
                encoder.Begin(content.Length);
                encoder.Append(content, isLast: true, part => { frame.AddRange(part); return true; });
                yield return ([.. frame], content.Length);
            }
        }
    }

    [Fact]
    public void NoPrefixOfAFrameIsReadPastItsEnd()
    {
        foreach (var (frame, length) in Frames())
        {
            for (var cut = 0; cut <= frame.Length; cut++)
                Decode(frame.AsSpan(0, cut), length, atEnd: true);
        }
    }

    [Fact]
    public void NoChangedFrameIsReadOrWrittenOutside()
    {
        foreach (var (frame, length) in Frames())
        {
            for (var i = 0; i < frame.Length; i++)
            {
                for (var bit = 0; bit < 8; bit++)
                {
                    frame[i] ^= (byte)(1 << bit);
                    Decode(frame, length, atEnd: bit % 2 == 0);
                    frame[i] ^= (byte)(1 << bit);
                }
            }
        }
    }

    void Decode(ReadOnlySpan<byte> frame, int length, bool atEnd)
    {
        if (source is null || target is null)
            return;
        using var decoder = new ZstdDecoder();
        decoder.Begin();
        var input = atEnd ? source.EndingHere(frame) : source.BeginningHere(frame);
        var room = atEnd ? target.EndingHere(new byte[length]) : target.BeginningHere(new byte[length]);
        // The room is the test's own.
        decoder.Decode(input, MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(room), length), out var consumed, out var written);
        Assert.InRange(consumed, 0, frame.Length);
        Assert.InRange(written, 0, length);
    }

    public void Dispose()
    {
        source?.Dispose();
        target?.Dispose();
    }
}
