namespace Scigo.Corpus;

/// <summary>No members at all.</summary>
[PersistableModel("corpus.nothing")]
public sealed partial class Nothing : IHolds
{
    public object?[] Held() => [];
}

[PersistableModel("corpus.empty_struct")]
public partial struct EmptyStruct : IHolds
{
    public readonly object?[] Held() => [];
}

[PersistableModel("corpus.lists_of_nothing")]
public sealed partial class ListsOfNothing : IHolds
{
    [Member(1)] public List<Nothing> A { get; set; } = [];
    [Member(2)] public List<EmptyStruct> B { get; set; } = [];
    [Member(3)] public Nothing? C { get; set; }
    [Member(4)] public EmptyStruct? D { get; set; }
    [Member(5)] public List<Nothing?> E { get; set; } = [];
    [Member(6)] public Dictionary<string, EmptyStruct> F { get; set; } = [];

    public object?[] Held() => [A, B, C, D, E, F];
}

/// <summary>Ids at every length of a tag, up to the highest.</summary>
[PersistableModel("corpus.high_ids")]
public sealed partial class HighIds : IHolds
{
    [Member(15)] public int A { get; set; }
    [Member(16)] public string? B { get; set; }
    [Member(2047)] public List<int> C { get; set; } = [];
    [Member(2048)] public double[] D { get; set; } = [];
    [Member(18_999)] public Point? E { get; set; }
    [Member(20_000)] public Dictionary<int, int> F { get; set; } = [];
    [Member(33_554_432)] public bool? G { get; set; }
    [Member(536_870_907)] public List<string>? H { get; set; }
    [Member(536_870_908)] public NDArray<double>? I { get; set; }

    public object?[] Held() => [A, B, C, D, E, F, G, H, I];
}

/// <summary>Declared out of order: every format writes by ascending id.</summary>
[PersistableModel("corpus.unordered_ids")]
public sealed partial class UnorderedIds : IHolds
{
    [Member(9)] public int A { get; set; }
    [Member(3)] public string B { get; set; } = "";
    [Member(200)] public double C { get; set; }
    [Member(1)] public int? D { get; set; }

    public object?[] Held() => [A, B, C, D];
}

[PersistableModel("corpus.keyword_names")]
public sealed partial class @event : IHolds
{
    [Member(1)] public int @class { get; set; }
    [Member(2)] public string @string { get; init; } = "";
    [Member(3)] public readonly List<double> @base = [];
    [Member(4)] public @event? @namespace { get; set; }

    public object?[] Held() => [@class, @string, @base, @namespace];

    internal static @event Make(Values v)
    {
        var model = new @event { @class = v.Integer<int>(), @string = v.Text(), @namespace = v.Maybe(() => new @event { @class = 1 }) };
        model.@base.AddRange(v.List(v.Double));
        return model;
    }
}

[PersistableModel("corpus.unicode_names")]
public sealed partial class Größe : IHolds
{
    [Member(1, Name = "laenge")] public double Länge { get; set; }
    [Member(2, Name = "title")] public string? 題 { get; init; }
    [Member(3, Name = "URL")] public string Url { get; set; } = "";

    public object?[] Held() => [Länge, 題, Url];
}

/// <summary>A model nested in types that are no models.</summary>
public static partial class Outer
{
    public partial struct Middle
    {
        [PersistableModel("corpus.inner")]
        public sealed partial class Inner : IHolds
        {
            [Member(1)] public Inner? A { get; set; }
            [Member(2)] public double B { get; set; }

            public object?[] Held() => [A, B];
        }
    }
}

/// <summary>In a field of its own of the protobuf envelope.</summary>
[PersistableModel("CorpusOwnField", ProtoField = 1000)]
public sealed partial class OwnField : IHolds
{
    [Member(1)] public double A { get; set; }
    [Member(2)] public OwnField? B { get; set; }

    public object?[] Held() => [A, B];
}
