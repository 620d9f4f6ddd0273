using System.Text;

namespace Scigo.Tests.Smoke;

[PersistableModel("smoke.bandit")]
public sealed partial class Bandit
{
    [Hyperparameter(1)] public double Prior { get; set; } = 1.0;
    [Fitted(2)] public NDArray<double> Alpha { get; set; }
    [Fitted(3)] public string Name { get; set; } = "x";
    [Fitted(4)] public string? Note { get; set; }
    [Member(5)] public Dictionary<string, double> Metrics { get; set; } = [];
    [Member(6)] public List<Node> Nodes { get; set; } = [];
    [Member(7)] public object? Other { get; set; }
    [Member(8)] public int[] Labels { get; set; } = [];
    [Member(9)] public double? Maybe { get; set; }
    [Member(10)] public List<string?> Strings { get; set; } = [];
    [Member(11)] public Rec? Rec { get; set; }
    [Member(12)] public Bandit? Next { get; set; }
    [Member(13)] public required byte[] Blob { get; init; }
}

[PersistableModel("smoke.node")]
public partial struct Node
{
    [Member(1)] public int Feature { get; set; }
    [Member(2)] public double Threshold { get; set; }
}

[PersistableModel("smoke.rec")]
public sealed partial record Rec([property: Member(1)] double X, [property: Member(2)] string Y);

public class SmokeTests
{
    static Bandit Make() => new()
    {
        Prior = 0.1, Alpha = new double[,] { { 1, 2.5 }, { 3, 4 } }, Name = "héllo", Note = null,
        Metrics = { ["a"] = 1.5, ["b"] = 2 }, Nodes = { new Node { Feature = 3, Threshold = 0.25 }, new Node { Feature = -1 } },
        Other = new Rec(3.5, "yy"), Labels = [1, -2, 300], Maybe = 4, Strings = { "a", null }, Rec = new Rec(1, "y"), Blob = [1, 2, 3],
        Next = new Bandit { Blob = [], Name = "inner" },
    };

    static readonly ModelOptions Options = new() { Catalog = Scigo.Runtime.Tests.AssemblyModels.Catalog };

    static string Text(Bandit b) => Encoding.UTF8.GetString(ModelJson.Serialize(b, Options));

    [Fact]
    public void Json() => Assert.Equal(Text(Make()), Text(ModelJson.Deserialize<Bandit>(ModelJson.Serialize(Make(), Options), Options)));

    [Fact]
    public void Binary() => Assert.Equal(Text(Make()), Text(ModelBinary.Deserialize<Bandit>(ModelBinary.Serialize(Make(), Options), Options)));

    [Fact]
    public void Protobuf() => Assert.Equal(Text(Make()), Text(ModelProtobuf.Deserialize<Bandit>(ModelProtobuf.Serialize(Make(), Options), Options)));

    [Fact]
    public void FingerprintsAgree()
    {
        foreach (var codec in Options.Catalog!.Codecs)
        {
            var s = codec.Schema;
            Assert.Equal(Scigo.Schema.ModelSchema.HashOf(s.CanonicalText), codec.Fingerprint);
            Assert.Equal(Scigo.Schema.ModelSchema.HashOf(s.WireName), codec.TypeId);
        }
    }

    [Fact]
    public void Show() => Assert.StartsWith("{\"model_spec\"", Text(Make()));
}
