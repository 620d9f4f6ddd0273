using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

public class DeterminismTests
{
    static readonly ModelOptions Deterministic = CaseData.Options with { Deterministic = true };

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void KeysAreSortedOnlyOnRequest(CorpusFormat format)
    {
        var (left, right) = (Keys(1, -2, 3), Keys(3, 1, -2));
        var @case = CaseData.Case("corpus.integer_keys");
        Assert.NotEqual(@case.Serialize(format, left, CaseData.Options), @case.Serialize(format, right, CaseData.Options));
        var sorted = @case.Serialize(format, left, Deterministic);
        Assert.Equal(sorted, @case.Serialize(format, right, Deterministic));
        Assert.Equal([-2, 1, 3], ((IntegerKeys)@case.Deserialize(format, sorted, CaseData.Options)).A.Keys);
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void StringKeysAreSortedByTheirUnitsWhateverTheCulture(CorpusFormat format)
    {
        var model = new StringKeys { A = new() { ["b"] = 1, ["a"] = 2, ["B"] = 3, ["ä"] = 4, [""] = 5 } };
        var @case = CaseData.Case("corpus.string_keys");
        var again = (StringKeys)@case.Deserialize(format, @case.Serialize(format, model, Deterministic), CaseData.Options);
        Assert.Equal(["", "B", "a", "b", "ä"], again.A.Keys);
    }

    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void ConcurrentWritersOfOneModelGiveTheSameBytes(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        var model = @case.Make(new Values(7));
        var expected = @case.Serialize(format, model, CaseData.Options);
        Parallel.For(0, 8, _ => Assert.Equal(expected, @case.Serialize(format, model, CaseData.Options)));
    }

    static IntegerKeys Keys(params int[] keys) => new() { A = keys.ToDictionary(k => k, k => (double)k) };
}
