using System.Buffers.Binary;
using System.IO.Hashing;
using Scigo.Files;
using Scigo.Schema;

namespace Scigo.Tests.Files;

/// <summary>Files that someone made on purpose: every checksum is right, the content is not.</summary>
public sealed class HostileFileTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    static byte[] Make(object model)
    {
        using var stream = new MemoryStream();
        ModelFile.Save(model, stream, new ModelMetadata { Tags = ParamSet.Create(("n", 3), ("l", ParamValue.FromList([1]))) }, Sample.Options);
        return stream.ToArray();
    }

    static byte[] Manifest(byte[] file) => file[(int)BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(24))..];

    static byte[] WithManifest(byte[] file, ReadOnlySpan<byte> manifest)
    {
        var offset = BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(24));
        byte[] made = [.. file.AsSpan(0, (int)offset), .. manifest];
        new FileHeader(made.Length, offset, manifest.Length, XxHash3.HashToUInt64(manifest)).Write(made);
        return made;
    }

    void NothingElseEscapes(byte[] file)
    {
        var path = folder.File("m.scigo");
        File.WriteAllBytes(path, file);
        Quietly(() => ModelFile.Load(path, Sample.Options));
        Quietly(() => ModelFile.Map(path, Sample.Options).VerifySections());
        Quietly(() => ModelFile.ReadMetadata(path, Sample.Options));
        ModelFile.Validate(path, new ValidationOptions { Model = Sample.Options });

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

    [Fact]
    public void NothingButTheOneExceptionEscapesAManifestWhoseChecksumsAreRight()
    {
        var file = Make(Sample.Forest());
        var manifest = Manifest(file);
        // The unchanged one is taken: what is refused below, is refused for its content.
        ModelFile.Load(new MemoryStream(WithManifest(file, manifest)), Sample.Options);
        var random = new Random(1);
        for (var round = 0; round < 1500; round++)
        {
            var changed = (byte[])manifest.Clone();
            for (var i = random.Next(1, 4); i > 0; i--)
                changed[random.Next(changed.Length)] = round % 2 == 0 ? (byte)random.Next(256) : (byte)(0xC0 + random.Next(32));
            NothingElseEscapes(WithManifest(file, random.Next(8) == 0 ? changed.AsSpan(0, random.Next(1, changed.Length)) : changed));
        }
    }

    [Fact]
    public void NothingButTheOneExceptionEscapesARecordWhoseChecksumsAreRight()
    {
        var file = Make(Sample.Forest());
        var manifest = ManifestParser.Read(Manifest(file), 0);
        var length = (int)manifest.Sections[0].Length;
        var random = new Random(2);
        for (var round = 0; round < 1500; round++)
        {
            var changed = (byte[])file.Clone();
            var record = changed.AsSpan(64, length);
            for (var i = random.Next(0, 3); i >= 0; i--)
                record[random.Next(16, length)] = random.Next(3) == 0 ? (byte)0xFF : (byte)random.Next(round % 2 == 0 ? 256 : 8);
            var sections = manifest.Sections.ToArray();
            sections[0] = sections[0] with { Hash = XxHash3.HashToUInt64(record) };
            NothingElseEscapes(WithManifest(changed, ManifestWriter.Write(new FileManifest
            {
                WireName = manifest.WireName,
                TypeId = manifest.TypeId,
                Fingerprint = manifest.Fingerprint,
                Schemas = manifest.Schemas,
                Sections = sections,
            }).Span));
        }
    }

    [Fact]
    public void AMemberIdThatIsThereTwiceIsRefusedWhateverReadsIt()
    {
        var file = Make(Sample.Tiny());
        var manifest = ManifestParser.Read(Manifest(file), 0);
        var schema = manifest.Schemas[0];
        var twice = new ModelSchema(schema.WireName, schema.Version, [schema.Members[0], schema.Members[1] with { Id = schema.Members[0].Id }])
        {
            Fingerprint = schema.Fingerprint,
        };
        var hostile = WithManifest(file, ManifestWriter.Write(new FileManifest
        {
            WireName = manifest.WireName,
            TypeId = manifest.TypeId,
            Fingerprint = manifest.Fingerprint,
            Schemas = [twice],
            Sections = manifest.Sections,
        }).Span);
        NothingElseEscapes(hostile);
        var e = Assert.Throws<ModelFormatException>(() => ModelFile.Load(new MemoryStream(hostile), Sample.Options));
        Assert.Equal(ModelFormatError.Corrupt, e.Error);
    }

    [Fact]
    public void ManifestsThatAreAllNestingAreRefused()
    {
        var file = Make(Sample.Tiny());
        foreach (var code in (byte[])[0x91, 0x81, 0xDD, 0xDF, 0xC1, 0xFF])
        {
            var nested = new byte[100_000];
            nested.AsSpan().Fill(code);
            NothingElseEscapes(WithManifest(file, nested));
            // As the value of a key that is not known, which is skipped.
            NothingElseEscapes(WithManifest(file, [0x81, 0xA1, (byte)'x', .. nested]));
            NothingElseEscapes(WithManifest(file, [0x81, 0xA8, .. "metadata"u8, 0x81, 0xA4, .. "tags"u8, 0x81, 0xA1, (byte)'x', .. nested]));
        }
    }

    [Fact]
    public void CountsBeyondTheBytesPresentAllocateNothing()
    {
        var file = Make(Sample.Tiny());
        // An array of two billion sections.
        var hostile = WithManifest(file, [0x81, 0xA8, .. "sections"u8, 0xDD, 0x7F, 0xFF, 0xFF, 0xFF, 0]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var e = Assert.Throws<ModelFormatException>(() => ModelFile.Load(new MemoryStream(hostile), Sample.Options));
        Assert.Equal(ModelFormatError.Truncated, e.Error);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    public static TheoryData<string, long, long, long> Headers => new()
    {
        // What is claimed of the file's length, the manifest's offset and its length.
        { "offset beyond", 0, 1 << 20, 64 },
        { "offset negative", 0, -64, 64 },
        { "offset unaligned", 0, 257, 10 },
        { "offset in the header", 0, 0, 64 },
        { "length overflows", 0, long.MaxValue - 63, 64 },
        { "length negative", 0, 256, -1 },
        { "longer file", 1000, 256, 64 },
        { "negative file", -10_000, 256, 64 },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void HeadersThatLieAreRefused(string what, long extra, long manifestOffset, long manifestLength)
    {
        var file = Make(Sample.Tiny());
        new FileHeader(file.Length + extra, manifestOffset, manifestLength, 0).Write(file);
        var e = Assert.Throws<ModelFormatException>(() => ModelFile.Load(new MemoryStream(file), Sample.Options));
        Assert.True(e.Error is ModelFormatError.Corrupt or ModelFormatError.Truncated, what);
    }

    public static TheoryData<string, FileSection[]> Tables
    {
        get
        {
            var record = new FileSection("", "record", [26], 64, 26, 0);
            var weights = new FileSection("weights", "float64", [9], 128, 72, 0);
            return new()
            {
                { "none", [] },
                { "no record", [weights] },
                { "overlapping", [record, weights with { Offset = 64 }] },
                { "unaligned", [record, weights with { Offset = 120 }] },
                { "gap", [record, weights with { Offset = 192 }] },
                { "beyond the manifest", [record, weights with { Shape = [90], Length = 720 }] },
                { "overflowing", [record, weights with { Length = long.MaxValue }] },
                { "shape of another length", [record, weights with { Shape = [10] }] },
                { "shape that overflows", [record, weights with { Shape = [int.MaxValue, int.MaxValue] }] },
                { "type unknown", [record, weights with { DType = "complex128" }] },
                { "type and shape that cancel out", [record, weights with { DType = "x", Shape = [int.MaxValue, int.MaxValue], Length = 1 }] },
                { "record twice", [record, record with { Offset = 128 }] },
                { "one that is missing", [record] },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void SectionTablesThatLieAreRefused(string what, FileSection[] sections) =>
        Assert.True(Assert.Throws<ModelFormatException>(() => SectionTable.Check(sections, 256)).Error == ModelFormatError.Corrupt, what);

    [Fact]
    public void TheTrueSectionTablePasses() =>
        SectionTable.Check([new FileSection("", "record", [26], 64, 26, 0), new FileSection("weights", "float64", [9], 128, 72, 0)], 256);

    [Fact]
    public void SectionsBeyondFourGigabytesAreCountedInLongs()
    {
        // Three arrays of 16 GB each, the most that fits into one.
        const long Length = (int.MaxValue - 63) * 8L;
        var offset = 128L;
        var sections = new List<FileSection> { new("", "record", [26], 64, 26, 0) };
        for (var i = 0; i < 3; i++, offset = FileLayout.Align(offset + Length))
            sections.Add(new FileSection($"w[{i}]", "float64", [int.MaxValue - 63], offset, Length, 0));
        SectionTable.Check(sections, offset);
        Assert.Equal(3 * (1L << 34) - 3 * 512 + 128, offset);
        Assert.Throws<ModelFormatException>(() => SectionTable.Check(sections, offset + 64));
        Assert.Throws<ModelFormatException>(() => SectionTable.Check(sections, offset & uint.MaxValue));
    }

    public void Dispose() => folder.Dispose();
}
