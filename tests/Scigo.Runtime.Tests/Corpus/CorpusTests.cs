using Scigo.Corpus;
using Scigo.Schema;

namespace Scigo.Tests.Corpus;

// The corpus itself: what it has to be for the other tests to mean something.
public class CorpusTests
{
    [Fact]
    public void EveryModelOfTheAssemblyIsACase() => Assert.Equal(
        CorpusCases.Options.Catalog!.Codecs.Where(c => c.ModelType.Assembly == typeof(CorpusCases).Assembly).Select(c => c.WireName).Order(),
        CorpusCases.All.Select(c => c.Name).Order());

    [Theory, MemberData(nameof(CaseData.Cases), MemberType = typeof(CaseData))]
    public void ContentsTellDifferentValuesApart(string name)
    {
        var @case = CaseData.Case(name);
        if (@case.Codec.Schema.Members.Count == 0)
            return;
        var texts = Enumerable.Range(0, 50).Select(seed => Contents.Of(@case.Make(new Values(seed)))).Distinct();
        Assert.True(texts.Count() > 1);
        Assert.Equal(Contents.Of(@case.Make(new Values(1))), Contents.Of(@case.Make(new Values(1))));
    }

    [Theory, MemberData(nameof(CaseData.Cases), MemberType = typeof(CaseData))]
    public void TheGeneratedFingerprintIsThatOfTheSchemaAtRunTime(string name)
    {
        var codec = CaseData.Case(name).Codec;
        Assert.Equal(ModelSchema.HashOf(codec.Schema.CanonicalText), codec.Fingerprint);
        Assert.Equal(ModelSchema.HashOf(codec.WireName), codec.TypeId);
    }
}
