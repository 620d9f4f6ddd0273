namespace Scigo.Corpus;

[PersistableModel("corpus.converted_members")]
public sealed partial class ConvertedMembers : IHolds
{
    [Member(1), Converter(typeof(TimeToMinutes))] public TimeOnly A { get; set; }
    [Member(2), Converter(typeof(TimeToMinutes))] public TimeOnly? B { get; set; }
    [Member(3), Converter(typeof(NullToEmpty))] public Uri? C { get; set; }

    public object?[] Held() => [A, B, C];
}

[PersistableModel("corpus.converted_types")]
public sealed partial class ConvertedTypes : IHolds
{
    [Member(1)] public Temperature A { get; set; }
    [Member(2)] public Tags B { get; set; } = new();
    [Member(3)] public Place C { get; set; } = new(0, 0);

    public object?[] Held() => [A, B.Names, C];
}

[PersistableModel("corpus.converted_by_assembly")]
public sealed partial class ConvertedByAssembly : IHolds
{
    [Member(1)] public Badge A { get; set; }
    [Member(2)] public Color B { get; set; }
    [Member(3)] public Address C { get; set; } = new("https://example.org/");

    public object?[] Held() => [A, B, C];
}

[PersistableModel("corpus.nullable_converted")]
public sealed partial class NullableConverted : IHolds
{
    [Member(1)] public Temperature? A { get; set; }
    [Member(2)] public Tags? B { get; set; } = new("initial");
    [Member(3)] public Place? C { get; set; }
    [Member(4)] public Badge? D { get; set; }
    [Member(5)] public Color? E { get; set; }
    [Member(6)] public Address? F { get; set; }

    public object?[] Held() => [A, B?.Names, C, D, E, F];
}

[PersistableModel("corpus.lists_of_converted")]
public sealed partial class ListsOfConverted : IHolds
{
    [Member(1)] public List<Temperature> A { get; set; } = [];
    [Member(2)] public List<Tags> B { get; set; } = [];
    [Member(3)] public List<Place?> C { get; set; } = [];
    [Member(4)] public List<Color> D { get; set; } = [];
    [Member(5)] public List<Badge?> E { get; set; } = [];

    public object?[] Held() => [A, B.ConvertAll(t => t.Names), C, D, E];
}

[PersistableModel("corpus.maps_of_converted")]
public sealed partial class MapsOfConverted : IHolds
{
    [Member(1)] public Dictionary<string, Color> A { get; set; } = [];
    [Member(2)] public Dictionary<int, Place> B { get; set; } = [];
    [Member(3)] public Dictionary<string, Address?> C { get; set; } = [];

    public object?[] Held() => [A, B, C];
}
