namespace Scigo.Tests.Files.Compression;

public sealed class CompressedDamageTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    static byte[] Make(object model)
    {
        using var stream = new MemoryStream();
        ModelFile.Save(model, stream, new ModelMetadata { TrainingSamples = 5 }, Sample.Options with { Compression = new FileCompression() });
        return stream.ToArray();
    }

    [Fact]
    public void EveryPrefixOfACompressedFileIsRefused()
    {
        var file = Make(Sample.Tiny(1000));
        var path = folder.File("m.scigo");
        for (var length = 0; length < file.Length; length++)
        {
            File.WriteAllBytes(path, file[..length]);
            Assert.Equal(ModelFormatError.Truncated, Assert.Throws<ModelFormatException>(() => ModelFile.Load<Tiny>(path)).Error);
            Assert.False(ModelFile.Validate(path, new ValidationOptions { Model = Sample.Options }).IsValid);
        }
    }

    [Fact]
    public void EveryByteOfACompressedFileMatters()
    {
        var file = Make(Sample.Forest());
        var path = folder.File("m.scigo");
        for (var i = 0; i < file.Length; i++)
        {
            var damaged = (byte[])file.Clone();
            damaged[i] ^= (byte)(1 << (i % 8));
            Assert.Throws<ModelFormatException>(() => ModelFile.Load<Forest>(new MemoryStream(damaged), Sample.Options));
            File.WriteAllBytes(path, damaged);
            Assert.False(ModelFile.Validate(path, new ValidationOptions { Model = Sample.Options }).IsValid, $"byte {i}");
        }
    }

    [Fact]
    public void DamageIsFoundByTheChecksumBeforeAnythingIsDecompressed()
    {
        var file = Make(Sample.Forest());
        var path = folder.File("m.scigo");
        File.WriteAllBytes(path, file);
        var section = ModelFile.ReadManifest(path).Sections.Single(static s => s.Name == "parts[1].mean");
        Assert.Equal("zstd", section.Codec);
        file[section.Offset + 1] ^= 1;
        var e = Assert.Throws<ModelFormatException>(() => ModelFile.Load<Forest>(new MemoryStream(file), Sample.Options));
        Assert.Equal(("parts[1].mean", section.Offset), (e.MemberPath, e.Offset));
        Assert.Contains("checksum", e.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
