using Scigo.Corpus;
using Scigo.Interop.SafeTensors;

namespace Scigo.Interop.Tests.SafeTensors;

/// <summary>Models of every shape that there is.</summary>
public class SafeTensorsCorpusTests
{
    public static TheoryData<string> Cases => [.. CorpusCases.All.Select(static c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void AModelOfAnyShapeIsTheSameAfterTensors(string name)
    {
        var @case = CorpusCases.All.First(c => c.Name == name);
        var format = new SafeTensorsFormat();
        foreach (var model in @case.Values(2))
        {
            using var stream = new MemoryStream();
            format.Write(model, stream, metadata: null, CorpusCases.Options);
            Assert.True(format.Recognizes(stream.ToArray()));
            stream.Position = 0;
            var again = format.Read(stream, CorpusCases.Options);
            Assert.Equal(
                @case.Serialize(CorpusFormat.Binary, model, CorpusCases.Options), @case.Serialize(CorpusFormat.Binary, again, CorpusCases.Options));
        }
    }
}
