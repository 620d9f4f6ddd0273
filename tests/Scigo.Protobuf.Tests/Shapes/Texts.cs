namespace Scigo.Protobuf.Tests.Shapes;

[PersistableModel("shapes.texts")]
public sealed partial class Texts
{
    [Hyperparameter(1)] public string Text { get; set; } = "";
    [Hyperparameter(2)] public string? Maybe { get; set; }
    [Member(3)] public byte[] Blob { get; set; } = [];
    [Member(4)] public List<string> Lines { get; set; } = [];
    [Member(5)] public List<byte[]> Blobs { get; set; } = [];
}

[PersistableModel("shapes.names")]
public sealed partial class Names
{
    [Member(1)] public int Message { get; set; }
    [Member(2)] public string Optional { get; set; } = "";
    [Member(3)] public double Class { get; set; }
    [Member(4)] public int Descriptor { get; set; }
    [Member(5, Name = "aB")] public int Camel { get; set; }
    [Member(6, Name = "a_b")] public int Snake { get; set; }
    [Member(7, Name = "Upper")] public int Upper { get; set; }
    [Member(8)] public List<int?> Map { get; set; } = [];
    [Member(9)] public int Clone { get; set; }
}

[PersistableModel("shapes.ids")]
public sealed partial class Ids
{
    [Member(15)] public int OneByte { get; set; }
    [Member(16)] public string TwoBytes { get; set; } = "";
    [Member(2047)] public List<int> StillTwo { get; set; } = [];
    [Member(2048)] public double ThreeBytes { get; set; }
    [Member(18_999)] public Node BeforeReserved { get; set; }
    [Member(20_000)] public long AfterReserved { get; set; }
    [Member(536_870_900)] public string? Highest { get; set; }
}

[PersistableModel("shapes.empty")]
public sealed partial class Empty;

[PersistableModel("shapes.versioned", Version = 3)]
public sealed partial class Versioned
{
    [Member(1)] public int Number { get; set; }
    [Member(2)] public int? Maybe { get; set; }
    [Member(3)] public List<int> Many { get; set; } = [];
}
