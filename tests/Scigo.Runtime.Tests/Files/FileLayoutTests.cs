using System.Buffers.Binary;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;
using MessagePack;

namespace Scigo.Tests.Files;

/// <summary>A small file, byte by byte, as docs/format.md has it. The offsets are worked out by hand.</summary>
public class FileLayoutTests
{
    // Tiny: a weight vector of 9 doubles (72 bytes, a section of its own) and the name "t".
    // Record, at 64: type id 8, fingerprint 8, rank 1, name's length 4, then the dimension 4 and the name 1 = 26 bytes, to 90.
    // Weights at 128, to 200; manifest at 256.
    const int RecordAt = 64, RecordLength = 26, WeightsAt = 128, WeightsLength = 72, ManifestAt = 256;

    static byte[] File(ModelOptions? options = null, ModelMetadata? metadata = null)
    {
        using var stream = new MemoryStream();
        ModelFile.Save(Sample.Tiny(), stream, metadata, options ?? Sample.Options);
        return stream.ToArray();
    }

    static ulong Hash(byte[] file, int offset, int length) => XxHash3.HashToUInt64(file.AsSpan(offset, length));

    [Fact]
    public void TheHeaderIsAsDescribed()
    {
        var file = File();
        Assert.Equal([0x89, 0x53, 0x43, 0x49, 0x47, 0x4F, 0x0D, 0x0A], file[..8]);
        Assert.Equal(1, BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(8)));
        Assert.Equal(0, BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(10)));
        Assert.Equal(0u, BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(12)));
        Assert.Equal(file.Length, BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(16)));
        Assert.Equal(ManifestAt, BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(24)));
        Assert.Equal(file.Length - ManifestAt, BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(32)));
        Assert.Equal(Hash(file, ManifestAt, file.Length - ManifestAt), BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(40)));
        Assert.Equal(0ul, BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(48)));
        Assert.Equal(Hash(file, 0, 56), BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(56)));
    }

    [Fact]
    public void TheRecordLeavesTheLongArrayOut()
    {
        var record = File().AsSpan(RecordAt, RecordLength);
        Assert.Equal(Text.TypeId("files.tiny"), BinaryPrimitives.ReadUInt64LittleEndian(record));
        Assert.Equal(Text.TypeId("files.tiny@1 1:ndarray<float64> 2:string"), BinaryPrimitives.ReadUInt64LittleEndian(record[8..]));
        Assert.Equal([1, /* name */ 1, 0, 0, 0, /* dimension */ 9, 0, 0, 0, (byte)'t'], record[16..].ToArray());
    }

    [Fact]
    public void TheArrayIsAlignedAndGapsAreZero()
    {
        var file = File();
        for (var i = 0; i < 9; i++)
            Assert.Equal(i * 0.5 - 1, BinaryPrimitives.ReadDoubleLittleEndian(file.AsSpan(WeightsAt + 8 * i)));
        Assert.All(file[(RecordAt + RecordLength)..WeightsAt], b => Assert.Equal(0, b));
        Assert.All(file[(WeightsAt + WeightsLength)..ManifestAt], b => Assert.Equal(0, b));
    }

    [Fact]
    public void TheManifestIsMessagePackOfOneMap()
    {
        var file = File(Sample.Options with { Sha256 = true }, new ModelMetadata { TrainingSamples = 5 });
        var expected = $$$"""
            {"wire_name":"files.tiny","type_id":{{{Text.TypeId("files.tiny")}}},"fingerprint":{{{Text.Fingerprint}}},"schemas":[
            {"name":"files.tiny","version":1,"fingerprint":{{{Text.Fingerprint}}},"members":[
            {"id":1,"name":"weights","type":"ndarray<float64>","role":"state"},{"id":2,"name":"name","type":"string","role":"state"}]}],
            "sections":[
            {"name":"","dtype":"record","shape":[26],"offset":64,"length":26,"xxh3":{{{Hash(file, RecordAt, RecordLength)}}},"sha256":"{{{Sha(file, RecordAt, RecordLength)}}}"},
            {"name":"weights","dtype":"float64","shape":[9],"offset":128,"length":72,"xxh3":{{{Hash(file, WeightsAt, WeightsLength)}}},"sha256":"{{{Sha(file, WeightsAt, WeightsLength)}}}"}],
            "metadata":{"training_samples":5},"generator":"scigo 0.1.0"}
            """.ReplaceLineEndings("");
        Assert.Equal(expected, MessagePackSerializer.ConvertToJson(file.AsMemory(ManifestAt)).Replace("\u002B", "+"));
    }

    [Fact]
    public void EqualModelsGiveEqualFiles() => Assert.Equal(File(), File());

    [Fact]
    public void ArraysOf64BytesHaveASectionAndShorterOnesDoNot()
    {
        using var folder = new TemporaryFolder();
        ModelFile.Save(Sample.Tiny(7), folder.File("7.scigo"));
        ModelFile.Save(Sample.Tiny(8), folder.File("8.scigo"));
        Assert.Single(ModelFile.ReadManifest(folder.File("7.scigo")).Sections);
        Assert.Equal(2, ModelFile.ReadManifest(folder.File("8.scigo")).Sections.Count);
    }

    [Fact]
    public void SectionsAreNamedByMemberPath()
    {
        using var folder = new TemporaryFolder();
        ModelFile.Save(Sample.Forest(), folder.File("m.scigo"), options: Sample.Options);
        var sections = ModelFile.ReadManifest(folder.File("m.scigo")).Sections;
        Assert.Equal(
            [
                "(record): record[" + sections[0].Length + "]", "weights: float64[4, 6]", "labels: int32[21]",
                "parts[1].mean: float32[100]", "parts[1].blob: uint8[200]", "tables[\"a b\"]: int16[40]", "mask: bool[70]",
                "scaler.mean: float32[16]",
            ],
            sections.Select(s => s.ToString()));
    }

    static string Sha(byte[] file, int offset, int length) => Convert.ToBase64String(SHA256.HashData(file.AsSpan(offset, length)));

    static class Text
    {
        public static ulong Fingerprint => TypeId("files.tiny@1 1:ndarray<float64> 2:string");

        public static ulong TypeId(string text) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
