namespace Scigo.Corpus;

[PersistableModel("corpus.list_of_classes")]
public sealed partial class ListOfClasses : IHolds
{
    [Member(1)] public List<Point> A { get; set; } = [];
    [Member(2)] public List<Point?> B { get; set; } = [];

    public object?[] Held() => [A, B];
}

[PersistableModel("corpus.list_of_structs")]
public sealed partial class ListOfStructs : IHolds
{
    [Member(1)] public List<Split> A { get; set; } = [];
    [Member(2)] public List<Split?> B { get; set; } = [];

    public object?[] Held() => [A, B];
}

[PersistableModel("corpus.list_of_records")]
public sealed partial class ListOfRecords : IHolds
{
    [Member(1)] public List<Pair> A { get; set; } = [];
    [Member(2)] public List<Cell> B { get; set; } = [];
    [Member(3)] public List<Pair?>? C { get; set; }

    public object?[] Held() => [A, B, C];
}
