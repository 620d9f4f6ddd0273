using System.IO.Compression;
using System.Text;

namespace Scigo.Tests.Files;

public sealed class ForeignContentTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public static TheoryData<string, byte[], string> Foreign => new()
    {
        { "pickle, protocol 4", [0x80, 4, 0x95, 1, 0, 0], "a Python pickle" },
        { "pickle, protocol 2", [0x80, 2, (byte)'c'], "a Python pickle" },
        { "pickle, protocol 0", [.. "ccopy_reg\n_reconstructor"u8], "a Python pickle" },
        { "joblib", [0x80, 4, .. "\u0095joblib.numpy_pickle"u8], "joblib" },
        { "zip", Zip(), "a zip archive" },
        { "gzip", Gzip(), "gzip" },
        { "zlib", [0x78, 0x9C, 1, 2, 3], "zlib" },
        { "bzip2", [.. "BZh91AY"u8], "bzip2" },
        { "xz", [0xFD, .. "7zXZ\0"u8], "xz" },
        { "zstd", [0x28, 0xB5, 0x2F, 0xFD, 0], "Zstandard" },
        { "ELF", [0x7F, .. "ELF"u8, 2, 1], "an ELF executable" },
        { "PE", [.. "MZ"u8, 0x90, 0], "a Windows executable" },
        { "HDF5", [0x89, .. "HDF\r\n"u8, 0x1A, 0x0A], "HDF5" },
        { "PNG", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A], "a PNG image" },
        { "numpy", [0x93, .. "NUMPY"u8, 1, 0], "a numpy array" },
        { "script", [.. "#!/bin/sh\n"u8], "a script" },
        { "XML", [.. "<?xml version='1.0'?><PMML/>"u8], "XML" },
        { "text", [.. "hello there"u8], "no known format" },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void ForeignContentIsNamed(string kind, byte[] content, string named)
    {
        // Whatever the extension claims.
        foreach (var name in (string[])["m.bin", "m.scigo", "m.json", "m.pb"])
        {
            File.WriteAllBytes(folder.File(name), content);
            var e = Assert.Throws<ModelFormatException>(() => ModelFile.Load(folder.File(name), Sample.Options));
            // What is nothing known is left to the format that the extension names, which finds its own words.
            if (kind == "text" && name != "m.bin")
                continue;
            Assert.Equal(ModelFormatError.ForeignContent, e.Error);
            Assert.Contains(named, e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ContentDecidesNotTheExtension()
    {
        ModelFile.Save(Sample.Tiny(), folder.File("m.json"));
        File.Move(folder.File("m.json"), folder.File("m.scigo"));
        Assert.Equal(Sample.Doubles(9), ModelFile.Load<Tiny>(folder.File("m.scigo")).Weights.Span.ToArray());
    }

    [Theory]
    [InlineData("\n\n{\"model_spec\"")]
    [InlineData(" \t{ \"a\"")]
    [InlineData("{}")]
    [InlineData("{")]
    public void JsonIsRecognisedAfterBlanks(string text) =>
        Assert.Equal("JSON", ModelFormats.Default.FindByContent(Encoding.UTF8.GetBytes(text))?.Name);

    [Fact]
    public void AnEmptyFileIsTruncated()
    {
        File.WriteAllBytes(folder.File("m.bin"), []);
        Assert.Equal(
            ModelFormatError.Truncated,
            Assert.Throws<ModelFormatException>(() => ModelFile.Load(folder.File("m.bin"), Sample.Options)).Error);
    }

    static byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            zip.CreateEntry("a.npy");
        return stream.ToArray();
    }

    static byte[] Gzip()
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
            gzip.WriteByte(1);
        return stream.ToArray();
    }

    public void Dispose() => folder.Dispose();
}
