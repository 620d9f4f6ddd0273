using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Running;

public class GenericTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" where T : notnull")]
    public void AParameterThatMayBeNullIsNullWhereAReferenceClosesIt(string constraint) => Loaded.Run($$"""
        [PersistableModel("test.box")] public sealed partial class Box<T>{{constraint}}
        {
            [Member(1)] public T? A { get; set; }
            [Member(2)] public List<T?> B { get; set; } = [];
            [Member(3)] public Dictionary<string, T?> C { get; set; } = [];
            public string Text => $"{A} {string.Join(",", B)} {string.Join(",", C)}";
        }
        [PersistableModel("test.m")] public sealed partial class M
        {
            [Hyperparameter(1)] public Box<string> A { get; set; } = new();
            [Member(2)] public Box<int> B { get; set; } = new();
            [Member(3)] public Box<Box<string>> C { get; set; } = new();
            [Member(4)] public Box<List<int>> D { get; set; } = new();
        }
        public static class Test
        {
            public static void Run()
            {
                RoundTrip.Check(new M(), m => m.A.A is null && m.B.A == 0 && m.C.A is null && m.D.A is null);
                RoundTrip.Check(
                    new M { A = { A = "a", B = ["b", null], C = { ["c"] = "d", ["e"] = null } }, B = { A = 1, B = [2], C = { ["f"] = 3 } }, C = { A = new() }, D = { A = [4], B = [null] } },
                    m => (m.A.Text, m.B.Text, m.C.A!.Text, m.D.A![0], m.D.B[0] is null));
                RoundTrip.Check(new Box<string>(), b => b.A is null);
                if (new M().SetParams(("a", ParamValue.FromModel(new Box<string>()))).A.A is not null)
                    throw new Exception("It is not null.");
            }
        }
        """);

    [Fact]
    public void PrivateStateOfGenericBaseClassesIsPersisted() => Loaded.Run("""
        public abstract class Root<T>
        {
            [Member(1)] public int A { get; private set; }
            [Member(2)] public int B { private get; init; }
            [Member(3)] readonly int c;
            protected Root(int a, int c) { A = a; this.c = c; }
            public (int, int, int) All => (A, B, c);
        }
        [PersistableModel("test.m")] public sealed partial class M : Root<string> { public M() : base(0, 0) { } public M(int x) : base(x, x + 1) { } }
        [PersistableModel("test.n")] public sealed partial class N<T, U> : Root<U> { public N() : base(0, 0) { } public N(int x) : base(x, x + 1) { } }
        [PersistableModel("test.o")] public sealed partial class O { [Member(1)] public N<int, string>? X { get; set; } }
        public static class Test
        {
            public static void Run()
            {
                RoundTrip.Check(new M(2) { B = 4 }, m => m.All);
                RoundTrip.Check(new O { X = new(2) { B = 4 } }, m => m.X!.All);
            }
        }
        """);

    [Fact]
    public void AnArgumentThatMayBeNullIsWrittenWithOneNull() => Loaded.Run("""
        [PersistableModel("test.box")] public sealed partial class Box<T> { [Member(1)] public T? A { get; set; } }
        [PersistableModel("test.only")] public sealed partial class Only<T> where T : class { [Member(1)] public T? A { get; set; } }
        [PersistableModel("test.m")] public sealed partial class M { [Member(1)] public Box<string?>? A { get; set; } [Member(2)] public Box<int?>? B { get; set; } [Member(3)] public Only<string>? C { get; set; } }
        public static class Test
        {
            public static void Run()
            {
                RoundTrip.Check(new M { A = new(), B = new() }, m => (m.A!.A, m.B!.A));
                RoundTrip.Check(new M { A = new() { A = "a" }, B = new() { A = 1 } }, m => (m.A!.A, m.B!.A));
                Same("optional<string>", new Box<string?>());
                Same("nullable<int32>", new Box<int?>());
                Same("optional<string>", new Only<string>());
            }

            static void Same<T>(string expected, T model) where T : IPersistableModel<T>
            {
                var found = T.ModelCodec.Schema.Members[0].Type.ToString();
                if (found != expected)
                    throw new Exception(found);
            }
        }
        """);

    [Fact]
    public void WhatAClosedModelNamesIsClosedToo() => Loaded.Run("""
        [assembly: PersistableInstance(typeof(Box<double>))]
        [PersistableModel("test.pair")] sealed partial class Pair<T> { [Member(1)] public T A { get; set; } = default!; [Member(2)] public Leaf<T[]>? Leaf { get; set; } }
        [PersistableModel("test.leaf")] sealed partial class Leaf<T> { [Member(1)] public T A { get; set; } = default!; }
        [PersistableModel("test.box")] sealed partial class Box<T> { [Member(1)] public List<Pair<T>> Pairs { get; set; } = []; [Member(2)] public Box<T>? Next { get; set; } }
        [PersistableModel("test.m")] sealed partial class M { [Member(1)] public Box<int> Box { get; set; } = new(); [Member(2)] public object? Any { get; set; } }
        public static class Test
        {
            public static void Run()
            {
                var options = new ModelOptions { Catalog = Test_.AssemblyModels.Catalog };
                Check(new Pair<int> { A = 3 }, p => ((Pair<int>)p).A);
                Check(new Leaf<int[]> { A = [4] }, l => ((Leaf<int[]>)l).A[0]);
                Check(new Leaf<double[]> { A = [5] }, l => ((Leaf<double[]>)l).A[0]);
                RoundTrip.Check(new Pair<double> { A = 6 }, p => p.A);

                void Check(object any, Func<object, object> look)
                {
                    var again = ModelBinary.Deserialize<M>(ModelBinary.Serialize(new M { Any = any }, options), options);
                    if (!Equals(look(any), look(again.Any!)))
                        throw new Exception($"{look(again.Any!)}");
                }
            }
        }
        """);

    static readonly string[] Closings =
    [
        """[PersistableModel("test.box")] public sealed partial class Box<T> { [Member(1)] public T A { get; set; } = default!; }""",
        """[PersistableModel("test.m")] public sealed partial class M { [Member(1)] public Box<string?>? X { get; set; } [Member(2)] public Box<List<string>>? Y { get; set; } }""",
        """[PersistableModel("test.n")] public sealed partial class N { [Member(1)] public Box<string>? X { get; set; } [Member(2)] public Box<List<string?>>? Y { get; set; } }""",
        """[assembly: PersistableInstance(typeof(Box<string>))]""",
        """
        public static class Test
        {
            public static void Run()
            {
                RoundTrip.Check(new Box<string?>(), b => b.A);
                RoundTrip.Check(new Box<List<string?>> { A = [null] }, b => b.A.Count);
                RoundTrip.Check(new M { X = new() }, m => m.X!.A);
            }
        }
        """,
    ];

    [Theory]
    [InlineData(0, 1, 2, 3, 4)]
    [InlineData(4, 3, 2, 1, 0)]
    [InlineData(2, 1, 0, 4, 3)]
    public void WhatIsClosedWithAndWithoutNullTakesNull(params int[] order) => Loaded.Run([.. order.Select(static i => Closings[i])]);
}
