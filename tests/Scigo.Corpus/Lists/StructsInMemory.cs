using System.Runtime.InteropServices;

namespace Scigo.Corpus;

/// <summary>Numbers that lie in memory as they are written.</summary>
[PersistableModel("corpus.segment")]
public readonly partial record struct Segment([property: Member(1)] double From, [property: Member(2)] double To) : IHolds
{
    public object?[] Held() => [From, To];

    internal static Segment Make(Values v) => new(v.Double(), v.Double());
}

/// <summary>Numbers with padding between them.</summary>
[PersistableModel("corpus.fork")]
public partial struct Fork : IHolds
{
    [Member(1)] public int Feature { get; set; }
    [Member(2)] public double Threshold { get; init; }
    [Member(3)] public int Left;
    [Member(4)] readonly int right;
    [Member(5)] double Value { get; set; }

    public Fork(int right)
        : this() => this.right = right;

    public readonly object?[] Held() => [Feature, Threshold, Left, right, Value];

    internal static Fork Make(Values v) => new(v.Integer<int>())
    {
        Feature = v.Integer<int>(), Threshold = v.Double(), Left = v.Integer<int>(), Value = v.Double(),
    };
}

/// <summary>Numbers written in another order than that in which they are declared.</summary>
[PersistableModel("corpus.turned")]
public partial struct Turned : IHolds
{
    [Member(2)] public float Second { get; set; }
    [Member(1)] public long First { get; set; }

    public readonly object?[] Held() => [Second, First];

    internal static Turned Make(Values v) => new() { Second = v.Single(), First = v.Integer<long>() };
}

/// <summary>Numbers too narrow to be moved by words.</summary>
[PersistableModel("corpus.pixel")]
public partial struct Pixel : IHolds
{
    [Member(1)] public byte Red { get; set; }
    [Member(2)] public ushort Green { get; set; }
    [Member(3)] public float Blue { get; set; }

    public readonly object?[] Held() => [Red, Green, Blue];

    internal static Pixel Make(Values v) => new() { Red = v.Integer<byte>(), Green = v.Integer<ushort>(), Blue = v.Single() };
}

/// <summary>A struct in a struct, and an enum.</summary>
[PersistableModel("corpus.labelled")]
public partial struct Labelled : IHolds
{
    [Member(1)] public Segment Segment { get; set; }
    [Member(2)] public Int64Enum Label { get; set; }
    [Member(3)] public uint Weight { get; set; }

    public readonly object?[] Held() => [Segment, Label, Weight];

    internal static Labelled Make(Values v) => new()
    {
        Segment = Segment.Make(v), Label = (Int64Enum)v.Integer<long>(), Weight = v.Integer<uint>(),
    };
}

/// <summary>More than is moved at once.</summary>
[PersistableModel("corpus.wide")]
public partial struct Wide : IHolds
{
    [Member(1)] public int A { get; set; }
    [Member(2)] public Segment B { get; set; }
    [Member(3)] public Segment C { get; set; }
    [Member(4)] public long D { get; set; }

    public readonly object?[] Held() => [A, B, C, D];

    internal static Wide Make(Values v) => new() { A = v.Integer<int>(), B = Segment.Make(v), C = Segment.Make(v), D = v.Integer<long>() };
}

/// <summary>Members that share their memory.</summary>
[PersistableModel("corpus.overlaid")]
[StructLayout(LayoutKind.Explicit)]
public partial struct Overlaid : IHolds
{
    [Member(1), FieldOffset(0)] public int Number;
    [Member(2), FieldOffset(0)] public int SameNumber;
    [Member(3), FieldOffset(4)] public int Other;

    public readonly object?[] Held() => [Number, SameNumber, Other];

    internal static Overlaid Make(Values v) => new() { Number = v.Integer<int>(), Other = v.Integer<int>() };
}

/// <summary>A member that is kept otherwise than it is written.</summary>
[PersistableModel("corpus.negated")]
public partial struct Negated : IHolds
{
    [Member(1)]
    public int Level
    {
        readonly get => ~field;
        set => field = ~value;
    }

    public readonly object?[] Held() => [Level];

    internal static Negated Make(Values v) => new() { Level = v.Integer<int>() };
}

/// <summary>A field that is not persisted.</summary>
[PersistableModel("corpus.half_kept")]
public partial struct HalfKept : IHolds
{
    [NotPersisted] int reads;

    [Member(1)] public int Kept { get; set; }

    public int Reads => ++reads;

    public readonly object?[] Held() => [Kept];

    internal static HalfKept Make(Values v) => new() { Kept = v.Integer<int>() };
}

/// <summary>A struct that is nothing but numbers for some arguments.</summary>
[PersistableModel("corpus.weighted")]
public partial record struct Weighted<T>([property: Member(1)] T Item, [property: Member(2)] double Weight) : IHolds
{
    public readonly object?[] Held() => [Item, Weight];

    internal static Weighted<T> Make(Values v, Func<T> item) => new(item(), v.Double());
}

[PersistableModel("corpus.arrays_of_structs")]
public sealed partial class ArraysOfStructs : IHolds
{
    [Member(1)] public Segment[] Segments { get; set; } = [];
    [Member(2)] public Fork[] Forks { get; set; } = [];
    [Member(3)] public Turned[] Turned { get; set; } = [];
    [Member(4)] public Pixel[] Pixels { get; set; } = [];
    [Member(5)] public List<Labelled> Labelled { get; set; } = [];
    [Member(6)] public Wide[] Wide { get; set; } = [];
    [Member(7)] public Overlaid[] Overlaid { get; set; } = [];
    [Member(8)] public List<Negated> Negated { get; set; } = [];
    [Member(9)] public HalfKept[] HalfKept { get; set; } = [];
    [Member(10)] public Weighted<int>[] Numbers { get; set; } = [];
    [Member(11)] public Weighted<string>[] Texts { get; set; } = [];

    public object?[] Held() => [Segments, Forks, Turned, Pixels, Labelled, Wide, Overlaid, Negated, HalfKept, Numbers, Texts];

    internal static ArraysOfStructs Make(Values v) => new()
    {
        Segments = v.Array(() => Segment.Make(v)), Forks = v.Array(() => Fork.Make(v)), Turned = v.Array(() => Corpus.Turned.Make(v)),
        Pixels = v.Array(() => Pixel.Make(v)), Labelled = v.List(() => Corpus.Labelled.Make(v)), Wide = v.Array(() => Corpus.Wide.Make(v)),
        Overlaid = v.Array(() => Corpus.Overlaid.Make(v)), Negated = v.List(() => Corpus.Negated.Make(v)), HalfKept = v.Array(() => Corpus.HalfKept.Make(v)),
        Numbers = v.Array(() => Weighted<int>.Make(v, v.Integer<int>)), Texts = v.Array(() => Weighted<string>.Make(v, v.Text)),
    };
}

static class StructInMemoryCases
{
    public static CorpusCase[] All =>
    [
        Case.Struct(Segment.Make, () => new Segment(1, 2)),
        Case.Struct(Fork.Make, () => new Fork(3) { Feature = 1, Left = 2 }),
        Case.Struct(Turned.Make, () => new Turned { Second = 2, First = 1 }),
        Case.Struct(Pixel.Make, () => new Pixel { Red = 1, Green = 2, Blue = 3 }),
        Case.Struct(Labelled.Make, () => new Labelled { Segment = new(1, 2), Label = (Int64Enum)3, Weight = 4 }),
        Case.Struct(Wide.Make, () => new Wide { A = 1, B = new(2, 3), C = new(4, 5), D = 6 }),
        Case.Struct(Overlaid.Make, () => new Overlaid { Number = 1, Other = 2 }),
        Case.Struct(Negated.Make, () => new Negated { Level = 1 }),
        Case.Struct(HalfKept.Make, () => new HalfKept { Kept = 1 }),
        Case.Struct(v => Weighted<int>.Make(v, v.Integer<int>), () => new Weighted<int>(1, 2)),
        Case.Struct(v => Weighted<string>.Make(v, v.Text), () => new Weighted<string>("a", 1)),
        Case.Class(
            ArraysOfStructs.Make,
            () => new ArraysOfStructs { Segments = [new(1, 2)], Forks = [new(3) { Feature = 1, Left = 2 }], Negated = [new() { Level = 1 }] },
            () => ArraysOfStructs.Make(new Values(1))),
    ];
}
