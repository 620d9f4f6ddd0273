using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

public class InPlaceTests
{
    [Theory, MemberData(nameof(CaseData.ReadableInto), MemberType = typeof(CaseData))]
    public void NothingOfWhatTheInstanceHeldIsLeft(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        foreach (var model in @case.Values())
        {
            foreach (var existing in @case.Values())
                CorpusChecks.TakesThePlaceOf(@case, format, model, existing, CaseData.Options);
        }
    }

    [Theory, MemberData(nameof(CaseData.ReadableInto), MemberType = typeof(CaseData))]
    public void AnyValueIsReadIntoAnyOther(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        CaseData.Sample(150, values => CorpusChecks.TakesThePlaceOf(@case, format, @case.Make(values), @case.Make(values), CaseData.Options));
    }
}
