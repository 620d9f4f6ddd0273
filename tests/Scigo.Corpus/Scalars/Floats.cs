namespace Scigo.Corpus;

[PersistableModel("corpus.bools")]
public sealed partial class Bools : IHolds
{
    [Member(1)] public bool A { get; set; }
    [Member(2)] public bool B { get; set; } = true;
    [Member(3)] public bool? C { get; set; } = true;

    public object?[] Held() => [A, B, C];
}

[PersistableModel("corpus.halves")]
public sealed partial class Halves : IHolds
{
    [Member(1)] public Half A { get; set; }
    [Member(2)] public Half? B { get; set; }

    public object?[] Held() => [A, B];
}

[PersistableModel("corpus.singles")]
public sealed partial class Singles : IHolds
{
    [Member(1)] public float A { get; set; }
    [Member(2)] public float? B { get; set; }

    public object?[] Held() => [A, B];
}

[PersistableModel("corpus.doubles")]
public sealed partial class Doubles : IHolds
{
    [Member(1)] public double A { get; set; }
    [Member(2)] public double? B { get; set; }

    public object?[] Held() => [A, B];
}
