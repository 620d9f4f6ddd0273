namespace Scigo.Corpus;

/// <summary>A generic model whose argument may be null wherever it is a reference.</summary>
[PersistableModel("corpus.maybe_slot")]
public sealed partial class MaybeSlot<T> : IHolds
{
    [Member(1)] public T? One { get; set; }
    [Member(2)] public List<T?> Many { get; set; } = [];
    [Member(3)] public Dictionary<string, T?> Named { get; set; } = [];

    public object?[] Held() => [One, Many, Named];

    internal static MaybeSlot<T> Make(Values v, Func<T?> one) => new() { One = one(), Many = v.List(one), Named = v.Map(v.Text, one) };
}

/// <summary>Closes it with and without null.</summary>
[PersistableModel("corpus.maybe_slots")]
public sealed partial class MaybeSlots : IHolds
{
    [Member(1)] public MaybeSlot<string>? A { get; set; }
    [Member(2)] public MaybeSlot<int>? B { get; set; }
    [Member(3)] public MaybeSlot<double?>? C { get; set; }
    [Member(4)] public MaybeSlot<Point>? D { get; set; }
    [Member(5)] public MaybeSlot<List<long>?>? E { get; set; }

    public object?[] Held() => [A, B, C, D, E];
}
