namespace Scigo.Corpus;

[PersistableModel("corpus.link")]
public sealed partial class Link : IHolds
{
    [Member(1)] public int Value { get; set; }
    [Member(2)] public Link? Next { get; set; }

    public object?[] Held() => [Value, Next];

    public static Link Make(Values v, int length) => new() { Value = v.Integer<int>(), Next = length > 0 ? Make(v, length - 1) : null };
}

[PersistableModel("corpus.tree")]
public sealed partial class Tree : IHolds
{
    [Member(1)] public double Value { get; set; }
    [Member(2)] public Tree? Left { get; set; }
    [Member(3)] public Tree? Right { get; set; }

    public object?[] Held() => [Value, Left, Right];

    internal static Tree? Make(Values v, int depth) => depth == 0 || v.Below(4) == 0
        ? null
        : new() { Value = v.Double(), Left = Make(v, depth - 1), Right = Make(v, depth - 1) };
}

[PersistableModel("corpus.branch")]
public sealed partial class Branch : IHolds
{
    [Member(1)] public List<Branch> Children { get; set; } = [];
    [Member(2)] public Dictionary<string, Branch> Named { get; set; } = [];

    public object?[] Held() => [Children, Named];

    internal static Branch Make(Values v, int depth) => depth == 0
        ? new()
        : new() { Children = [.. Enumerable.Range(0, v.Below(3)).Select(_ => Make(v, depth - 1))], Named = { [v.Text()] = Make(v, depth - 1) } };
}

[PersistableModel("corpus.even")]
public sealed partial class Even : IHolds
{
    [Member(1)] public Odd? Odd { get; set; }

    public object?[] Held() => [Odd];
}

[PersistableModel("corpus.odd")]
public sealed partial class Odd : IHolds
{
    [Member(1)] public Even? Even { get; set; }
    [Member(2)] public string Text { get; set; } = "";

    public object?[] Held() => [Even, Text];

    internal static Odd Make(Values v, int depth) => new()
    {
        Text = v.Text(), Even = depth == 0 ? null : new Even { Odd = v.Maybe(() => Make(v, depth - 1)) },
    };
}

/// <summary>A record that takes another of its own in the constructor, first.</summary>
[PersistableModel("corpus.chain")]
public sealed partial record Chain([property: Member(1)] Chain? Next, [property: Member(2)] double Value) : IHolds
{
    public object?[] Held() => [Next, Value];

    internal static Chain Make(Values v, int length) => new(length > 0 ? Make(v, length - 1) : null, v.Double());
}

/// <summary>A struct that contains itself by way of a list.</summary>
[PersistableModel("corpus.bundle")]
public partial struct Bundle : IHolds
{
    [Member(1)] public List<Bundle>? Items { get; set; }
    [Member(2)] public byte Weight { get; set; }

    public readonly object?[] Held() => [Items, Weight];

    internal static Bundle Make(Values v, int depth) => new()
    {
        Weight = v.Integer<byte>(), Items = depth == 0 ? null : [.. Enumerable.Range(0, v.Below(3)).Select(_ => Make(v, depth - 1))],
    };
}
