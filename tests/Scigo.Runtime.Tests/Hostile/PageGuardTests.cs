using Scigo.Corpus;
using Scigo.Tests.Corpus;
using Scigo.Tests.Golden;

namespace Scigo.Tests.Hostile;

/// <summary>No decoder reads outside the data that it is given: a byte too far ends the test's process.</summary>
public sealed class PageGuardTests : IDisposable
{
    const int Capacity = 1 << 16;

    readonly GuardedMemory? memory = GuardedMemory.IsSupported ? new(Capacity) : null;

    [Theory]
    [MemberData(nameof(GoldenTests.VersionsAndFormats), MemberType = typeof(GoldenTests))]
    public void NoPrefixOfAGoldenFileIsReadPastItsEnd(string version, CorpusFormat format) =>
        ForEachPrefix(version, format, static (@case, format, data) =>
            @case.Deserialize(format, data, CaseData.Options));

    [Theory]
    [MemberData(nameof(GoldenTests.VersionsAndFormats), MemberType = typeof(GoldenTests))]
    public void NoPrefixOfAGoldenFileIsReadPastItsEndByTypeId(string version, CorpusFormat format) =>
        ForEachPrefix(version, format, static (_, format, data) =>
            CorpusCase.DeserializeObject(format, data, CaseData.Options));

    [Theory]
    [MemberData(nameof(GoldenTests.VersionsAndFormats), MemberType = typeof(GoldenTests))]
    public void NoPrefixOfAGoldenFileIsReadPastItsEndIntoAnInstance(string version, CorpusFormat format) =>
        ForEachPrefix(version, format, static (@case, format, data) =>
            @case.IsReadableInto ? @case.DeserializeInto(format, data, @case.Example(0), CaseData.Options) : null);

    [Theory]
    [MemberData(nameof(GoldenTests.VersionsAndFormats), MemberType = typeof(GoldenTests))]
    public void NoGoldenFileIsReadBeforeItsStart(string version, CorpusFormat format)
    {
        if (memory is null)
            return;
        foreach (var (@case, golden) in GoldenData.Lines(version, format))
        {
            CaseData.AssertSame(@case.Example(0), @case.Deserialize(format, memory.BeginningHere(golden), CaseData.Options));
            var data = golden;
            for (var i = 0; i < golden.Length; i++)
            {
                data[i] ^= 0xFF;
                try
                {
                    @case.Deserialize(format, memory.BeginningHere(data), CaseData.Options);
                }
                catch (ModelFormatException)
                {
                }
                data[i] ^= 0xFF;
            }
        }
    }

    delegate object? Reader(CorpusCase @case, CorpusFormat format, ReadOnlySpan<byte> data);

    void ForEachPrefix(string version, CorpusFormat format, Reader read)
    {
        if (memory is null)
            return;
        foreach (var (@case, golden) in GoldenData.Lines(version, format))
        {
            for (var length = 0; length <= golden.Length; length++)
            {
                try
                {
                    read(@case, format, memory.EndingHere(golden.AsSpan(0, length)));
                }
                catch (ModelFormatException) when (length < golden.Length)
                {
                }
            }
        }
    }

    public void Dispose() => memory?.Dispose();
}
