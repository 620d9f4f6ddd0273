using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Running;

public class NestingTests
{
    [Fact]
    public void ModelsCanBeNestedInTypesOfEveryKind() => Loaded.Run("""
        namespace N
        {
            public static partial class C { internal partial struct S { public partial interface I { public partial record R(int P) { public partial record struct T
            {
                [PersistableModel("test.nested")] internal sealed partial class M { [Member(1)] public double X { get; init; } }
            } } } } }
        }
        public static class Test { public static void Run() => RoundTrip.Check(new N.C.S.I.R.T.M { X = 1.5 }, m => m.X); }
        """);

    [Fact]
    public void DerivedModelsPersistWhatTheirBaseModelsDo() => Loaded.Run("""
        [PersistableModel("test.base")]
        public partial class Base
        {
            [Member(1)] public double A { get; private set; }
            [Member(2)] double b;
            [Member(3)] public string C { get; init; } = "";
            [Member(4)] public int D { get; }
            [Member(5)] private protected int E { private get; set; }
            public Base() { }
            public Base(double a, double b, int d) { A = a; this.b = b; D = d; E = d; }
            public double B => b;
            public int Sum => D + E;
        }
        [PersistableModel("test.derived")]
        public sealed partial class Derived : Base
        {
            [Member(10)] public double X { get; init; }
            public Derived() { }
            public Derived(double a, double b, int d) : base(a, b, d) { }
        }
        public static class Test
        {
            public static void Run()
            {
                RoundTrip.Check(new Base(1, 2, 3) { C = "c" }, m => (m.A, m.B, m.C, m.Sum));
                RoundTrip.Check(new Derived(1, 2, 3) { C = "c", X = 4 }, m => (m.A, m.B, m.C, m.Sum, m.X));
            }
        }
        """);

    [Fact]
    public void DerivedModelsPersistMarkedMembersOfPlainBaseClasses() => Loaded.Run("""
        public abstract class Root<T>
        {
            [Member(1)] public T? A { get; protected set; }
            [Member(2)] readonly int b = 7;
            public int B => b;
            [NotPersisted] public double Left { get; set; }
            [Member(3)] public abstract string C { get; set; }
            public void Set(T a) => A = a;
        }
        [PersistableModel("test.derived")]
        public sealed partial class Derived : Root<string>
        {
            public override string C { get; set; } = "";
            [Member(4)] public double X { get; init; }
        }
        public static class Test
        {
            public static void Run()
            {
                var model = new Derived { C = "c", X = 4 };
                model.Set("a");
                RoundTrip.Check(model, m => (m.A, m.B, m.C, m.X));
            }
        }
        """);

    [Fact]
    public void DerivedModelsBuiltByConstructorsReachPrivateMembersOfTheirBase() => Loaded.Run("""
        public abstract record Root([property: Member(1)] double A) { [Member(2)] string b = "b"; public string B { get => b; } }
        [PersistableModel("test.derived")]
        public sealed partial record Derived([property: Member(3)] string C, double A) : Root(A);
        public static class Test { public static void Run() => RoundTrip.Check(new Derived("c", 1.5), m => (m.A, m.B, m.C)); }
        """);

    [Theory]
    [InlineData("[NotPersisted] public new double X { get; set; } = 7;")]
    [InlineData("public new string X => \"s\";")]
    [InlineData("public new string X() => \"s\";")]
    [InlineData("public new const int X = 1;")]
    [InlineData("public new enum X { }")]
    public void MembersThatADerivedClassHidesArePersistedAllTheSame(string hiding) => Loaded.Run($$"""
        public abstract class Root
        {
            [Member(1)] public double X { get; set; }
            [Member(2)] protected double y;
            [Member(3)] public double Z { get; init; }
            public void Set(double value) => X = y = value;
            public (double, double, double) Get() => (X, y, Z);
        }
        public abstract class Middle : Root { [NotPersisted] protected new double y = 3; public new double Z => y; }
        [PersistableModel("test.m")] public sealed partial class M : Middle { {{hiding}} [Member(4)] public int W { get; set; } }
        [PersistableModel("test.n")] public sealed partial class N(int w) : Middle { {{hiding}} [Member(4)] public int W => w; }
        public static class Test
        {
            public static void Run()
            {
                var m = new M { W = 2 };
                m.Set(1.5);
                RoundTrip.Check(m, m => (m.Get(), m.W));
                var n = new N(2);
                n.Set(1.5);
                RoundTrip.Check(n, n => (n.Get(), n.W));
            }
        }
        """);

    [Fact]
    public void StructsNestInClassesAndListsNestThemAll() => Loaded.Run("""
        [PersistableModel("test.node")] public partial struct Node { [Member(1)] public int F; [Member(2)] public double T { get; init; } }
        [PersistableModel("test.tree")] public partial class Tree
        {
            [Member(1)] public List<Node> Nodes { get; } = new();
            [Member(2)] public Node Root { get; set; }
            [Member(3)] public Tree? Left { get; set; }
            [Member(4)] public Node? Maybe { get; set; }
            [Member(5)] public Dictionary<int, List<Node>> Levels { get; init; } = new();
        }
        public static class Test
        {
            public static void Run() => RoundTrip.Check(
                new Tree { Nodes = { new() { F = 1, T = 2 } }, Root = new() { F = 3 }, Left = new() { Root = new() { F = 4 } }, Levels = { [5] = [new() { F = 6 }] } },
                m => (m.Nodes[0].F, m.Nodes[0].T, m.Root.F, m.Left!.Root.F, m.Maybe, m.Levels[5][0].F));
        }
        """);

    [Fact]
    public void GenericModelsPersistMembersOfTheirTypeArguments() => Loaded.Run("""
        [PersistableModel("test.box")] public sealed partial class Box<T> where T : notnull
        {
            [Member(1)] public required T Content { get; init; }
            [Member(2)] public T Other { get; private set; } = default!;
            [Member(3)] readonly T third = default!;
            public Box() { }
            public Box(T other) { Other = other; third = other; }
            public T Third => third;
        }
        [PersistableModel("test.shelf")] public partial class Shelf { [Member(1)] public Box<double> Numbers { get; init; } = null!; [Member(2)] public List<Box<string>> Texts { get; } = []; }
        public static class Test
        {
            public static void Run() => RoundTrip.Check(
                new Shelf { Numbers = new(2.5) { Content = 1.5 }, Texts = { new("b") { Content = "a" } } },
                m => (m.Numbers.Content, m.Numbers.Other, m.Numbers.Third, m.Texts[0].Content, m.Texts[0].Other, m.Texts[0].Third));
        }
        """);
}
