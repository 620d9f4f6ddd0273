namespace Scigo.Corpus;

/// <summary>A class, of those that other shapes are made of.</summary>
[PersistableModel("corpus.point")]
public sealed partial class Point : IHolds
{
    [Member(1)] public double X { get; set; }
    [Member(2)] public double Y { get; set; } = 2;
    [Member(3)] public string? Label { get; set; }

    public object?[] Held() => [X, Y, Label];

    internal static Point Make(Values v) => new() { X = v.Double(), Y = v.Double(), Label = v.Maybe(v.Text) };
}

/// <summary>A struct.</summary>
[PersistableModel("corpus.split")]
public partial struct Split : IHolds
{
    [Member(1)] public int Feature { get; set; }
    [Member(2)] public double Threshold { get; set; }

    public readonly object?[] Held() => [Feature, Threshold];

    internal static Split Make(Values v) => new() { Feature = v.Integer<int>(), Threshold = v.Double() };
}

/// <summary>A record.</summary>
[PersistableModel("corpus.pair")]
public sealed partial record Pair([property: Member(1)] double X, [property: Member(2)] string Y) : IHolds
{
    public object?[] Held() => [X, Y];

    internal static Pair Make(Values v) => new(v.Double(), v.Text());
}

/// <summary>A record struct.</summary>
[PersistableModel("corpus.cell")]
public partial record struct Cell([property: Member(1)] ulong Row, [property: Member(2, Encoding = ProtoEncoding.ZigZag)] int Column) : IHolds
{
    public readonly object?[] Held() => [Row, Column];

    internal static Cell Make(Values v) => new(v.Integer<ulong>(), v.Integer<int>());
}
