using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

// Keys from data that nobody vouches for must not be able to collide on purpose.
public class MapComparerTests
{
    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void AMapReadFromDataDoesNotHashIntegersAsTheyAre(CorpusFormat format)
    {
        var model = new IntegerKeys { A = new() { [1] = 1 }, B = new() { [1] = true } };
        var @case = CaseData.Case("corpus.integer_keys");
        var data = @case.Serialize(format, model, CaseData.Options);
        foreach (var again in new[]
        {
            (IntegerKeys)@case.Deserialize(format, data, CaseData.Options),
            (IntegerKeys)@case.DeserializeInto(format, data, new IntegerKeys(), CaseData.Options),
        })
        {
            Assert.NotSame(EqualityComparer<int>.Default, again.A.Comparer);
            Assert.NotSame(EqualityComparer<long>.Default, again.B.Comparer);
        }
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void AComparerThatTheClassChoseStays(CorpusFormat format)
    {
        var model = new CaselessMap { Values = { ["Accuracy"] = 0.5 } };
        var data = CorpusCase.SerializeObject(format, model, CaseData.Options);
        var again = format switch
        {
            CorpusFormat.Binary => ModelBinary.Deserialize<CaselessMap>(data, CaseData.Options),
            CorpusFormat.Json => ModelJson.Deserialize<CaselessMap>(data, CaseData.Options),
            _ => ModelProtobuf.Deserialize<CaselessMap>(data, CaseData.Options),
        };
        Assert.Equal(0.5, again.Values["ACCURACY"]);
    }
}

[PersistableModel("tests.caseless_map")]
public sealed partial class CaselessMap
{
    [Member(1)] public Dictionary<string, double> Values { get; set; } = new(StringComparer.OrdinalIgnoreCase);
}
