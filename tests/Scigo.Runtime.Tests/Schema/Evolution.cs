namespace Scigo.Tests.Schema;

// A model as it was, and as it is: the tests give the first the second's name.
[PersistableModel("tests.was", Version = 2)]
public sealed partial class Was
{
    [Member(1)] public int Count { get; set; }
    [Member(2)] public float Rate { get; set; }
    [Member(3)] public string Removed { get; set; } = "";
    [Member(4)] public double[] RemovedToo { get; set; } = [];
    [Member(5)] public double Known { get; set; }
    [Member(6)] public string? Note { get; set; }
    [Member(7)] public float[] Weights { get; set; } = [];
    [Member(8)] public NDArray<int> Block { get; set; }
    [Member(9)] public double Single { get; set; }
    [Member(10)] public List<WasPart> Parts { get; set; } = [];
    [Member(11)] public WasPart? Part { get; set; }
    [Member(12)] public Dictionary<string, int> Metrics { get; set; } = [];
    [Member(13)] public List<int?> Holes { get; set; } = [];
    [Member(14)] public object? Anything { get; set; }
    [Member(15)] public List<List<short>> Rows { get; set; } = [];
    [Member(16)] public bool[] Truths { get; set; } = [];
    [Member(17)] public Half Small { get; set; }
    [Member(18)] public byte[] Blob { get; set; } = [];
    [Member(19)] public WasPart Concrete { get; set; } = new();
    [Member(20)] public double[] Same { get; set; } = [];
    [Member(21)] public List<double> Listed { get; set; } = [];
    [Member(22)] public string Title { get; set; } = "";
    [Member(23, Rank = 1)] public NDArray<double> Vector { get; set; }
    [Member(24)] public Dictionary<int, List<string?>> Deep { get; set; } = [];
    [Member(25)] public uint Unsigned { get; set; }
    [Member(26)] public List<object> RemovedThings { get; set; } = [];
}

[PersistableModel("tests.was_part")]
public sealed partial class WasPart
{
    [Member(1)] public int Id { get; set; }
    [Member(3)] public string Gone { get; set; } = "";
}

[PersistableModel("tests.is")]
public sealed partial class Is
{
    [Member(2)] public double Rate { get; set; }
    [Member(1)] public long Count { get; set; }
    [Member(5)] public double? Known { get; set; }
    [Member(6)] public string? Note { get; set; } = "initial";
    [Member(7)] public double[] Weights { get; set; } = [];
    [Member(8)] public NDArray<double> Block { get; set; }
    [Member(9)] public double[] Single { get; set; } = [];
    [Member(10)] public List<IsPart> Parts { get; set; } = [];
    [Member(11)] public IsPart? Part { get; set; }
    [Member(12)] public Dictionary<string, double> Metrics { get; set; } = [];
    [Member(13, Encoding = ProtoEncoding.ZigZag)] public List<long?> Holes { get; set; } = [];
    [Member(14)] public object? Anything { get; set; }
    [Member(15)] public List<List<float>> Rows { get; set; } = [];
    [Member(16)] public bool[]? Truths { get; set; }
    [Member(17)] public float? Small { get; set; }
    [Member(18)] public byte[]? Blob { get; set; }
    [Member(19)] public object Concrete { get; set; } = new Label();
    [Member(20)] public NDArray<double> Same { get; set; }
    [Member(21, Rank = 1)] public NDArray<double> Listed { get; set; }
    [Member(22)] public List<string> Title { get; set; } = [];
    [Member(23)] public List<double> Vector { get; set; } = [];
    [Member(24)] public Dictionary<long, List<string?>> Deep { get; set; } = [];
    [Member(25, Encoding = ProtoEncoding.Fixed)] public long Unsigned { get; set; }
    [Member(30)] public int Added { get; set; } = 42;
    [Member(31)] public List<string> AddedList { get; set; } = ["default"];

    [NotPersisted] public int LoadedFrom { get; private set; }

    void OnLoaded(int fromVersion) => LoadedFrom = fromVersion;
}

[PersistableModel("tests.is_part")]
public sealed partial class IsPart
{
    [Member(1)] public long Id { get; set; }
    [Member(2)] public string Added { get; set; } = "new";
}

[PersistableModel("tests.narrow")]
public sealed partial class Narrow
{
    [Member(1)] public short Count { get; set; }
}

[PersistableModel("tests.odd")]
public sealed partial class Odd
{
    [Member(22)] public double Title { get; set; }
}

[PersistableModel("tests.strict")]
public sealed partial class Strict
{
    [Member(6)] public string Note { get; set; } = "";
}
