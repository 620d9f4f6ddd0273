namespace Scigo.Corpus;

[PersistableModel("corpus.nested")]
public sealed partial class Nested : IHolds
{
    [Member(1)] public Point A { get; set; } = new();
    [Member(2)] public Split B { get; set; }
    [Member(3)] public Pair C { get; set; } = new(1, "initial");
    [Member(4)] public Cell D { get; set; }

    public object?[] Held() => [A, B, C, D];

    internal static Nested Make(Values v) => new() { A = Point.Make(v), B = Split.Make(v), C = Pair.Make(v), D = Cell.Make(v) };
}

[PersistableModel("corpus.optional_nested")]
public sealed partial class OptionalNested : IHolds
{
    [Member(1)] public Point? A { get; set; } = new();
    [Member(2)] public Split? B { get; set; }
    [Member(3)] public Pair? C { get; set; }
    [Member(4)] public Cell? D { get; set; }

    public object?[] Held() => [A, B, C, D];
}

[PersistableModel("corpus.deeply_nested")]
public sealed partial class DeeplyNested : IHolds
{
    [Member(1)] public Nested A { get; set; } = new();
    [Member(2)] public List<Nested> B { get; set; } = [];
    [Member(3)] public Box C { get; set; }

    public object?[] Held() => [A, B, C];
}

/// <summary>A struct that holds what is of variable size.</summary>
[PersistableModel("corpus.box")]
public partial struct Box : IHolds
{
    public Box()
    {
    }

    [Member(1)] public string Name { get; set; } = "initial";
    [Member(2)] public double[] Weights { get; set; } = [];
    [Member(3)] public Point? Point { get; set; }

    public readonly object?[] Held() => [Name, Weights, Point];

    internal static Box Make(Values v) => new() { Name = v.Text(), Weights = v.Array(v.Double), Point = v.Maybe(() => Corpus.Point.Make(v)) };
}
