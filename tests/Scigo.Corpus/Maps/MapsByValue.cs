namespace Scigo.Corpus;

[PersistableModel("corpus.maps_of_models")]
public sealed partial class MapsOfModels : IHolds
{
    [Member(1)] public Dictionary<string, Point> A { get; set; } = [];
    [Member(2)] public Dictionary<int, Split> B { get; set; } = [];
    [Member(3)] public Dictionary<string, Pair?> C { get; set; } = [];
    [Member(4)] public Dictionary<string, IShape> D { get; set; } = [];
    [Member(5)] public Dictionary<string, object?> E { get; set; } = [];

    public object?[] Held() => [A, B, C, D, E];
}

[PersistableModel("corpus.maps_of_nullables")]
public sealed partial class MapsOfNullables : IHolds
{
    [Member(1)] public Dictionary<string, double?> A { get; set; } = [];
    [Member(2)] public Dictionary<string, string?> B { get; set; } = [];
    [Member(3)] public Dictionary<long, Split?> C { get; set; } = [];

    public object?[] Held() => [A, B, C];
}

[PersistableModel("corpus.maps_of_collections")]
public sealed partial class MapsOfCollections : IHolds
{
    [Member(1)] public Dictionary<string, List<int>> A { get; set; } = [];
    [Member(2)] public Dictionary<string, double[]> B { get; set; } = [];
    [Member(3)] public Dictionary<bool, NDArray<float>> C { get; set; } = [];
    [Member(4)] public Dictionary<int, byte[]> D { get; set; } = [];
    [Member(5)] public Dictionary<int, List<string?>?> E { get; set; } = [];

    public object?[] Held() => [A, B, C, D, E];
}

[PersistableModel("corpus.map_of_maps")]
public sealed partial class MapOfMaps : IHolds
{
    [Member(1)] public Dictionary<string, Dictionary<int, double>> A { get; set; } = [];
    [Member(2)] public Dictionary<bool, Dictionary<bool, Dictionary<string, string>>> B { get; set; } = [];

    public object?[] Held() => [A, B];
}

[PersistableModel("corpus.optional_maps")]
public sealed partial class OptionalMaps : IHolds
{
    [Member(1)] public Dictionary<string, double>? A { get; set; }
    [Member(2)] public Dictionary<int, string>? B { get; set; } = new() { [1] = "initial" };

    public object?[] Held() => [A, B];
}
