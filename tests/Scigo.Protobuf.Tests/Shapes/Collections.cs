namespace Scigo.Protobuf.Tests.Shapes;

[PersistableModel("shapes.lists")]
public sealed partial class Lists
{
    [Member(1)] public List<int> Integers { get; set; } = [];
    [Member(2)] public List<double> Doubles { get; set; } = [];
    [Member(3)] public List<bool> Truths { get; set; } = [];
    [Member(4)] public List<Node> Nodes { get; set; } = [];
    [Member(5)] public List<Leaf> Leaves { get; set; } = [];
    [Member(6)] public List<Empty> Empties { get; set; } = [];
}

[PersistableModel("shapes.wrapped")]
public sealed partial class WrappedLists
{
    [Member(1)] public List<int?> Holes { get; set; } = [];
    [Member(2)] public List<string?> Texts { get; set; } = [];
    [Member(3)] public List<List<double>> Rows { get; set; } = [];
    [Member(4)] public List<double[]> Vectors { get; set; } = [];
    [Member(5)] public List<List<List<string?>>> Deep { get; set; } = [];
    [Member(6)] public List<Leaf?> Leaves { get; set; } = [];
    [Member(7)] public List<Dictionary<string, int>> Maps { get; set; } = [];
}

[PersistableModel("shapes.optional_collections")]
public sealed partial class OptionalCollections
{
    [Member(1)] public List<int>? Integers { get; set; }
    [Member(2)] public List<List<int>?>? Rows { get; set; }
    [Member(3)] public Dictionary<string, double>? Metrics { get; set; }
    [Member(4)] public List<Leaf?>? Leaves { get; set; }
}

[PersistableModel("shapes.maps")]
public sealed partial class Maps
{
    [Member(1)] public Dictionary<string, double> ByText { get; set; } = [];
    [Member(2)] public Dictionary<int, string> ByInt32 { get; set; } = [];
    [Member(3)] public Dictionary<ulong, bool> ByUInt64 { get; set; } = [];
    [Member(4)] public Dictionary<bool, float> ByTruth { get; set; } = [];
    [Member(5)] public Dictionary<sbyte, byte[]> ByInt8 { get; set; } = [];
    [Member(6)] public Dictionary<long, Half> ByInt64 { get; set; } = [];
}

[PersistableModel("shapes.rich_maps")]
public sealed partial class RichMaps
{
    [Member(1)] public Dictionary<string, Leaf> Leaves { get; set; } = [];
    [Member(2)] public Dictionary<string, Node> Nodes { get; set; } = [];
    [Member(3)] public Dictionary<string, List<int>> Lists { get; set; } = [];
    [Member(4)] public Dictionary<string, double?> Holes { get; set; } = [];
    [Member(5)] public Dictionary<int, Dictionary<int, string>> Maps { get; set; } = [];
    [Member(6)] public Dictionary<string, object> Anything { get; set; } = [];
}
