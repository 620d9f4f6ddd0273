namespace Scigo.Corpus;

[PersistableModel("corpus.list_of_lists")]
public sealed partial class ListOfLists : IHolds
{
    [Member(1)] public List<List<double>> A { get; set; } = [];
    [Member(2)] public List<List<string>> B { get; set; } = [];

    public object?[] Held() => [A, B];
}

[PersistableModel("corpus.list_of_lists_of_lists")]
public sealed partial class ListOfListsOfLists : IHolds
{
    [Member(1)] public List<List<List<int?>>> A { get; set; } = [];

    public object?[] Held() => [A];
}

[PersistableModel("corpus.list_of_maps")]
public sealed partial class ListOfMaps : IHolds
{
    [Member(1)] public List<Dictionary<string, double>> A { get; set; } = [];
    [Member(2)] public List<Dictionary<int, string?>?> B { get; set; } = [];

    public object?[] Held() => [A, B];
}
