using Scigo.Corpus;
using Scigo.Interop.Gob;

namespace Scigo.Interop.Tests.Gob;

/// <summary>Models of every shape that there is.</summary>
public class GobCorpusTests
{
    public static TheoryData<string> Cases => [.. CorpusCases.All.Select(static c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void AModelOfAnyShapeIsTheSameAfterAGob(string name)
    {
        var @case = CorpusCases.All.First(c => c.Name == name);
        foreach (var model in @case.Values(2))
        {
            var again = ModelGob.Deserialize(ModelGob.Serialize(model, CorpusCases.Options), CorpusCases.Options);
            Assert.Equal(
                @case.Serialize(CorpusFormat.Binary, model, CorpusCases.Options), @case.Serialize(CorpusFormat.Binary, again, CorpusCases.Options));
        }
    }
}
