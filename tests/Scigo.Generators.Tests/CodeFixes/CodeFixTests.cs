using Scigo.Generators.CodeFixes;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.CodeFixes;

public class CodeFixTests
{
    [Fact]
    public Task AModelAndWhatContainsItBecomePartial() => ModelCodeFixTest<MakePartialFix>.Fixes(
        """
        // kept
        public static class {|SCIGO002:Outer|}
        {
            /// <summary>Kept.</summary>
            [PersistableModel("a.m")]
            internal class {|SCIGO001:M|}
            {
            }
        }

        // kept
        [PersistableModel("a.s")] struct {|SCIGO001:S|} { }
        """,
        """
        // kept
        public static partial class Outer
        {
            /// <summary>Kept.</summary>
            [PersistableModel("a.m")]
            internal partial class M
            {
            }
        }

        // kept
        [PersistableModel("a.s")] partial struct S { }
        """);

    [Fact]
    public Task AContainerWithoutModifiersBecomesPartial() => ModelCodeFixTest<MakePartialFix>.Fixes(
        """
        // kept
        class {|SCIGO002:Outer|}
        {
            [PersistableModel("a.m")] internal partial class M { }
        }
        """,
        """
        // kept
        partial class Outer
        {
            [PersistableModel("a.m")] internal partial class M { }
        }
        """);

    [Fact]
    public Task AWireNameGetsTheProjectsNameAndLosesWhatNoFileAllows() => ModelCodeFixTest<PrefixWireNameFix>.Fixes(
        """
        [{|SCIGO004:PersistableModel("Model", Version = 2)|}] public partial class M { }
        [{|SCIGO004:PersistableModel("acme.größe 2")|}] public partial class N { }
        """,
        """
        [PersistableModel("testproject.Model", Version = 2)] public partial class M { }
        [PersistableModel("acme.gro_e_2")] public partial class N { }
        """);

    [Fact]
    public Task APropertyThatReturnsAConstantGetsASetterAndKeepsTheConstant() => ModelCodeFixTest<AddSetterFix>.Fixes(
        """
        [PersistableModel("a.m")] public partial class M
        {
            /// <summary>Kept.</summary>
            [Member(1)] public double {|SCIGO105:X|} => -1.5; // kept
            [Member(2)]
            public string? {|SCIGO105:Y|}
            {
                get { return null; }
            }
            [Member(3)] public int {|SCIGO105:Z|} { get => 0; }
        }
        """,
        """
        [PersistableModel("a.m")] public partial class M
        {
            /// <summary>Kept.</summary>
            [Member(1)] public double X { get; private set; } = -1.5; // kept
            [Member(2)]
            public string? Y { get; private set; } = null;
            [Member(3)] public int Z { get; private set; } = 0;
        }
        """,
        "AddSetter");

    [Fact]
    public Task APropertyThatComputesItsValueLosesItsMark() => ModelCodeFixTest<AddSetterFix>.Fixes(
        """
        [PersistableModel("a.m")] public partial class M
        {
            // kept
            [Member(1)] public double {|SCIGO105:X|} => Compute();
            /// <summary>Kept.</summary>
            [Obsolete, Fitted(2)]
            public double {|SCIGO105:Y|}
            {
                get { return Compute(); }
            }
            double Compute() => 1;
        }
        [PersistableModel("a.s")] public readonly partial struct S { [Member(1)] public double {|SCIGO105:X|} => 1; }
        """,
        """
        [PersistableModel("a.m")] public partial class M
        {
            // kept
            public double X => Compute();
            /// <summary>Kept.</summary>
            [Obsolete]
            public double Y
            {
                get { return Compute(); }
            }
            double Compute() => 1;
        }
        [PersistableModel("a.s")] public readonly partial struct S { public double X => 1; }
        """,
        "RemoveMark");

    [Fact]
    public Task AMemberGetsANameThatIsFree() => ModelCodeFixTest<SetMemberNameFix>.Fixes(
        """
        [PersistableModel("a.m")] public partial class M
        {
            [Member(1)] public double X { get; set; }
            [{|SCIGO106:Member(2, Name = "x", Rank = 0)|}] public double Y { get; set; }
            [{|SCIGO106:Fitted(3)|}] public double Zähler { get; set; }
            [{|SCIGO106:Fitted(4)|}] public double _x;
        }
        """,
        """
        [PersistableModel("a.m")] public partial class M
        {
            [Member(1)] public double X { get; set; }
            [Member(2, Name = "y", Rank = 0)] public double Y { get; set; }
            [Fitted(3, Name = "zahler")] public double Zähler { get; set; }
            [Fitted(4, Name = "x_2")] public double _x;
        }
        """);

    [Fact]
    public Task AModelThatContainsItselfBecomesNullable() => ModelCodeFixTest<MakeNullableFix>.Fixes(
        """
        [PersistableModel("a.m")] public sealed partial class M
        {
            [Member(1)] public M {|SCIGO108:Next|} { get; set; } = null!;
            [Member(2)] public M {|SCIGO108:other|} = null!;
        }
        """,
        """
        [PersistableModel("a.m")] public sealed partial class M
        {
            [Member(1)] public M? Next { get; set; } = null!;
            [Member(2)] public M? other = null!;
        }
        """);

    [Fact]
    public Task AModelThatMembersHoldIsSealed() => ModelCodeFixTest<SealFix>.Fixes(
        """
        // kept
        [PersistableModel("a.a")] public partial class {|SCIGO114:A|} { }
        // kept
        [PersistableModel("a.b")]
        // kept
        partial record {|SCIGO114:B|} { }
        [PersistableModel("a.m")] public sealed partial class M { [Member(1)] public A? A { get; set; } [Member(2)] internal B? B { get; set; } }
        """,
        """
        // kept
        [PersistableModel("a.a")] public sealed partial class A { }
        // kept
        [PersistableModel("a.b")]
        // kept
        sealed partial record B { }
        [PersistableModel("a.m")] public sealed partial class M { [Member(1)] public A? A { get; set; } [Member(2)] internal B? B { get; set; } }
        """);

    [Fact]
    public Task AClosedGenericModelIsNamedForTheAssembly() => ModelCodeFixTest<NameInstanceFix>.Fixes(
        """

        namespace Acme
        {
            [PersistableModel("a.box")] public sealed partial class Box<T> { [Member(1)] public T? X { get; set; } }
            public static class Use { public static object It(byte[] data) => {|SCIGO303:ModelBinary.Deserialize<Box<double>>(data)|}; }
        }
        """,
        """
        [assembly: PersistableInstance(typeof(Acme.Box<double>))]

        namespace Acme
        {
            [PersistableModel("a.box")] public sealed partial class Box<T> { [Member(1)] public T? X { get; set; } }
            public static class Use { public static object It(byte[] data) => ModelBinary.Deserialize<Box<double>>(data); }
        }
        """);

    [Fact]
    public Task ABaseClassOfAnotherAssemblyIsLeftOut() => ModelCodeFixTest<LeaveBaseOutFix>.Fixes(
        """
        [{|SCIGO116:PersistableModel("a.m")|}] public partial class M : List<double> { }
        [Serializable, {|SCIGO116:PersistableModel("a.n", Version = 2, BaseNotPersisted = false)|}] public partial class N : List<double> { }
        """,
        """
        [PersistableModel("a.m", BaseNotPersisted = true)] public partial class M : List<double> { }
        [Serializable, PersistableModel("a.n", Version = 2, BaseNotPersisted = true)] public partial class N : List<double> { }
        """);

    [Fact]
    public Task AClassWithoutAUsableConstructorGetsAPrivateOne() => ModelCodeFixTest<AddConstructorFix>.Fixes(
        """
        [PersistableModel("a.m")] public partial class {|SCIGO006:M|}
        {
            [Member(1)] public int X { get; set; }

            // kept
            public M(int arms) => X = arms;
        }
        """,
        """
        [PersistableModel("a.m")] public partial class M
        {
            [Member(1)] public int X { get; set; }

            M() { }

            // kept
            public M(int arms) => X = arms;
        }
        """);

    [Fact]
    public Task ARankOrAnEncodingThatMeansNothingIsRemoved() => ModelCodeFixTest<RemoveArgumentFix>.Fixes(
        """
        [PersistableModel("a.m")] public partial class M
        {
            [{|SCIGO109:Member(1, Rank = 2)|}] public NDArray<double> X { get; set; }
            [{|SCIGO110:Fitted(2, Encoding = ProtoEncoding.Fixed, Name = "z")|}] public double Y { get; set; }
        }
        """,
        """
        [PersistableModel("a.m")] public partial class M
        {
            [Member(1)] public NDArray<double> X { get; set; }
            [Fitted(2, Name = "z")] public double Y { get; set; }
        }
        """);

    [Fact]
    public Task WhatIsNoStateLosesItsMark() => ModelCodeFixTest<RemoveMarkFix>.Fixes(
        """
        [PersistableModel("a.m")] public partial class M
        {
            // kept
            [{|SCIGO111:Member(1)|}] public const int X = 1;
            [Obsolete, {|SCIGO111:Member(2)|}] public static int Y { get; set; }
        }
        public sealed class Plain
        {
            [{|SCIGO302:Member(1)|}]
            public int X { get; set; }
        }
        """,
        """
        [PersistableModel("a.m")] public partial class M
        {
            // kept
            public const int X = 1;
            [Obsolete] public static int Y { get; set; }
        }
        public sealed class Plain
        {
            public int X { get; set; }
        }
        """,
        "RemoveMark");

    [Fact]
    public Task AMarkOnTheFieldBehindAPropertyMovesToTheProperty() => ModelCodeFixTest<RemoveMarkFix>.Fixes(
        """
        [PersistableModel("a.m")] public partial class M
        {
            // kept
            [field: {|SCIGO111:Member(1)|}] public int X { get; set; }
            [field: NonSerialized, {|SCIGO111:NotPersisted|}] public int Y { get; set; }
        }
        """,
        """
        [PersistableModel("a.m")] public partial class M
        {
            // kept
            [Member(1)] public int X { get; set; }
            [field: NonSerialized] [NotPersisted] public int Y { get; set; }
        }
        """,
        "MarkProperty");

    [Theory]
    [InlineData("RemoveMark", "[Member(1)]", "[Fitted(3)]", "[Converter(typeof(A))]", """[PersistableModel("a.n")]""")]
    [InlineData("RemoveFirst", "[Fitted(2)]", "[NotPersisted]", "[Converter(typeof(B))]", "[NotPersisted]")]
    public Task OneOfTwoMarksIsRemoved(string action, string x, string y, string z, string n) => ModelCodeFixTest<RemoveMarkFix>.Fixes(
        """
        public sealed class A : IConverter<Uri, string> { public static string ToWire(Uri value) => ""; public static Uri FromWire(string wire) => new(wire); }
        public sealed class B : IConverter<Uri, int> { public static int ToWire(Uri value) => 1; public static Uri FromWire(int wire) => new("a:b"); }
        [PersistableModel("a.m")] public partial class M
        {
            [Member(1), {|SCIGO112:Fitted(2)|}] public int X { get; set; }
            [Fitted(3)] [{|SCIGO112:NotPersisted|}] public int Y { get; set; }
            [Member(4)] [Converter(typeof(A)), {|SCIGO112:Converter(typeof(B))|}] public Uri Z { get; set; } = null!;
        }
        [PersistableModel("a.n"), {|SCIGO112:NotPersisted|}] public partial class N;
        """,
        $$"""
        public sealed class A : IConverter<Uri, string> { public static string ToWire(Uri value) => ""; public static Uri FromWire(string wire) => new(wire); }
        public sealed class B : IConverter<Uri, int> { public static int ToWire(Uri value) => 1; public static Uri FromWire(int wire) => new("a:b"); }
        [PersistableModel("a.m")] public partial class M
        {
            {{x}} public int X { get; set; }
            {{y}} public int Y { get; set; }
            [Member(4)] {{z}} public Uri Z { get; set; } = null!;
        }
        {{n}} public partial class N;
        """,
        action);

    [Fact]
    public Task AReferenceBackToTheWholeIsLeftOutWhereverItIsDeclared() => ModelCodeFixTest<LeaveReferenceOutFix>.FixesAll(
        [
            """public sealed partial class M { void Add(M child) { Children.Add(child); {|SCIGO304:child.Parent = this|}; } }""",
            """[PersistableModel("a.m")] public sealed partial class M { [Member(1)] public List<M> Children { get; set; } = []; [Member(2)] public M? Parent { get; set; } }""",
        ],
        [
            """public sealed partial class M { void Add(M child) { Children.Add(child); child.Parent = this; } }""",
            """[PersistableModel("a.m")] public sealed partial class M { [Member(1)] public List<M> Children { get; set; } = []; [NotPersisted] public M? Parent { get; set; } }""",
        ]);
}
