namespace Scigo.Corpus;

/// <summary>A generic model: its argument as a member, in collections and in a model of its own kind.</summary>
[PersistableModel("corpus.slot")]
public sealed partial class Slot<T> : IHolds
{
    [Member(1)] public T One { get; set; } = default!;
    [Member(2)] public List<T> Many { get; set; } = [];
    [Member(3)] public Dictionary<string, T> Named { get; set; } = [];
    [Member(4)] public Slot<T>? Next { get; init; }

    public object?[] Held() => [One, Many, Named, Next];

    internal static Slot<T> Make(Values v, Func<T> one) => new()
    {
        One = one(), Many = v.List(one), Named = v.Map(v.Text, one), Next = v.Maybe(() => new Slot<T> { One = one() }),
    };
}

/// <summary>A generic record of two arguments.</summary>
[PersistableModel("corpus.keyed")]
public sealed partial record Keyed<TKey, TValue>([property: Member(1)] TKey Key, [property: Member(2)] TValue Value) : IHolds
{
    public object?[] Held() => [Key, Value];
}

/// <summary>Closes the generic models as members do.</summary>
[PersistableModel("corpus.slots")]
public sealed partial class Slots : IHolds
{
    [Member(1)] public Slot<double>? A { get; set; }
    [Member(2)] public Slot<string>? B { get; set; }
    [Member(3)] public Slot<int?>? C { get; set; }
    [Member(4)] public Slot<Point>? D { get; set; }
    [Member(5)] public Slot<IShape>? E { get; set; }
    [Member(6)] public Slot<NDArray<float>>? F { get; set; }
    [Member(7)] public Slot<List<long>>? G { get; set; }
    [Member(8)] public List<Keyed<Guid, Split>> H { get; set; } = [];
    [Member(9)] public Keyed<string?, double[]>? I { get; set; }

    public object?[] Held() => [A, B, C, D, E, F, G, H, I];
}

static class GenericCases
{
    public static CorpusCase[] All =>
    [
        Case.Class(v => Slot<double>.Make(v, v.Double), () => new Slot<double> { One = -0.0 }),
        Case.Class(v => Slot<string>.Make(v, v.Text), () => new Slot<string> { One = "", Many = [""] }),
        Case.Class(v => Slot<int?>.Make(v, () => v.Perhaps(v.Integer<int>)), () => new Slot<int?> { Many = [null, 0] }),
        Case.Class(v => Slot<Point>.Make(v, () => Point.Make(v)), () => new Slot<Point> { One = new() }),
        Case.Class(v => Slot<IShape>.Make(v, () => Shapes.Make(v)), () => new Slot<IShape> { One = new Circle() }),
        Case.Class(v => Slot<NDArray<float>>.Make(v, () => v.NDArray(v.Single)), () => new Slot<NDArray<float>>()),
        Case.Class(v => Slot<List<long>>.Make(v, () => v.List(v.Integer<long>)), () => new Slot<List<long>> { One = [1], Many = [[]] }),
        Case.Constructed(v => new Keyed<Guid, Split>(v.Guid(), Split.Make(v)), () => new Keyed<Guid, Split>(Guid.Empty, default)),
        Case.Constructed(v => new Keyed<string?, double[]>(v.Maybe(v.Text), v.Array(v.Double)), () => new Keyed<string?, double[]>(null, [])),
        Case.Class(v => MaybeSlot<string>.Make(v, () => v.Maybe(v.Text)), () => new MaybeSlot<string>(), () => new MaybeSlot<string> { One = "", Many = [null, ""] }),
        Case.Class(v => MaybeSlot<int>.Make(v, v.Integer<int>), () => new MaybeSlot<int> { One = 1 }),
        Case.Class(v => MaybeSlot<double?>.Make(v, () => v.Perhaps(v.Double)), () => new MaybeSlot<double?> { Many = [null] }),
        Case.Class(v => MaybeSlot<Point>.Make(v, () => v.Maybe(() => Point.Make(v))), () => new MaybeSlot<Point> { Many = [null, new()] }),
        Case.Class(v => MaybeSlot<List<long>?>.Make(v, () => v.Maybe(() => v.List(v.Integer<long>))), () => new MaybeSlot<List<long>?> { Many = [null, []] }),
        Case.Class(
            v => new MaybeSlots
            {
                A = v.Maybe(() => MaybeSlot<string>.Make(v, () => v.Maybe(v.Text))), B = v.Maybe(() => MaybeSlot<int>.Make(v, v.Integer<int>)),
                E = v.Maybe(() => MaybeSlot<List<long>?>.Make(v, () => v.Maybe(() => v.List(v.Integer<long>)))),
            },
            () => new MaybeSlots()),
        Case.Class(
            v => new Slots
            {
                A = v.Maybe(() => Slot<double>.Make(v, v.Double)), B = v.Maybe(() => Slot<string>.Make(v, v.Text)),
                C = v.Maybe(() => Slot<int?>.Make(v, () => v.Perhaps(v.Integer<int>))), D = v.Maybe(() => Slot<Point>.Make(v, () => Point.Make(v))),
                E = v.Maybe(() => Slot<IShape>.Make(v, () => Shapes.Make(v))), H = v.List(() => new Keyed<Guid, Split>(v.Guid(), Split.Make(v))),
                I = v.Maybe(() => new Keyed<string?, double[]>(v.Maybe(v.Text), v.Array(v.Double))),
            },
            () => new Slots()),
    ];
}
