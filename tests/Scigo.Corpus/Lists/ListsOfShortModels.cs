namespace Scigo.Corpus;

/// <summary>Numbers of every kind, under short and long tags.</summary>
[PersistableModel("corpus.reading")]
public sealed partial class Reading : IHolds
{
    [Member(1)] public bool A { get; set; }
    [Member(2, Encoding = ProtoEncoding.ZigZag)] public sbyte B { get; set; }
    [Member(3, Encoding = ProtoEncoding.Fixed)] public ushort C { get; set; }
    [Member(15)] public Half D { get; set; }
    [Member(16)] public float E { get; set; }
    [Member(300)] public ulong F { get; set; }
    [Member(70_000)] public Int64Enum G { get; set; }

    public object?[] Held() => [A, B, C, D, E, F, G];

    internal static Reading Make(Values v) => new()
    {
        A = v.Bool(), B = v.Integer<sbyte>(), C = v.Integer<ushort>(), D = v.Half(), E = v.Single(), F = v.Integer<ulong>(), G = (Int64Enum)v.Integer<long>(),
    };
}

/// <summary>Numbers that take more than a length of one byte can say, when they are large.</summary>
[PersistableModel("corpus.counters")]
public partial struct Counters : IHolds
{
    [Member(1)] public long A { get; set; }
    [Member(2)] public long B { get; set; }
    [Member(3)] public long C { get; set; }
    [Member(4)] public long D { get; set; }
    [Member(5)] public long E { get; set; }
    [Member(6)] public long F { get; set; }
    [Member(7)] public long G { get; set; }
    [Member(8)] public long H { get; set; }
    [Member(9)] public long I { get; set; }
    [Member(10)] public long J { get; set; }
    [Member(11)] public long K { get; set; }
    [Member(12)] public long L { get; set; }

    public readonly object?[] Held() => [A, B, C, D, E, F, G, H, I, J, K, L];

    internal static Counters Make(Values v) => new()
    {
        A = v.Integer<long>(), B = v.Integer<long>(), C = v.Integer<long>(), D = v.Integer<long>(), E = v.Integer<long>(), F = v.Integer<long>(),
        G = v.Integer<long>(), H = v.Integer<long>(), I = v.Integer<long>(), J = v.Integer<long>(), K = v.Integer<long>(), L = v.Integer<long>(),
    };
}

[PersistableModel("corpus.lists_of_short_models")]
public sealed partial class ListsOfShortModels : IHolds
{
    [Member(1)] public Reading[] A { get; set; } = [];
    [Member(2)] public List<Counters> B { get; set; } = [];
    [Member(3)] public List<Reading?> C { get; set; } = [];
    [Member(4)] public Reading D { get; set; } = new();
    [Member(500)] public List<Reading> E { get; set; } = [];

    public object?[] Held() => [A, B, C, D, E];

    internal static ListsOfShortModels Make(Values v) => new()
    {
        A = v.Array(() => Reading.Make(v)), B = v.List(() => Counters.Make(v)), C = v.List(() => v.Maybe(() => Reading.Make(v))),
        D = Reading.Make(v), E = v.List(() => Reading.Make(v)),
    };
}

static class ShortModelCases
{
    public static CorpusCase[] All =>
    [
        Case.Class(Reading.Make, () => new Reading { A = true, B = -1, C = 2, D = (Half)0.5, E = 0.1f, F = 6, G = (Int64Enum)(-7) }),
        Case.Struct(Counters.Make, () => new Counters { A = 1, L = -1 }),
        Case.Class(
            ListsOfShortModels.Make,
            () => new ListsOfShortModels { A = [new() { F = 1 }], B = [new() { B = -1 }], C = [null, new()], E = [new() { A = true }] },
            () => ListsOfShortModels.Make(new Values(1))),
    ];
}
