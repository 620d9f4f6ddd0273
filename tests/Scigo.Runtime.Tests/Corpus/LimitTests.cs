using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

public class LimitTests
{
    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void AModelDeeperThanTheLimitIsNotWritten(CorpusFormat format)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Write(format, Link.Make(new Values(1), 70), CaseData.Options));
        Assert.Contains("64", error.Message);
        Assert.NotEmpty(Write(format, Link.Make(new Values(1), 200), Deep(210)));
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void AModelThatContainsItselfIsNotWritten(CorpusFormat format)
    {
        var link = new Link();
        link.Next = new Link { Next = link };
        Assert.Throws<InvalidOperationException>(() => Write(format, link, CaseData.Options));
        var any = new ObjectMember();
        any.B = any;
        Assert.Throws<InvalidOperationException>(() => CorpusCase.SerializeObject(format, any, CaseData.Options));
        var branch = new Branch();
        branch.Named["self"] = branch;
        Assert.Throws<InvalidOperationException>(() => CorpusCase.SerializeObject(format, branch, CaseData.Options));
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void DataDeeperThanTheLimitIsNotRead(CorpusFormat format)
    {
        var data = Write(format, Link.Make(new Values(1), 70), Deep(100));
        var error = Refusal.Of(() => CaseData.Case("corpus.link").Deserialize(format, data, CaseData.Options));
        Assert.Equal(ModelFormatError.LimitExceeded, error.Error);
        CaseData.AssertSame(Link.Make(new Values(1), 70), CaseData.Case("corpus.link").Deserialize(format, data, Deep(100)));
    }

    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void WhatCanBeWrittenUnderALimitCanBeReadUnderIt(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        for (var depth = 1; depth < 24; depth++)
        {
            foreach (var model in @case.Values())
            {
                byte[] data;
                try
                {
                    data = @case.Serialize(format, model, Deep(depth));
                }
                catch (InvalidOperationException)
                {
                    continue;
                }
                CaseData.AssertSame(model, @case.Deserialize(format, data, Deep(depth)));
            }
        }
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void DataOverTheByteLimitIsNotRead(CorpusFormat format)
    {
        var data = Write(format, new Link(), CaseData.Options);
        ModelOptions Limited(long bytes) => CaseData.Options with { Limits = new() { MaxBytes = bytes } };
        var @case = CaseData.Case("corpus.link");
        Assert.NotNull(@case.Deserialize(format, data, Limited(data.Length)));
        foreach (Refusal.Reading reading in new Refusal.Reading[]
        {
            () => @case.Deserialize(format, data, Limited(data.Length - 1)),
            () => @case.Deserialize(format, new MemoryStream(data), Limited(data.Length - 1)),
            () => CorpusCase.DeserializeObject(format, data, Limited(data.Length - 1)),
        })
            Assert.Equal(ModelFormatError.LimitExceeded, Refusal.Of(reading).Error);
    }

    static byte[] Write(CorpusFormat format, Link link, ModelOptions options) => CaseData.Case("corpus.link").Serialize(format, link, options);

    static ModelOptions Deep(int depth) => CaseData.Options with { Limits = new() { MaxDepth = depth } };
}
