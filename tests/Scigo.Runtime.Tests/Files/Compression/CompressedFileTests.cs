using System.Buffers;
using System.Text;
using Scigo.Corpus;
using Scigo.Tests.Corpus;

namespace Scigo.Tests.Files.Compression;

public sealed class CompressedFileTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    static ModelOptions With(FileCompression compression) => Sample.Options with { Compression = compression };

    static readonly ModelOptions Compressing = With(new FileCompression());

    string Saved(object model, ModelOptions? options = null)
    {
        var path = folder.File(Guid.NewGuid() + ".scigo");
        ModelFile.Save(model, path, new ModelMetadata { TrainingSamples = 5 }, options ?? Compressing);
        return path;
    }

    public static TheoryData<int, bool> Ways => new() { { 1, false }, { 1, true }, { 3, true }, { 19, false }, { 19, true } };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task ACompressedModelIsTheSameWhateverLoadsIt(int level, bool shuffle)
    {
        var path = Saved(Sample.Forest(), With(new FileCompression { Level = level, Shuffle = shuffle }));
        var expected = Sample.Text(ModelFile.Load(Saved(Sample.Forest(), Sample.Options), Sample.Options));
        Assert.Contains(ModelFile.ReadManifest(path).Sections, static s => s.Codec == "zstd");
        Assert.Equal(expected, Sample.Text(ModelFile.Load<Forest>(path, Sample.Options)));
        Assert.Equal(expected, Sample.Text(ModelFile.Load(path, Sample.Options)));
        Assert.Equal(expected, Sample.Text(await ModelFile.LoadAsync<Forest>(path, Sample.Options)));
        using var stream = File.OpenRead(path);
        Assert.Equal(expected, Sample.Text(ModelFile.Load<Forest>(stream, Sample.Options)));
        var existing = new Forest { Weights = new NDArray<double>(new double[24], 4, 6) };
        ModelFile.LoadInto(path, existing, Sample.Options);
        Assert.Equal(expected, Sample.Text(existing));
        Assert.Equal(5, ModelFile.ReadMetadata(path)!.TrainingSamples);
        Assert.Empty(ModelFile.Validate(path, new ValidationOptions { Model = Sample.Options }).Findings);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    public void ArraysOfManyPiecesAreTheSame(int more)
    {
        var count = 3 * FileLayout.PieceSize / sizeof(double) + more;
        foreach (var shuffle in (bool[])[true, false])
        {
            var path = Saved(Sample.Tiny(count), With(new FileCompression { Shuffle = shuffle }));
            Assert.InRange(new FileInfo(path).Length, 1, count * 4);
            Assert.True(ModelFile.Load<Tiny>(path, Sample.Options).Weights.Span.SequenceEqual(Sample.Doubles(count)));
        }
    }

    [Fact]
    public void EveryModelOfTheCorpusComesBack()
    {
        foreach (var @case in CorpusCases.All)
        {
            foreach (var model in @case.Values(made: 2))
            {
                using var stream = new MemoryStream();
                ModelFile.Save(model, stream, options: CaseData.Options with { Compression = new FileCompression(), Sha256 = true });
                stream.Position = 0;
                CaseData.AssertSame(model, ModelFile.Load(stream, CaseData.Options));
            }
        }
    }

    [Fact]
    public void TheFileAsJsonIsTheSame()
    {
        var model = Sample.Forest();
        model.Weights = new NDArray<double>(Sample.Doubles(100_000), 1000, 100);
        foreach (var everything in (bool[])[true, false])
            Assert.Equal(Json(Saved(model, Sample.Options), everything), Json(Saved(model), everything));

        static string Json(string path, bool everything)
        {
            var output = new ArrayBufferWriter<byte>();
            ModelFile.WriteJson(path, output, Sample.Options, everything);
            return Encoding.UTF8.GetString(output.WrittenSpan);
        }
    }

    [Fact]
    public void WhatDoesNotBecomeShorterStaysAsItIs()
    {
        var random = new byte[1 << 20];
        new Random(1).NextBytes(random);
        var model = new Scaler { Mean = new float[1000], Blob = random };
        var sections = ModelFile.ReadManifest(Saved(model)).Sections;
        Assert.Equal([null, "zstd", null], sections.Select(static s => s.Codec));
        Assert.Equal((1 << 20, 1 << 20), (sections[2].Length, sections[2].RawLength));
        Assert.Equal(4000, sections[1].RawLength);
        Assert.InRange(sections[1].Length, 1, 64);
        var loaded = ModelFile.Load<Scaler>(Saved(model));
        Assert.True(loaded.Blob.AsSpan().SequenceEqual(random));
    }

    [Fact]
    public void AFileInWhichNothingBecomesShorterIsTheSameAsOneThatIsNotCompressed() =>
        Assert.Equal(File.ReadAllBytes(Saved(Sample.Tiny(9), Sample.Options)), File.ReadAllBytes(Saved(new Tiny { Name = "t", Weights = Sample.Doubles(9) })));

    [Fact]
    public void BytesAreSortedOnlyWhereThatMakesTheArrayShorter()
    {
        var random = new Random(3);
        var measured = new Tiny { Weights = Enumerable.Range(0, 10_000).Select(_ => 1 + random.NextDouble()).ToArray() };
        var repeated = new Tiny { Weights = Enumerable.Range(0, 10_000).Select(_ => (double[])[Math.PI, Math.E, 1.0 / 3]).Select(v => v[random.Next(3)]).ToArray() };
        Assert.True(ModelFile.ReadManifest(Saved(measured)).Sections[1] is { Codec: "zstd", IsShuffled: true });
        Assert.True(ModelFile.ReadManifest(Saved(repeated)).Sections[1] is { Codec: "zstd", IsShuffled: false });
    }

    [Fact]
    public void EqualModelsGiveEqualFiles()
    {
        var model = Sample.Tiny(100_000);
        Assert.Equal(File.ReadAllBytes(Saved(model)), File.ReadAllBytes(Saved(model)));
    }

    [Fact]
    public void ALongRecordIsCompressed()
    {
        var model = new Tiny { Name = string.Concat(Enumerable.Repeat("long ", 10_000)) };
        var path = Saved(model);
        Assert.InRange(new FileInfo(path).Length, 1, 1000);
        Assert.Equal(model.Name, ModelFile.Load<Tiny>(path).Name);
    }

    [Fact]
    public void MappingACompressedFileSaysToLoadIt()
    {
        var e = Assert.Throws<ModelFormatException>(() => ModelFile.Map<Forest>(Saved(Sample.Forest()), Sample.Options));
        Assert.Equal(ModelFormatError.Compressed, e.Error);
        Assert.Contains("Load it", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AReaderThatKnowsNoCompressionRefusesTheFileByItsHeader()
    {
        Assert.Equal(1, File.ReadAllBytes(Saved(Sample.Forest()))[12]);
        Assert.Equal(0, File.ReadAllBytes(Saved(Sample.Forest(), Sample.Options))[12]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public void LevelsThatThereAreNotAreRefused(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FileCompression { Level = level });

    [Fact]
    public void AStreamThatCannotSeekAndBytesBehindTheModelAreNoTrouble()
    {
        // What a section that was given up has written must not stay behind the file.
        using var stream = new MemoryStream();
        stream.SetLength(1 << 22);
        stream.Position = 100;
        ModelFile.Save(new Scaler { Blob = Random(1 << 20) }, stream, options: Compressing);
        var end = stream.Position;
        stream.Position = 100;
        using var copy = new MemoryStream(stream.ToArray()[100..(int)end]);
        Assert.Equal(1 << 20, ModelFile.Load<Scaler>(copy).Blob.Length);
        Assert.Equal(1 << 22, stream.Length);

        static byte[] Random(int count)
        {
            var bytes = new byte[count];
            new Random(2).NextBytes(bytes);
            return bytes;
        }
    }

    public void Dispose() => folder.Dispose();
}
