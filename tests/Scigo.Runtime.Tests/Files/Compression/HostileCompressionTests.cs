using System.Buffers.Binary;
using System.IO.Hashing;
using Scigo.Files;
using ZstdSharp;

namespace Scigo.Tests.Files.Compression;

/// <summary>Compressed files that someone made on purpose: every checksum is right, what is compressed is not.</summary>
public sealed class HostileCompressionTests : IDisposable
{
    const int Count = 1000;

    readonly TemporaryFolder folder = new();

    static readonly byte[] Honest = Make();

    static byte[] Make()
    {
        using var stream = new MemoryStream();
        ModelFile.Save(Sample.Tiny(Count), stream, options: Sample.Options with { Compression = new FileCompression { Shuffle = false } });
        return stream.ToArray();
    }

    static FileManifest ManifestOf(byte[] file)
    {
        var at = (int)BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(24));
        return ManifestParser.Read(file.AsMemory(at), at);
    }

    // The file with another second section, whose bytes are given.
    static byte[] With(ReadOnlySpan<byte> stored, Func<FileSection, FileSection>? change = null, bool flag = true)
    {
        var manifest = ManifestOf(Honest);
        var record = manifest.Sections[0];
        var second = manifest.Sections[1] with { Length = stored.Length, Hash = XxHash3.HashToUInt64(stored) };
        second = change is null ? second : change(second);
        var offset = FileLayout.Align(second.Offset + stored.Length);
        var bytes = ManifestWriter.Write(new FileManifest
        {
            WireName = manifest.WireName,
            TypeId = manifest.TypeId,
            Fingerprint = manifest.Fingerprint,
            Schemas = manifest.Schemas,
            Sections = [record, second],
        }).Span;
        var file = new byte[offset + bytes.Length];
        Honest.AsSpan(0, (int)second.Offset).CopyTo(file);
        stored.CopyTo(file.AsSpan((int)second.Offset));
        bytes.CopyTo(file.AsSpan((int)offset));
        new FileHeader(file.Length, offset, bytes.Length, XxHash3.HashToUInt64(bytes)) { IsCompressed = flag }.Write(file);
        return file;
    }

    static byte[] Stored => Honest.AsSpan((int)ManifestOf(Honest).Sections[1].Offset, (int)ManifestOf(Honest).Sections[1].Length).ToArray();

    static byte[] Frame(ReadOnlySpan<byte> content)
    {
        using var compressor = new Compressor(3);
        var output = new byte[content.Length + 1000];
        compressor.WrapStream(content, output, out _, out var written, isFinalBlock: true);
        return output[..written];
    }

    // The magic number, no flags, the window, and one last block that repeats a zero.
    static byte[] FrameOfZeros(int windowLog)
    {
        var block = (8 * Count << 3) | (1 << 1) | 1;
        return [0x28, 0xB5, 0x2F, 0xFD, 0, (byte)((windowLog - 10) << 3), (byte)block, (byte)(block >> 8), (byte)(block >> 16), 0];
    }

    static byte[] Numbers(int count) => System.Runtime.InteropServices.MemoryMarshal.AsBytes(Sample.Doubles(count).AsSpan()).ToArray();

    static ModelFormatException Refused(byte[] file, ModelOptions? options = null) =>
        Assert.Throws<ModelFormatException>(() => ModelFile.Load<Tiny>(new MemoryStream(file), options));

    [Fact]
    public void TheHonestFileIsTaken()
    {
        Assert.Equal(Count, ModelFile.Load<Tiny>(new MemoryStream(With(Stored))).Weights.Length);
        Assert.Equal(Count, ModelFile.Load<Tiny>(new MemoryStream(With(Frame(Numbers(Count))))).Weights.Length);
        Assert.Equal(Count, ModelFile.Load<Tiny>(new MemoryStream(With(FrameOfZeros(windowLog: 23)))).Weights.Length);
    }

    public static TheoryData<string, byte[]> Frames
    {
        get
        {
            byte[] skippable = [0x50, 0x2A, 0x4D, 0x18, 4, 0, 0, 0, 1, 2, 3, 4];
            return new()
            {
                { "becomes shorter", Frame(Numbers(Count - 1)) },
                { "becomes longer", Frame(Numbers(Count + 1)) },
                { "becomes nothing", Frame([]) },
                { "is cut", Stored[..^1] },
                { "is no frame", new byte[100] },
                { "something behind it", [.. Stored, 0] },
                { "a second frame", [.. Frame(Numbers(Count / 2)), .. Frame(Numbers(Count / 2))] },
                { "an empty frame behind it", [.. Stored, .. Frame([])] },
                { "something to skip behind it", [.. Stored, .. skippable] },
                { "something to skip before it", [.. skippable, .. Stored] },
                { "a window of 16 MB", FrameOfZeros(windowLog: 24) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Frames))]
    public void FramesThatAreNotJustWhatTheManifestSaysAreRefused(string what, byte[] stored)
    {
        var e = Refused(With(stored));
        Assert.True((e.Error, e.MemberPath) == (ModelFormatError.Corrupt, "weights"), $"{what}: {e.Message}");
    }

    [Fact]
    public void AnUnknownCodecIsNamed()
    {
        var e = Refused(With(Stored, static s => s with { Codec = "lz9" }));
        Assert.Equal(ModelFormatError.UnsupportedVersion, e.Error);
        Assert.Contains("\"lz9\"", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ManifestsThatLieAboutCompressionAreRefused()
    {
        Assert.Equal(ModelFormatError.Corrupt, Refused(With(Stored, flag: false)).Error);
        Assert.Equal(ModelFormatError.Corrupt, Refused(With(Stored, static s => s with { RawLength = s.RawLength + 8 })).Error);
        Assert.Equal(ModelFormatError.Corrupt, Refused(With(Stored, static s => s with { RawLength = 0 })).Error);
        // As long as what it becomes, or so short that no frame becomes as long.
        Assert.Equal(ModelFormatError.Corrupt, Refused(With(new byte[8 * Count])).Error);
        Assert.Equal(ModelFormatError.Corrupt, Refused(With([])).Error);
        Assert.Equal(ModelFormatError.Corrupt, Refused(With(Numbers(Count), static s => s with { Codec = null })).Error);
        Assert.Equal(ModelFormatError.Corrupt, Refused(With(Stored, static s => s with { DType = "int8", Shape = [8 * Count], IsShuffled = true })).Error);
    }

    [Fact]
    public void ABombIsRefusedBeforeMemoryIsTakenForIt()
    {
        // 2 GB of numbers in 100 KB: more than the limit, and in fewer bytes than any frame of them.
        var bomb = With(new byte[100_000], static s => s with { Shape = [1 << 28], RawLength = 1L << 31 });
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(ModelFormatError.LimitExceeded, Refused(bomb).Error);
        Assert.Equal(ModelFormatError.Corrupt, Refused(With(new byte[10_000], static s => s with { Shape = [1 << 28], RawLength = 1L << 31 })).Error);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void TheLimitIsTheCallersAndHoldsHoweverLittleIsCompressed()
    {
        var file = With(Frame(new byte[8 * Count]));
        var tight = new ModelOptions { Limits = new ModelLimits { MaxDecompressedBytes = 8 * Count - 1 } };
        var e = Refused(file, tight);
        Assert.Equal(ModelFormatError.LimitExceeded, e.Error);
        Assert.Contains(nameof(ModelLimits.MaxDecompressedBytes), e.Message, StringComparison.Ordinal);
        ModelFile.Load<Tiny>(new MemoryStream(file), new ModelOptions { Limits = new ModelLimits { MaxDecompressedBytes = 8 * Count } });
        Assert.Equal(ModelFormatError.LimitExceeded, Refused(Honest, tight).Error);
    }

    [Fact]
    public void ALongRecordThatShrinksTooWellIsRefusedAndNotWritten()
    {
        var manifest = ManifestOf(Honest);
        var record = manifest.Sections[0] with { Codec = "zstd", RawLength = 1L << 27, Shape = [1 << 27], Length = 100_000 };
        Assert.Equal(
            ModelFormatError.LimitExceeded,
            Assert.Throws<ModelFormatException>(() => CompressedSections.Check([record], stated: true, ModelLimits.Default, 0)).Error);
        using var stream = new MemoryStream();
        ModelFile.Save(new Tiny { Name = new string('a', (1 << 26) + 1) }, stream, options: new() { Compression = new() });
        Assert.InRange(stream.Length, 1 << 26, long.MaxValue);
        stream.Position = 0;
        Assert.Equal((1 << 26) + 1, ModelFile.Load<Tiny>(stream).Name.Length);
    }

    [Fact]
    public void WhatCouldNotBeReadAgainIsNotWritten()
    {
        var options = new ModelOptions { Compression = new(), Limits = new ModelLimits { MaxDecompressedBytes = 1000 } };
        var e = Assert.Throws<InvalidOperationException>(() => ModelFile.Save(new Tiny { Weights = new double[Count] }, new MemoryStream(), options: options));
        Assert.Contains(nameof(ModelLimits.MaxDecompressedBytes), e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingButTheOneExceptionEscapesFramesWhoseChecksumsAreRight()
    {
        var random = new Random(3);
        var path = folder.File("m.scigo");
        byte[][] frames = [Stored, Frame(Numbers(Count)), Frame(new byte[8 * Count])];
        for (var round = 0; round < 2000; round++)
        {
            var frame = (byte[])frames[round % frames.Length].Clone();
            for (var i = random.Next(1, 4); i > 0; i--)
                frame[random.Next(Math.Min(frame.Length, random.Next(2) == 0 ? 16 : int.MaxValue))] = (byte)random.Next(256);
            File.WriteAllBytes(path, With(frame));
            Quietly(() => ModelFile.Load<Tiny>(path));
            Quietly(() => ModelFile.WriteJson(path, new System.Buffers.ArrayBufferWriter<byte>(), everything: true));
            ModelFile.Validate(path, new ValidationOptions { Model = Sample.Options });
        }

        static void Quietly(Action read)
        {
            try
            {
                read();
            }
            catch (ModelFormatException)
            {
                // The one exception that may come.
            }
        }
    }

    public void Dispose() => folder.Dispose();
}
