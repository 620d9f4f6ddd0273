using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

public class PrefixTests
{
    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void NoPrefixIsTakenForTheWhole(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        foreach (var model in @case.Values())
        {
            var data = @case.Serialize(format, model, CaseData.Options);
            // All lengths of what is short, and of what is long the start, the end and some between.
            for (var length = 0; length < data.Length; length += length < 600 || data.Length - length < 200 ? 1 : 97)
                AssertRefused(@case, format, data, length);
        }
    }

    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void BytesThatFollowTheModelAreRefused(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        var data = @case.Serialize(format, @case.Make(new Values(1)), CaseData.Options);
        var error = Refusal.Of(() => @case.Deserialize(format, [.. data, 1], CaseData.Options));
        Assert.Contains(error.Error, new[] { ModelFormatError.Corrupt, ModelFormatError.Truncated });
        Refusal.Of(() => CorpusCase.DeserializeObject(format, [.. data, 1], CaseData.Options));
    }

    static void AssertRefused(CorpusCase @case, CorpusFormat format, byte[] data, int length)
    {
        var error = Refusal.Of(() => @case.Deserialize(format, data.AsSpan(0, length), CaseData.Options));
        Assert.InRange(error.Offset, 0, length);
        // The envelope of protobuf without its last field is a valid message, which holds no model.
        if (format != CorpusFormat.Protobuf)
            Assert.Equal(ModelFormatError.Truncated, error.Error);
    }
}
