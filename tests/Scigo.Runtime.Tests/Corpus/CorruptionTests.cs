using System.Diagnostics;
using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

public class CorruptionTests
{
    const int Corruptions = 2000;

    // The smallest byte can stand for an object: a list's element for one of sixty bytes, an entry of a map for more.
    const int MemoryPerByte = 256;

    // An exception and its message.
    const int MemoryAtLeast = 64 << 10;

    // A catalog puts its schemas together when a decoder first has to say where it failed: once, whatever the data.
    static CorruptionTests() => Assert.NotNull(CaseData.Options.Catalog!.Schemas);

    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void AChangedByteGivesAModelOrAModelFormatException(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        var random = new Random(1);
        var samples = Samples(@case, format);
        for (var i = 0; i < Corruptions; i++)
        {
            var sample = samples[i % samples.Length];
            var data = (byte[])sample.Clone();
            var at = random.Next(data.Length);
            data[at] = Change(data[at], random);
            AssertBounded(() => @case.Deserialize(format, data, CaseData.Options), data);
        }
    }

    [Theory, MemberData(nameof(CaseData.ReadableInto), MemberType = typeof(CaseData))]
    public void AnInstanceThatChangedBytesWereReadIntoCanBeUsedAgain(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        var random = new Random(2);
        var expected = @case.Make(new Values(3));
        var good = @case.Serialize(format, expected, CaseData.Options);
        var existing = @case.Make(new Values(4));
        for (var i = 0; i < 200; i++)
        {
            var data = (byte[])good.Clone();
            var at = random.Next(data.Length);
            data[at] = Change(data[at], random);
            // What has been refused may hold anything, but nothing that cannot be saved.
            if (Refusal.Or(() => @case.DeserializeInto(format, data, existing, CaseData.Options)) is null)
                @case.Serialize(format, existing, CaseData.Options);
            CaseData.AssertSame(expected, @case.DeserializeInto(format, good, existing, CaseData.Options));
        }
    }

    static byte[][] Samples(CorpusCase @case, CorpusFormat format)
    {
        var all = @case.Values().Select(m => @case.Serialize(format, m, CaseData.Options)).Where(d => d.Length < 20_000).ToArray();
        return all;
    }

    // Any byte, one bit, one more or less, or what is likely to be a length or a tag.
    static byte Change(byte value, Random random) => random.Next(4) switch
    {
        0 => (byte)random.Next(256),
        1 => (byte)(value ^ 1 << random.Next(8)),
        2 => (byte)(value + (random.Next(2) == 0 ? 1 : -1)),
        _ => (byte)"{}[]\",:0-nt\xFF"[random.Next(12)],
    };

    static void AssertBounded(Refusal.Reading reading, byte[] data)
    {
        var (allocated, seconds) = Measure(reading);
        Assert.InRange(allocated, 0, MemoryAtLeast + (long)MemoryPerByte * data.Length);
        // Late once is a processor that others use; data that takes long takes long again.
        if (seconds > 1)
            (_, seconds) = Measure(reading);
        Assert.InRange(seconds, 0, 1);
    }

    static (long Allocated, double Seconds) Measure(Refusal.Reading reading)
    {
        var start = Stopwatch.GetTimestamp();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Refusal.Or(reading);
        return (GC.GetAllocatedBytesForCurrentThread() - before, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }
}
