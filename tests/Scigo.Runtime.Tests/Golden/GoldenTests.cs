using System.Security.Cryptography;
using Scigo.Corpus;
using Scigo.Tests.Corpus;

namespace Scigo.Tests.Golden;

public class GoldenTests
{
    public static TheoryData<CorpusFormat> Formats => CaseData.Formats;

    public static TheoryData<string, CorpusFormat> VersionsAndFormats
    {
        get
        {
            var data = new TheoryData<string, CorpusFormat>();
            foreach (var version in GoldenData.Versions)
            {
                foreach (var format in Enum.GetValues<CorpusFormat>())
                    data.Add(version, format);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void TheBytesOfEveryFormatAreThoseOfTheGoldenFile(CorpusFormat format)
    {
        var count = 0;
        foreach (var (@case, golden) in GoldenData.Lines(GoldenData.Present, format))
        {
            Assert.True(
                golden.AsSpan().SequenceEqual(@case.Serialize(format, @case.Example(0), CaseData.Options)),
                $"{@case.Name} is written differently in {format}: if that is meant, say why, and write the golden files anew.");
            count++;
        }
        Assert.True(count >= 60, $"Only {count} golden lines.");
    }

    [Fact]
    public void WhatIsReleasedNeverChanges()
    {
        foreach (var line in File.ReadLines(Path.Combine(GoldenData.Folder(), "released.txt")).Where(static l => !l.StartsWith('#')))
        {
            var (hash, file) = (line[..64], line[64..].Trim());
            Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(GoldenData.Folder(), file)))));
        }
    }

    [Theory]
    [MemberData(nameof(VersionsAndFormats))]
    public void GoldenFilesOfEveryVersionAreRead(string version, CorpusFormat format)
    {
        foreach (var (@case, golden) in GoldenData.Lines(version, format))
            CaseData.AssertSame(@case.Example(0), @case.Deserialize(format, golden, CaseData.Options));
    }

    [Theory]
    [MemberData(nameof(VersionsAndFormats))]
    public void EveryPrefixOfAGoldenFileIsRefused(string version, CorpusFormat format)
    {
        foreach (var (@case, golden) in GoldenData.Lines(version, format))
        {
            for (var length = 0; length < golden.Length; length++)
            {
                try
                {
                    @case.Deserialize(format, golden.AsSpan(0, length), CaseData.Options);
                }
                catch (ModelFormatException)
                {
                    continue;
                }
                Assert.Fail($"{@case.Name} was read from its first {length} of {golden.Length} bytes.");
            }
        }
    }
}
