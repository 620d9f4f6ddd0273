namespace Scigo.Protobuf.Tests.Shapes;

[PersistableModel("shapes.leaf")]
public sealed partial class Leaf
{
    [Member(1)] public double Value { get; set; }
    [Member(2)] public string? Label { get; set; }
}

[PersistableModel("shapes.node")]
public partial struct Node
{
    [Member(1)] public int Feature { get; set; }
    [Member(2)] public double Threshold { get; set; }
}

[PersistableModel("shapes.nested")]
public sealed partial class Nested
{
    [Member(1)] public Leaf Leaf { get; set; } = new();
    [Member(2)] public Leaf? Maybe { get; set; }
    [Member(3)] public Node Node { get; set; }
    [Member(4)] public Node? NodeOrNot { get; set; }
    [Member(5)] public Empty Empty { get; set; } = new();
    [Member(6)] public Lists Lists { get; set; } = new();
}

[PersistableModel("shapes.tree")]
public sealed partial class Tree
{
    [Member(1)] public int Value { get; set; }
    [Member(2)] public Tree? Left { get; set; }
    [Member(3)] public Tree? Right { get; set; }
    [Member(4)] public List<Tree> More { get; set; } = [];
}

[PersistableModel("CorpusAnything", ProtoField = 20)]
public sealed partial class Anything
{
    [Member(1)] public object? Maybe { get; set; }
    [Member(2)] public List<object> Many { get; set; } = [];
    [Member(3)] public List<object?> Holes { get; set; } = [];
    [Member(4)] public object Something { get; set; } = new Leaf();
}

[PersistableModel("shapes.point")]
public readonly partial record struct Point
{
    [Member(1)] public float X { get; init; }
    [Member(2)] public float Y { get; init; }
}

[PersistableModel("shapes.shapes")]
public sealed partial record Record
{
    [Member(1)] public Point Origin { get; init; }
    [Member(2)] public List<Point> Points { get; init; } = [];
    [Member(3)] public Point? Center { get; init; }
}
