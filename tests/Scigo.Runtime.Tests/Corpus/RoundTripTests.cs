using Scigo.Corpus;
using Scigo.Tests.Files;

namespace Scigo.Tests.Corpus;

public sealed class RoundTripTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void AModelComesBackAsItWas(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        foreach (var model in @case.Values())
            CorpusChecks.ComesBack(@case, format, model, CaseData.Options);
    }

    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void AModelComesBackByItsTypeIdAlone(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        foreach (var model in @case.Values())
            CorpusChecks.ComesBackByTypeId(@case, format, model, CaseData.Options);
    }

    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void AnyValueComesBackAsItWas(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        CaseData.Sample(300, values => CorpusChecks.ComesBack(@case, format, @case.Make(values), CaseData.Options));
    }

    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void WhatIsWrittenAgainIsTheSameBytes(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        foreach (var model in @case.Values())
            CorpusChecks.IsWrittenAgainAsTheSameBytes(@case, format, model, CaseData.Options);
    }

    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void AModelComesBackFromAFileAndFromAMap(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        foreach (var model in @case.Values(made: 2))
            CorpusChecks.ComesBackFromAFile(@case, format, model, folder.Path, CaseData.Options);
    }

    public void Dispose() => folder.Dispose();
}
