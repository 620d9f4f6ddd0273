using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

public class DecimalTests
{
    public static TheoryData<CorpusFormat, bool, byte> Zeros
    {
        get
        {
            var zeros = new TheoryData<CorpusFormat, bool, byte>();
            foreach (var format in Enum.GetValues<CorpusFormat>())
            {
                foreach (var scale in new byte[] { 0, 1, 28 })
                {
                    zeros.Add(format, true, scale);
                    zeros.Add(format, false, scale);
                }
            }
            return zeros;
        }
    }

    [Theory, MemberData(nameof(Zeros))]
    public void AZeroKeepsItsSignAndScale(CorpusFormat format, bool isNegative, byte scale)
    {
        var zero = new decimal(0, 0, 0, isNegative, scale);
        var data = CorpusCase.SerializeObject(format, new Price { Amount = zero }, CaseData.Options);
        var again = format switch
        {
            CorpusFormat.Binary => ModelBinary.Deserialize<Price>(data, CaseData.Options),
            CorpusFormat.Json => ModelJson.Deserialize<Price>(data, CaseData.Options),
            _ => ModelProtobuf.Deserialize<Price>(data, CaseData.Options),
        };
        Assert.Equal(decimal.GetBits(zero), decimal.GetBits(again.Amount));
    }
}

[PersistableModel("tests.price")]
public sealed partial class Price
{
    [Member(1)] public decimal Amount { get; set; }
}
