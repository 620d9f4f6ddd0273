using System.Text;
using Scigo.Corpus;
using Scigo.Tests.Corpus;

namespace Scigo.Tests.Hostile;

/// <summary>Arrays of several dimensions of which one is 0 and another longer than .NET allows: no bytes are needed to claim them.</summary>
public class GridShapeTests
{
    const string Binary = "8eadc5087f099cde40bfc7c1d6621a3d0200023d00000002000000020000000000000000000001ffff0000000000000000000000feffff7f00000000000000010055a4edc20100000002009f000300000004960000050000000600000001ffff0000000000000000000000feffff7f000000000000000100000002000000030010000400000005";

    [Fact]
    public void ARecordIsRefused() => Refuses(static () => ModelBinary.Deserialize(Convert.FromHexString(Binary), CaseData.Options));

    [Fact]
    public void ADocumentIsRefused() => Refuses(static () => ModelJson.Deserialize<Rank2Places>(
        Encoding.UTF8.GetBytes("""{"model_spec": {"name": "places.rank2"}, "parameters": {"one": {"shape": [0, 2147483646], "data": []}}}"""), CaseData.Options));

    [Fact]
    public void AMessageIsRefused() => Refuses(static () => ModelProtobuf.ReadMessage<Rank2Places>(Convert.FromHexString("0A080A0600FEFFFFFF07"), CaseData.Options));

    static void Refuses(Func<object> read) =>
        Assert.Contains("longer than", Assert.Throws<ModelFormatException>(read).Message, StringComparison.Ordinal);
}
