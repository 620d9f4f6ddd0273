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
}
