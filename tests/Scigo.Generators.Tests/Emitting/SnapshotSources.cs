namespace Scigo.Generators.Tests.Emitting;

/// <summary>Models whose generated source is kept in Snapshots.</summary>
static class SnapshotSources
{
    public static readonly IReadOnlyDictionary<string, string> All = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Class"] = """
            namespace Acme;
            [PersistableModel("acme.bandit", Version = 2)]
            public sealed partial class Bandit
            {
                [Hyperparameter(1)] public double Prior { get; set; } = 1.0;
                [Fitted(2)] public NDArray<double> Alpha { get; private set; }
                [Fitted(3, Name = "b", AllowNonFinite = true)] public NDArray<double>? Beta { get; init; }
            }
            """,
        ["Struct"] = """
            namespace Acme;
            [PersistableModel("acme.node")]
            public partial struct Node { [Member(1)] public int Feature; [Member(2)] public readonly double Threshold; }
            """,
        ["Record"] = """
            namespace Acme;
            [PersistableModel("acme.rec")]
            public partial record Rec([property: Member(1)] double X, [property: Member(3)] string? Y) { [Member(2)] public int Z { get; init; } }
            """,
        ["RecordStruct"] = """
            namespace Acme;
            [PersistableModel("acme.point")]
            public readonly partial record struct Point([property: Member(1)] float X, [property: Member(2)] float Y);
            """,
        ["Nested"] = """
            namespace Acme;
            public static partial class Outer
            {
                [PersistableModel("acme.inner")]
                internal sealed partial class Inner
                {
                    [Member(1)] public Inner? Next { get; set; }
                    [Member(2)] public required Leaf Leaf { get; set; }
                }
                [PersistableModel("acme.leaf")]
                internal sealed partial class Leaf;
            }
            """,
        ["Derived"] = """
            namespace Acme;
            public abstract class Base { [Member(1)] public double A { get; private set; } [Member(2)] string b = ""; public string B => b; }
            [PersistableModel("acme.derived")]
            public partial class Derived : Base { [Member(3)] public double C { get; set; } }
            """,
        ["EveryKind"] = """
            namespace Acme;
            [PersistableModel("acme.all")]
            public sealed partial class All
            {
                [Member(1)] public bool Bool { get; set; }
                [Member(2)] public sbyte Int8 { get; set; }
                [Member(3)] public ushort UInt16 { get; set; }
                [Member(4, Encoding = ProtoEncoding.ZigZag)] public int ZigZag { get; set; }
                [Member(5, Encoding = ProtoEncoding.Fixed)] public ulong Fixed { get; set; }
                [Member(6)] public Half Float16 { get; set; }
                [Member(7)] public float Float32 { get; set; }
                [Member(8)] public double Float64 { get; set; }
                [Member(9)] public string String { get; set; } = "";
                [Member(10)] public byte[] Bytes { get; set; } = [];
                [Member(11)] public int[] Array { get; set; } = [];
                [Member(12)] public NDArray<double> NDArray { get; set; }
                [Member(13, Rank = 1)] public NDArray<double> Vector { get; set; }
                [Member(14)] public List<double> List { get; set; } = [];
                [Member(15)] public List<List<string?>> Lists { get; set; } = [];
                [Member(16)] public Dictionary<string, double> Map { get; set; } = [];
                [Member(17)] public Dictionary<int, List<Part>>? Parts { get; set; }
                [Member(18)] public Part Model { get; set; } = new();
                [Member(19)] public object Any { get; set; } = 1;
                [Member(20)] public Part? Optional { get; set; }
                [Member(21)] public double? Nullable { get; set; }
                [Member(22)] public object? Nothing { get; set; }
            }
            [PersistableModel("acme.part")]
            public sealed partial class Part { [Member(1)] public bool B { get; set; } }
            """,
        ["Generic"] = """
            namespace Acme;
            [PersistableModel("acme.box")]
            public sealed partial class Box<T> where T : notnull { [Member(1)] public required T Content { get; init; } }
            [PersistableModel("acme.shelf")]
            public sealed partial class Shelf { [Member(1)] public List<Box<double>> Boxes { get; private set; } = []; }
            """,
        ["Converter"] = """
            namespace Acme;
            public sealed class Ticks : IConverter<TimeSpan, long>
            {
                public static long ToWire(TimeSpan value) => value.Ticks;
                public static TimeSpan FromWire(long wire) => new(wire);
            }
            [PersistableModel("acme.timed")]
            public sealed partial class Timed
            {
                [Member(1), Converter(typeof(Ticks))] public TimeSpan Elapsed { get; set; }
                [Member(2), Converter(typeof(Ticks))] public TimeSpan? Left { get; set; }
            }
            """,
        ["Surrogate"] = """
            namespace Acme;
            public sealed class Grid<T>(T[] cells) { public T[] Cells => cells; }
            [PersistableModel("acme.grid", For = typeof(Grid<>))]
            public sealed partial class StoredGrid<T>
            {
                [Member(1)] public List<T> Cells { get; init; } = [];
                public static implicit operator StoredGrid<T>(Grid<T> value) => new() { Cells = [.. value.Cells] };
                public static implicit operator Grid<T>(StoredGrid<T> stored) => new([.. stored.Cells]);
            }
            [PersistableModel("acme.map")]
            public sealed partial class Map { [Member(1)] public Grid<double>? Heights { get; set; } }
            """,
    };
}
