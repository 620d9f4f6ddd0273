using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Running;

public class MemberTests
{
    static void Check(string model, string create, string look) => Loaded.Run(model + $$"""

        public static class Test { public static void Run() => RoundTrip.Check({{create}}, m => {{look}}); }
        """);

    [Fact]
    public void MembersCanBeInitOnly() => Check(
        """[PersistableModel("test.m")] public partial class M { [Member(1)] public double X { get; init; } [Member(2)] public string Y { get; init; } = "d"; }""",
        """new M { X = 1.5, Y = "y" }""", "(m.X, m.Y)");

    [Fact]
    public void MembersCanBeRequired() => Check(
        """[PersistableModel("test.m")] public partial class M { [Member(1)] public required double X { get; init; } [Member(2)] public required string Y; }""",
        """new M { X = 1.5, Y = "y" }""", "(m.X, m.Y)");

    [Fact]
    public void MembersCanHavePrivateSetters() => Check(
        """[PersistableModel("test.m")] public partial class M { [Member(1)] public double X { get; private set; } public static M Of(double x) => new() { X = x }; }""",
        "M.Of(1.5)", "m.X");

    [Fact]
    public void MembersCanBeReadOnlyOrPrivateFields() => Check(
        """
        [PersistableModel("test.m")] public partial class M
        {
            [Member(1)] readonly double x; [Member(2)] string y = "";
            M() { }
            public M(double a, string b) { x = a; y = b; }
            public (double, string) Both => (x, y);
        }
        """,
        """new M(1.5, "y")""", "m.Both");

    [Fact]
    public void MembersCanBeGetOnlyAutoProperties() => Check(
        """[PersistableModel("test.m")] public partial class M { [Member(1)] public double X { get; } public M() { } public M(double a) => X = a; }""",
        "new M(1.5)", "m.X");

    [Fact]
    public void MembersOfAPositionalRecordAreItsParameters() => Check(
        """[PersistableModel("test.m")] public sealed partial record M([property: Member(1)] double X, [property: Member(2)] string? Y);""",
        """new M(1.5, null)""", "(m.X, m.Y)");

    [Fact]
    public void MembersOfAPositionalRecordStructAreItsParameters() => Check(
        """[PersistableModel("test.m")] public readonly partial record struct M([property: Member(1)] double X, [property: Member(2)] string? Y);""",
        """new M(1.5, "y")""", "(m.X, m.Y)");

    [Fact]
    public void MembersCanBeTakenByAPrimaryConstructor() => Check(
        """[PersistableModel("test.m")] public partial class M(double x, int n) { [Member(1)] public double X => x; [Member(2)] public int N { get; set; } = n; [Member(3)] public string S { get; init; } = ""; }""",
        """new M(1.5, 2) { S = "s" }""", "(m.X, m.N, m.S)");

    [Fact]
    public void AConstructorCanTakeMembersWhileOthersAreRequired() => Check(
        """[PersistableModel("test.m")] public partial class M(double x) { [Member(1)] public double X { get; } = x; [Member(2)] public required string Y { get; init; } }""",
        """new M(1.5) { Y = "y" }""", "(m.X, m.Y)");

    [Fact]
    public void AConstructorParameterOfAnotherTypeIsNotTheMember() => Check(
        """
        [PersistableModel("test.m")] public partial class M
        {
            [Member(1)] public double? X { get; init; }
            public M(double? x) => X = x;
            public M(double x, int n) => X = x + n;
            [Member(2)] public int N { get; init; }
        }
        """,
        "new M(1.5) { N = 2 }", "(m.X, m.N)");

    [Fact]
    public void StructsCanHaveReadOnlyFieldsAndRequiredMembers() => Check(
        """
        [PersistableModel("test.m")] public readonly partial struct M(double x)
        {
            [Member(1)] public readonly double X = x; [Member(2)] public required string Y { get; init; }
        }
        """,
        """new M(1.5) { Y = "y" }""", "(m.X, m.Y)");

    [Fact]
    public void StructsWithAConstructorAndRequiredMembersAreConstructed() => Check(
        """
        [PersistableModel("test.m")] public partial struct M
        {
            public M() { }
            [Member(1)] public double X = 1; [Member(2)] public required string Y { get; set; }
        }
        """,
        """new M { Y = "y", X = 2 }""", "(m.X, m.Y)");

    [Fact]
    public void ModelsCanBeUnsafe() => Check(
        """[PersistableModel("test.m")] public unsafe partial class M { [NotPersisted] public int* Pointer; [Member(1)] public double X { get; set; } }""",
        "new M { X = 1.5 }", "m.X");

    [Fact]
    public void CodeWithoutNullableAnnotationsMayHoldNull() => Check(
        """
        #nullable disable
        [PersistableModel("test.m")] public partial class M
        {
            [Member(1)] public string S { get; set; }
            [Member(2)] public Dictionary<string, double> Map { get; set; }
            [Member(3)] public List<string> List { get; set; }
            [Member(4)] public M Next { get; init; }
            [Member(5)] public NDArray<double> Array { get; set; }
        }
        """,
        """new M { Map = new() { ["a"] = 1 }, List = new() { "x", null }, Next = new() { S = "n" } }""",
        """(m.S, m.Map["a"], m.List[0], m.List[1], m.Next!.S, m.Next.Map is null)""");

    [Fact]
    public void WhatTheCompilerForbidsTheUserCodecsUseAllTheSame() => Loaded.Run("""
        [PersistableModel("test.m")] public sealed partial class M
        {
            [Obsolete("Kept for old files.", error: true), Member(1)] public int X { get; set; }
            [Obsolete("Kept for old files.", error: true), Member(2)] public string? y;
            [Member(3)] public int Z { get; [Obsolete("Set by Fit.", error: true)] set; }
            [Obsolete("For serializers.", error: true)] public M() { }
            [Obsolete] public M(int x) { X = x; y = "y"; }
            [Obsolete] public (int, string?, int) All => (X, y, Z);
        }
        [PersistableModel("test.s")] public partial struct S
        {
            [Obsolete("Kept for old files.", error: true), Member(1)] public int X { get; set; }
            [Obsolete("For serializers.", error: true)] public S() { }
        }
        [PersistableModel("test.n")] public sealed partial class N
        {
            [Member(1)] public int X { get; }
            [Obsolete("For serializers.", error: true)] public N(int x) => X = x;
            public static N Of(int x) => Make!(x);
            [NotPersisted] static readonly Func<int, N> Make = x => (N)Activator.CreateInstance(typeof(N), x)!;
        }
        public static class Test
        {
            public static void Run()
            {
                #pragma warning disable 612 // Obsolete members are what is looked at.
                RoundTrip.Check(new M(2), m => m.All);
                RoundTrip.Check(N.Of(3), m => m.X);
                RoundTrip.Check(default(S), s => true);
            }
        }
        """);

    [Fact]
    public void AModelThatTheCompilerForbidsIsReadAllTheSame() => Loaded.Run("""
        [Obsolete("Use New.", error: true), PersistableModel("test.old")] public sealed partial class Old { [Member(1)] public int X { get; set; } [Member(2)] public Part? P { get; set; } }
        [Obsolete("Use New."), PersistableModel("test.part")] public sealed partial class Part { [Member(1)] public int X { get; set; } }
        public static class Test { [Obsolete] public static void Run() => RoundTrip.Check(new Old { X = 1, P = new() { X = 2 } }, m => (m.X, m.P!.X)); }
        """);

    [Fact]
    public void AMemberThatOnlyAConstructorSetsIsGivenToIt() => Loaded.Run("""
        [PersistableModel("test.s")] public readonly partial struct S(double x) { [Member(1)] public double X => x; }
        [PersistableModel("test.m")] public sealed partial class M(double x, int y)
        {
            M() : this(0, 0) { }
            public M(int y) : this(9, y) { }
            [Member(1)] public double X => x;
            [Member(2)] public int Y { get; set; } = y;
        }
        public static class Test
        {
            public static void Run()
            {
                RoundTrip.Check(new S(1.5), s => s.X);
                RoundTrip.Check(new M(1.5, 2), m => (m.X, m.Y));
            }
        }
        """);

    [Fact]
    public void ConstructorParametersCanBeIn() => Check(
        """[PersistableModel("test.m")] public sealed partial class M { [Member(1)] public double X { get; } [Member(2)] public required int Y { get; init; } public M(in double x) => X = x; }""",
        "new M(1.5) { Y = 2 }", "(m.X, m.Y)");

    [Fact]
    public void GenericConvertersServeTheTypeOrMemberThatTheyStandOn() => Check(
        """
        [Converter(typeof(WrapConverter<>))] public readonly record struct Wrap<T>(T Value);
        public readonly record struct Box<T>(T Value);
        public sealed class WrapConverter<T> : IConverter<Wrap<T>, T> { public static T ToWire(Wrap<T> value) => value.Value; public static Wrap<T> FromWire(T wire) => new(wire); }
        public sealed class BoxConverter<T> : IConverter<Box<T>, T[]> { public static T[] ToWire(Box<T> value) => [value.Value]; public static Box<T> FromWire(T[] wire) => new(wire[0]); }
        [PersistableModel("test.m")] public partial class M
        {
            [Member(1)] public Wrap<int> A { get; set; }
            [Member(2)] public List<Wrap<string>?> B { get; } = [];
            [Member(3), Converter(typeof(BoxConverter<>))] public Box<double> C { get; set; }
            [Member(4), Converter(typeof(BoxConverter<>))] public Box<string>? D { get; set; }
        }
        """,
        """new M { A = new(1), B = { new("b"), null }, C = new(1.5), D = new("d") }""", "(m.A, m.B[0], m.B[1], m.C, m.D)");

    [Fact]
    public void ConvertersServeForeignTypes() => Check(
        """
        [assembly: Converter(typeof(GuidText))]
        public sealed class GuidText : IConverter<Guid, string>
        {
            public static string ToWire(Guid value) => value.ToString();
            public static Guid FromWire(string wire) => Guid.Parse(wire);
        }
        [PersistableModel("test.m")] public partial class M
        {
            [Member(1)] public Guid Id { get; init; }
            [Member(2)] public Guid? Other { get; set; }
            [Member(3)] public List<Guid> All { get; } = new();
        }
        """,
        "new M { Id = new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), All = { Guid.Empty } }", "(m.Id, m.Other, m.All[0])");

    [Fact]
    public void AConstructorParameterThatRefusesNullDoesNotStandForAMemberThatMayBeNull() => Loaded.Run("""
        [PersistableModel("test.node")]
        public sealed partial class Node
        {
            public Node(double value) => Value = value;
            public Node(Node left, Node right) => (Value, Left, Right) = (left.Value + right.Value, left, right);
            [Member(1)] public double Value { get; private set; }
            [Member(2)] public Node? Left { get; private set; }
            [Member(3)] public Node? Right { get; private set; }
        }
        public static class Test
        {
            public static void Run()
            {
                RoundTrip.Check(new Node(1), n => (n.Value, n.Left, n.Right));
                RoundTrip.Check(new Node(new Node(1), new Node(2)), n => (n.Value, n.Left?.Value, n.Right?.Value, n.Left?.Left));
            }
        }
        """);

    [Fact]
    public void TheSchemaReservesTheIdsOfRemovedMembersOfTheModelAndItsBaseClasses() => Loaded.Run("""
        [ReservedIds(9, 3)] public abstract class Base { }
        [PersistableModel("test.m"), ReservedIds(4, 3)] public sealed partial class M : Base { [Member(1)] public int X { get; set; } }
        [PersistableModel("test.n")] public sealed partial class N { }
        public static class Test
        {
            public static void Run()
            {
                if (string.Join(' ', Of<M>().ReservedIds) != "3 4 9" || Of<N>().ReservedIds.Count != 0)
                    throw new Exception(string.Join(' ', Of<M>().ReservedIds));
            }

            static Scigo.Schema.ModelSchema Of<T>() where T : IPersistableModel<T> => T.ModelCodec.Schema;
        }
        """);
}
