using Scigo.Corpus;
using Scigo.Tests.Corpus;

namespace Scigo.Tests.Golden;

public class GoldenTests
{
    public static TheoryData<CorpusFormat> Formats => CaseData.Formats;

    [Theory]
    [MemberData(nameof(Formats))]
    public void TheBytesOfEveryFormatAreThoseOfTheGoldenFile(CorpusFormat format)
    {
        var count = 0;
        foreach (var (@case, golden) in GoldenData.Lines(format))
        {
            Assert.True(
                golden.AsSpan().SequenceEqual(@case.Serialize(format, @case.Example(0), CaseData.Options)),
                $"{@case.Name} is written differently in {format}: if that is meant, say why, and write the golden files anew.");
            count++;
        }
        Assert.True(count >= 60, $"Only {count} golden lines.");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void GoldenFilesAreRead(CorpusFormat format)
    {
        foreach (var (@case, golden) in GoldenData.Lines(format))
            CaseData.AssertSame(@case.Example(0), @case.Deserialize(format, golden, CaseData.Options));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void EveryPrefixOfAGoldenFileIsRefused(CorpusFormat format)
    {
        foreach (var (@case, golden) in GoldenData.Lines(format))
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
