using Microsoft.CodeAnalysis;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Diagnostics;

/// <summary>Nothing that a model holds is left out in silence, whoever declares it: triggers of SCIGO103 and SCIGO116.</summary>
public class UnmarkedMemberTests
{
    [Fact]
    public Task SCIGO103_WhatCanBeSetIsMarked() => Reports(
        """
        public double {|SCIGO103:X|} { get; set; } public int {|SCIGO103:y|}, {|SCIGO103:z|}; string {|SCIGO103:P|} { get; init; } = "";
        [NotPersisted] public double Left { get; set; }
        """);

    [Fact]
    public Task SCIGO103_WhatIsHeldIsMarked() => Reports(
        """
        readonly int {|SCIGO103:r|} = 1; public List<int> {|SCIGO103:L|} { get; } = []; public int {|SCIGO103:Lazy|} => field = r + 1;
        double IHas.{|SCIGO103:Value|} { get; set; } readonly System.Threading.Lock {|SCIGO103:gate|} = new();
        """);

    [Fact]
    public Task SCIGO103_WhatIsComputedConstantStaticOrAnEventIsNot() => Reports(
        """
        public const int C = 1; public static int S; static readonly int T = 1; public static int U { get; set; }
        public int R => 1; public int G { get { return 1; } } int IHas.Other => 1;
        public int this[int i] { get => i; set { } } public event Action? E { add { } remove { } } public event Action? F; void Raise() => F?.Invoke();
        """);

    [Fact]
    public Task SCIGO103_RecordParametersAreMembersToo() => ModelAnalyzerTest.Reports(
        """[PersistableModel("a.m")] public partial record M([property: Member(1)] double X, double {|SCIGO103:Y|});""");

    [Fact]
    public Task SCIGO103_BaseClassesOfTheProjectAreAskedOnceHoweverManyModelsDerive() => ModelAnalyzerTest.Reports("""
        public class Root { protected readonly int {|SCIGO103:count|} = 1; [NotPersisted] public int Left { get; set; } }
        public abstract class Base<T> : Root { public T? {|SCIGO103:X|} { get; set; } public abstract int Y { get; set; } public virtual int Z { get; set; } }
        [PersistableModel("a.m")] public partial class M : Base<int> { [Member(1)] public override int Y { get; set; } [NotPersisted] public override int Z { get; set; } }
        [PersistableModel("a.n")] public partial class N : Base<int> { [Member(1)] public override int Y { get; set; } [NotPersisted] public override int Z { get; set; } }
        public abstract record Shape(double {|SCIGO103:Area|});
        [PersistableModel("a.circle")] public sealed partial record Circle([property: Member(1)] double R) : Shape(R * R);
        """);

    [Fact]
    public Task SCIGO103_ExplicitlyImplementedPropertiesOfBaseClassesAreAskedToo() => ModelAnalyzerTest.Reports("""
        public interface IHas<T> { T Value { get; set; } }
        public abstract class Base<T> : IHas<T> { T IHas<T>.{|SCIGO103:Value|} { get; set; } = default!; }
        [PersistableModel("a.m")] public partial class M : Base<int> { }
        [PersistableModel("a.s")] public partial struct S : IHas<int> { int IHas<int>.{|SCIGO103:Value|} { get; set; } }
        """);

    [Fact]
    public Task SCIGO103_ParametersThatAClassKeepsAreLostBesideAnotherConstructor() => ModelAnalyzerTest.Reports("""
        [PersistableModel("a.m")] public partial class M(int {|SCIGO103:seed|}, int arms, int unused)
        {
            public M() : this(1, 2, 3) { }
            [Member(1)] public int Arms { get; set; } = arms;
            [NotPersisted] readonly Func<int> late = () => unused;
            public int F() => seed + late();
            public int G { get { int Local() => seed; return Local(); } }
        }
        [PersistableModel("a.s")] public partial struct S(int {|SCIGO103:seed|}) { public int F() => seed; }
        [PersistableModel("a.taken")] public partial class Taken(int seed) { [Member(1)] public int Seed { get => seed; set => seed = value; } }
        [PersistableModel("a.r")] public partial record R([property: Member(1)] int Seed) { R() : this(1) { } public int F() => Seed; }
        public class Plain(int seed) { public int F() => seed; }
        """);

    [Fact]
    public Task SCIGO103_AbstractClassesThatMarkSomeMembersMarkAll() => ModelAnalyzerTest.Reports(
        "public abstract class Base { [Member(1)] public int X { get; set; } public int {|SCIGO103:Y|} { get; set; } }");

    [Fact]
    public Task BaseClassesThatAreLeftOutAreNotAsked() => ModelAnalyzerTest.Reports("""
        public class Root { public int X { get; set; } }
        [NotPersisted] public class Left : Root { public int Y { get; set; } [Member(1)] public int Z { get; set; } }
        [PersistableModel("a.m")] public partial class M : Left { }
        [PersistableModel("a.n", BaseNotPersisted = true)] public partial class N : Root { }
        [PersistableModel("a.o")] public partial class O : N { }
        """);

    [Fact]
    public Task SCIGO116_ABaseClassOfAnotherAssemblyIsMarkedOrLeftOut() => ModelAnalyzerTest.Reports("""
        [{|SCIGO116:PersistableModel("a.m")|}] public partial class M : System.Collections.ObjectModel.Collection<double> { }
        [PersistableModel("a.n", BaseNotPersisted = true)] public partial class N : System.Collections.ObjectModel.Collection<double> { }
        [PersistableModel("a.o")] public sealed partial class O : N { }
        [NotPersisted] public abstract class Left : List<double> { }
        [PersistableModel("a.p")] public sealed partial class P : Left { }
        """);

    [Theory]
    [InlineData("public abstract class Base { public int X { get; set; } }", "SCIGO116")]
    [InlineData("public abstract class Base { }", "SCIGO116")]
    [InlineData("[NotPersisted] public abstract class Base { public int X { get; set; } }", null)]
    [InlineData("public abstract class Base { [Member(1)] public int X { get; set; } [NotPersisted] int y; }", null)]
    [InlineData("""[PersistableModel("a.base")] public partial class Base { }""", null)]
    public void ABaseClassOfALibraryOfModelsAnswersForItself(string library, string? id)
    {
        var compilation = Loaded.Across(library, """[PersistableModel("a.m")] public sealed partial class M : Base { [Member(2)] public int Y { get; set; } }""");
        Assert.Equal(id is null ? [] : [id], Compilations.Analyze(compilation).Select(static d => d.Id));
    }

    [Fact]
    public void MessagesThatAreShownTogetherProposeDistinctIdsThatAreFreeInDerivedClassesToo() => Assert.Equal(
        [
            "'A' is not marked: give it [Hyperparameter(8)], [Fitted(8)] or [Member(8)], or [NotPersisted] to leave it out of every file",
            "'B' is not marked: give it [Hyperparameter(9)], [Fitted(9)] or [Member(9)], or [NotPersisted] to leave it out of every file",
            "'C' is not marked: give it [Hyperparameter(10)], [Fitted(10)] or [Member(10)], or [NotPersisted] to leave it out of every file",
        ],
        Compilations.Messages("""
            public abstract class Base { public int A { get; set; } public int B { get; set; } }
            [PersistableModel("a.m")] public partial class M : Base { public int C { get; set; } }
            [PersistableModel("a.n")] public partial class N : M { [Member(7)] public int D { get; set; } }
            """));

    [Fact]
    public void AnExplicitlyImplementedPropertyNeedsAPlaceWithAName() => Assert.StartsWith(
        "'IHas.X' is not marked: it has no name of its own, so keep its value in a field or property of the class",
        Assert.Single(Compilations.Messages("""
            public interface IHas { int X { get; set; } }
            [PersistableModel("a.m")] public partial class M : IHas { int IHas.X { get; set; } }
            """)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Action<int>", "give it [NotPersisted], as it cannot be in a file")]
    [InlineData("System.Threading.Tasks.Task<int>", "give it [NotPersisted], as it cannot be in a file")]
    [InlineData("LinkedList<int>", "give it [Fitted(1)] or [Member(1)], or [NotPersisted] to leave it out of every file")]
    [InlineData("Own", "give it [Hyperparameter(1)], [Fitted(1)] or [Member(1)], or [NotPersisted] to leave it out of every file")]
    public void OnlyMarksThatTheTypeAllowsAreProposed(string type, string advice) => Assert.Equal(
        ["'X' is not marked: " + advice],
        Compilations.Messages($$"""public class Own; [PersistableModel("a.m")] public partial class M { public {{type}}? X { get; set; } }"""));

    static Task Reports(string members) => ModelAnalyzerTest.Reports($$"""
        public interface IHas { double Value { get => 1; set { } } int Other { get => 1; } }
        [PersistableModel("a.m")] public partial class M : IHas { {{members}} }
        """);
}
