using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

// Where a buffer ends and grows must not matter, wherever in a model that is.
public class BufferGrowthTests
{
    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void AModelOfAnySizeIsWrittenWhole(CorpusFormat format)
    {
        var @case = CaseData.Case("corpus.optional_lists");
        // Thousands of bytes in a string bring the small messages behind it to every place at the end of the first buffers.
        for (var length = 700; length < 2200; length++)
        {
            // A thread of its own has a buffer of its own, which begins small.
            var model = new OptionalLists { B = [new string('x', length)], C = [[1], null, [1, 2, 3], []] };
            byte[] data = [];
            var thread = new Thread(() => data = @case.Serialize(format, model, CaseData.Options));
            thread.Start();
            thread.Join();
            CaseData.AssertSame(model, @case.Deserialize(format, data, CaseData.Options));
        }
    }
}
