using CsCheck;
using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

public class InPlaceTests
{
    [Theory, MemberData(nameof(CaseData.ReadableInto), MemberType = typeof(CaseData))]
    public void NothingOfWhatTheInstanceHeldIsLeft(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        foreach (var model in CaseData.ValuesOf(@case))
        {
            var data = @case.Serialize(format, model, CaseData.Options);
            foreach (var existing in CaseData.ValuesOf(@case))
                CaseData.AssertSame(model, @case.DeserializeInto(format, data, existing, CaseData.Options));
        }
    }

    [Theory, MemberData(nameof(CaseData.ReadableInto), MemberType = typeof(CaseData))]
    public void AnyValueIsReadIntoAnyOther(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        Gen.Int[0, int.MaxValue].Array[2].Sample(
            seeds =>
            {
                var model = @case.Make(new Values(seeds[0]));
                var data = @case.Serialize(format, model, CaseData.Options);
                var existing = @case.Make(new Values(seeds[1]));
                // Twice: the second time finds its own values there.
                existing = @case.DeserializeInto(format, data, existing, CaseData.Options);
                CaseData.AssertSame(model, existing);
                CaseData.AssertSame(model, @case.DeserializeInto(format, data, existing, CaseData.Options));
            },
            seed: "0N0XIzNsQ0O2",
            iter: 100,
            threads: 1);
    }
}
