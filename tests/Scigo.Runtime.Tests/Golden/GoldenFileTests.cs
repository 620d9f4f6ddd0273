using System.IO.Hashing;
using Scigo.Corpus;
using Scigo.Files;
using Scigo.Tests.Corpus;

namespace Scigo.Tests.Golden;

/// <summary>Golden .scigo files: of all cases that have arrays apart from the record, and of one in four of the others.</summary>
public class GoldenFileTests
{
    const string Name = "scigo";

    public static TheoryData<string> Versions => [.. GoldenData.Versions];

    [Fact]
    public void TheBytesOfFilesAreThoseOfTheGoldenFile()
    {
        if (GoldenData.IsWriting)
            GoldenData.Write(Name, CorpusCases.All.Select(static c => (Case: c, Data: Save(c))).Where(static (g, i) => i % 4 == 0 || ManifestOf(g.Data).Sections.Count > 1), isText: false);
        var count = 0;
        foreach (var (@case, golden) in GoldenData.Read(GoldenData.Present, Name, isText: false))
        {
            // What wrote the file, with its version, may change.
            Assert.True(
                golden.AsSpan().SequenceEqual(WithGenerator(Save(@case), ManifestOf(golden).Generator)),
                $"{@case.Name} is written differently as a file: if that is meant, say why, and write the golden files anew.");
            count++;
        }
        Assert.True(count >= 60, $"Only {count} golden lines.");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void GoldenFilesOfEveryVersionAreLoadedAndMapped(string version)
    {
        var path = Path.GetTempFileName();
        try
        {
            foreach (var (@case, golden) in GoldenData.Read(version, Name, isText: false))
            {
                CaseData.AssertSame(@case.Example(0), ModelFile.Load(new MemoryStream(golden), CaseData.Options));
                File.WriteAllBytes(path, golden);
                @case.Map(path, mapped => CaseData.AssertSame(@case.Example(0), mapped), CaseData.Options);
                // Examples have what numbers there are.
                Assert.All(
                    ModelFile.Validate(path, new ValidationOptions { Model = CaseData.Options }).Findings,
                    static f => Assert.Equal(ValidationCode.NonFinite, f.Code));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void EveryPrefixOfAGoldenFileIsRefused(string version)
    {
        foreach (var (_, golden) in GoldenData.Read(version, Name, isText: false))
        {
            for (var length = 0; length < golden.Length; length++)
                Assert.Throws<ModelFormatException>(() => ModelFile.Load(new MemoryStream(golden, 0, length), CaseData.Options));
        }
    }

    static byte[] Save(CorpusCase @case)
    {
        using var stream = new MemoryStream();
        ModelFile.Save(@case.Example(0), stream, options: CaseData.Options);
        return stream.ToArray();
    }

    static int ManifestAt(byte[] file) => (int)BitConverter.ToInt64(file, 24);

    static FileManifest ManifestOf(byte[] file) => ManifestParser.Read(file.AsMemory(ManifestAt(file)), ManifestAt(file));

    static byte[] WithGenerator(byte[] file, string? generator)
    {
        var manifest = ManifestOf(file);
        var bytes = ManifestWriter.Write(new FileManifest
        {
            WireName = manifest.WireName,
            TypeId = manifest.TypeId,
            Fingerprint = manifest.Fingerprint,
            Schemas = manifest.Schemas,
            Sections = manifest.Sections,
            Metadata = manifest.Metadata,
            Generator = generator,
        }).Span;
        byte[] result = [.. file.AsSpan(0, ManifestAt(file)), .. bytes];
        new FileHeader(result.Length, ManifestAt(file), bytes.Length, XxHash3.HashToUInt64(bytes)).Write(result);
        return result;
    }
}
