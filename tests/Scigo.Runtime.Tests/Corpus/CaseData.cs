using CsCheck;
using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

/// <summary>Every case with every format, as the data of theories; by name, so that test explorers can show and run each alone.</summary>
static class CaseData
{
    static readonly Dictionary<string, CorpusCase> ByName = CorpusCases.All.ToDictionary(c => c.Name);

    public static ModelOptions Options => CorpusCases.Options;

    public static CorpusCase Case(string name) => ByName[name];

    public static TheoryData<string> Cases => [.. ByName.Keys];

    public static TheoryData<string, CorpusFormat> CasesAndFormats => Combine(ByName.Values);

    public static TheoryData<string, CorpusFormat> ReadableInto => Combine(ByName.Values.Where(c => c.IsReadableInto));

    public static TheoryData<CorpusFormat> Formats => [.. Enum.GetValues<CorpusFormat>()];

    /// <summary>Samples as many sources of values, the same in every run: CsCheck's seed fixes the first sample only.</summary>
    public static void Sample(int count, Action<Values> property) => Gen.Int[0, int.MaxValue].Array[count].Sample(
        seeds =>
        {
            foreach (var seed in seeds)
                property(new Values(seed));
        },
        seed: "0N0XIzNsQ0O2",
        iter: 1,
        threads: 1);

    /// <summary>Fails unless both hold the same, in types and bits.</summary>
    public static void AssertSame(object expected, object actual) => CorpusChecks.AreSame(expected, actual);

    static TheoryData<string, CorpusFormat> Combine(IEnumerable<CorpusCase> cases)
    {
        var data = new TheoryData<string, CorpusFormat>();
        foreach (var @case in cases)
        {
            foreach (var format in Enum.GetValues<CorpusFormat>())
                data.Add(@case.Name, format);
        }
        return data;
    }
}
