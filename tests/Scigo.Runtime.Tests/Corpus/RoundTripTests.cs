using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

public class RoundTripTests
{
    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void AModelComesBackAsItWas(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        foreach (var model in CaseData.ValuesOf(@case))
            CaseData.AssertSame(model, @case.Deserialize(format, @case.Serialize(format, model, CaseData.Options), CaseData.Options));
    }

    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void AModelComesBackByItsTypeIdAlone(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        foreach (var model in CaseData.ValuesOf(@case))
        {
            var data = CorpusCase.SerializeObject(format, model, CaseData.Options);
            Assert.Equal(@case.Serialize(format, model, CaseData.Options), data);
            var again = CorpusCase.DeserializeObject(format, data, CaseData.Options);
            Assert.Equal(model.GetType(), again.GetType());
            CaseData.AssertSame(model, again);
        }
    }

    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void AnyValueComesBackAsItWas(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        CaseData.Sample(300, values =>
        {
            var model = @case.Make(values);
            CaseData.AssertSame(model, @case.Deserialize(format, @case.Serialize(format, model, CaseData.Options), CaseData.Options));
        });
    }

    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void WhatIsWrittenAgainIsTheSameBytes(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        foreach (var model in CaseData.ValuesOf(@case))
        {
            var data = @case.Serialize(format, model, CaseData.Options);
            var again = @case.Deserialize(format, data, CaseData.Options);
            Assert.Equal(data, @case.Serialize(format, again, CaseData.Options));
        }
    }
}
