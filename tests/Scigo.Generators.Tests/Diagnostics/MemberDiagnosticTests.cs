using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Diagnostics;

/// <summary>Triggers of SCIGO1xx, each at its place.</summary>
public class MemberDiagnosticTests
{
    static Task Reports(string members) => ModelAnalyzerTest.Reports($$"""
        [PersistableModel("a.m")] public partial class M { {{members}} }
        """);

    [Fact]
    public Task SCIGO101_AnIdIsUsedOnce() => Reports(
        "[Member(1)] public double X { get; set; } [{|SCIGO101:Fitted(1)|}] public double Y { get; set; }");

    [Fact]
    public Task SCIGO101_BaseClassesShareTheIds() => ModelAnalyzerTest.Reports("""
        public abstract class Base { [Member(1)] public double X { get; set; } }
        [PersistableModel("a.m")] public partial class M : Base { [{|SCIGO101:Member(1)|}] public double Y { get; set; } }
        """);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(19_000)]
    [InlineData(19_999)]
    [InlineData(536_870_910)]
    public Task SCIGO102_IdsAreProtobufFieldNumbers(int id) => Reports($"[{{|SCIGO102:Member({id})|}}] public double X {{ get; set; }}");

    [Theory]
    [InlineData("Dictionary<double, int>")]
    [InlineData("NDArray<Guid>")]
    [InlineData("Plain")]
    [InlineData("Func<int>")]
    [InlineData("List<Plain>")]
    [InlineData("Plain[]")]
    [InlineData("Plain[,]")]
    [InlineData("System.IO.Stream")]
    [InlineData("LinkedList<int>")]
    [InlineData("System.Threading.Tasks.Task<int>")]
    [InlineData("dynamic")]
    public Task SCIGO104_TypesAreKnownAnnotatedOrConverted(string type) => ModelAnalyzerTest.Reports($$"""
        public class Plain { }
        [PersistableModel("a.m")] public partial class M { [Member(1)] public {{type}} {|SCIGO104:X|} { get; set; } = default!; }
        """);

    [Theory]
    [InlineData("dynamic", "declare it as object")]
    [InlineData("Func<int>", "no file holds code; mark the member [NotPersisted]")]
    [InlineData("int*", "keep what is there in int[] or NDArray")]
    [InlineData("delegate*<int>", "no file holds code")]
    [InlineData("(int, int, int, int, int, int, int, int)", "declare a record struct")]
    [InlineData("System.Numerics.Complex[,]", "use Complex[][]")]
    [InlineData("Guid[,,]", "use Guid[][][]")]
    [InlineData("NDArray<System.Numerics.Complex>", "use Complex[], or List<Complex>")]
    [InlineData("Dictionary<Guid, int>", "use List<(Guid, int)>")]
    [InlineData("System.Threading.Tasks.Task<int>", "part of the running program")]
    [InlineData("Buffer", "write an IConverter<Buffer, int[]>")]
    [InlineData("Plain", "annotate 'Plain' with [PersistableModel")]
    public void SCIGO104_SaysWhatToDoAboutTheType(string type, string advice) => Assert.Contains(
        advice,
        Assert.Single(Compilations.Messages($$"""
            public class Plain { }
            [System.Runtime.CompilerServices.InlineArray(4)] public struct Buffer { int first; }
            [PersistableModel("a.m")] public unsafe partial class M { [Member(1)] public {{type}} X { get; set; } = default!; }
            """)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Old?")]
    [InlineData("List<Box<int>>?")]
    public Task SCIGO104_ModelsThatTheCompilerForbidsCannotBeNamedInGeneratedCodeEither(string type) => ModelAnalyzerTest.Reports($$"""
        [Obsolete("Use New.", error: true), PersistableModel("a.old")] public sealed partial class Old { [Member(1)] public int X { get; set; } }
        [Obsolete("Use New.", error: true), PersistableModel("a.box")] public sealed partial class Box<T> { [Member(1)] public T? X { get; set; } }
        [PersistableModel("a.m")] public partial class M { [Obsolete, Member(1)] public {{type}} {|SCIGO104:X|} { get; set; } }
        """);

    [Theory]
    [InlineData("SortedSet<P>")]
    [InlineData("List<SortedSet<(int, P)>>")]
    [InlineData("SortedSet<int[]>")]
    public Task SCIGO104_ASortedSetsElementsCanBeCompared(string type) => ModelAnalyzerTest.Reports($$"""
        [PersistableModel("a.p")] public sealed partial class P { [Member(1)] public int X { get; set; } }
        [PersistableModel("a.q")] public sealed partial class Q : IComparable<Q> { [Member(1)] public int X { get; set; } public int CompareTo(Q? other) => X - other!.X; }
        [PersistableModel("a.m")] public partial class M
        {
            [Member(1)] public {{type}} {|SCIGO104:X|} { get; set; } = [];
            [Member(2)] public SortedSet<Q> A { get; set; } = [];
            [Member(3)] public SortedSet<(DayOfWeek, string?, int?)> B { get; set; } = [];
        }
        """);

    [Theory]
    [InlineData("IShape?")]
    [InlineData("IRound")]
    public Task SCIGO104_InterfacesWithStaticAbstractMembersAreNoTypeArguments(string type) => ModelAnalyzerTest.Reports($$"""
        public interface IShape { static abstract string Kind { get; } }
        public interface IRound : IShape { }
        public interface IPlain { static virtual string Kind => ""; }
        [PersistableModel("a.m")] public sealed partial class M { [Member(1)] public {{type}} {|SCIGO104:X|} { get; set; } = null!; [Member(2)] public IPlain? Y { get; set; } }
        """);

    [Theory]
    [InlineData("Wrap?")]
    [InlineData("List<Wrap?>")]
    [InlineData("Text?")]
    public Task SCIGO104_NullStandsForOneThing(string type) => ModelAnalyzerTest.Reports($$"""
        [assembly: Converter(typeof(WrapConverter))] [assembly: Converter(typeof(TextConverter))]
        public readonly record struct Wrap(int? Value);
        public sealed record Text(string? Value);
        public sealed class WrapConverter : IConverter<Wrap, int?> { public static int? ToWire(Wrap value) => value.Value; public static Wrap FromWire(int? wire) => new(wire); }
        public sealed class TextConverter : IConverter<Text, string?> { public static string? ToWire(Text value) => value.Value; public static Text FromWire(string? wire) => new(wire); }
        [PersistableModel("a.m")] public sealed partial class M { [Member(1)] public {{type}} {|SCIGO104:X|} { get; set; } = null!; [Member(2)] public Wrap Y { get; set; } [Member(3)] public Text Z { get; set; } = null!; }
        """);

    [Fact]
    public Task SCIGO104_AGenericConverterServesWhatItsConstraintsAllow() => ModelAnalyzerTest.Reports("""
        [assembly: Converter(typeof(WrapConverter<>))] [assembly: Converter(typeof(MadeConverter<>))]
        public readonly struct Wrap<T> { public T Value { get; init; } }
        public readonly struct Made<T> { public T Value { get; init; } }
        public sealed class WrapConverter<T> : IConverter<Wrap<T>, T> where T : IComparable<T> { public static T ToWire(Wrap<T> value) => value.Value; public static Wrap<T> FromWire(T wire) => new() { Value = wire }; }
        public sealed class MadeConverter<T> : IConverter<Made<T>, T> where T : new() { public static T ToWire(Made<T> value) => value.Value; public static Made<T> FromWire(T wire) => new() { Value = wire }; }
        [PersistableModel("a.p")] public sealed partial class P { P() { } [Member(1)] public int A { get; set; } }
        [PersistableModel("a.m")] public sealed partial class M
        {
            [Member(1)] public Wrap<int> A { get; set; }
            [Member(2)] public Wrap<P> {|SCIGO104:B|} { get; set; }
            [Member(3)] public Made<int> C { get; set; }
            [Member(4)] public Made<P> {|SCIGO104:D|} { get; set; }
        }
        """);

    [Fact]
    public Task SCIGO105_WhatIsWrittenCanBeReadBack() => Reports("[Member(1)] public double {|SCIGO105:X|} => 1;");

    [Fact]
    public Task SCIGO105_PrivateSettersOfGenericBasesAreOutOfReach() => ModelAnalyzerTest.Reports("""
        public abstract class Base<T> { [Member(1)] public T? {|SCIGO105:X|} { get; private set; } [Member(2)] public int N { get; private set; } }
        [PersistableModel("a.m")] public partial class M : Base<string> { }
        """);

    [Theory]
    [InlineData("public int {|SCIGO105:X|} { get => x; private set => x = value; }")]
    [InlineData("public virtual int {|SCIGO105:X|} { get; init; }")]
    [InlineData("public int {|SCIGO105:X|} { private get => x; set => x = value; }")]
    public Task SCIGO105_AccessorsDoNotFindTheMethodsOfGenericBases(string member) => ModelAnalyzerTest.Reports($$"""
        public abstract class Base<T> { [NotPersisted] int x; [Member(1)] {{member}} public int Y => x; }
        [PersistableModel("a.m")] public partial class M : Base<string> { }
        """);

    [Theory]
    [InlineData("[{|SCIGO106:Member(1)|}] public double Größe { get; set; }")]
    [InlineData("""[{|SCIGO106:Member(1, Name = "a b")|}] public double X { get; set; }""")]
    [InlineData("""[{|SCIGO106:Member(1, Name = "a__b")|}] public double X { get; set; }""")]
    [InlineData("""[Member(1)] public double X { get; set; } [{|SCIGO106:Member(2, Name = "x")|}] public double Y { get; set; }""")]
    [InlineData("[Member(1)] public double FitX { get; set; } [{|SCIGO106:Member(2)|}] public double Fit_x { get; set; }")]
    public Task SCIGO106_NamesAreWellFormedAndUsedOnce(string members) => Reports(members);

    [Fact]
    public Task SCIGO107_ConvertersConvertTheMembersType() => ModelAnalyzerTest.Reports("""
        public sealed class Text : IConverter<Guid, string>
        {
            public static string ToWire(Guid value) => "";
            public static Guid FromWire(string wire) => default;
        }
        [PersistableModel("a.m")] public partial class M
        {
            [Member(1), Converter(typeof(Text))] public DateTime {|SCIGO107:X|} { get; set; }
            [Member(2), Converter(typeof(Guid))] public DateTime {|SCIGO107:Y|} { get; set; }
        }
        """);

    [Fact]
    public Task SCIGO107_ConvertersDoNotRunInCircles() => ModelAnalyzerTest.Reports("""
        [Converter(typeof(There))] public class A; [Converter(typeof(Back))] public class B;
        public sealed class There : IConverter<A, List<B>> { public static List<B> ToWire(A value) => []; public static A FromWire(List<B> wire) => new(); }
        public sealed class Back : IConverter<B, A> { public static A ToWire(B value) => new(); public static B FromWire(A wire) => new(); }
        [PersistableModel("a.m")] public partial class M { [Member(1)] public A {|SCIGO107:X|} { get; set; } = new(); }
        """);

    [Fact]
    public Task SCIGO107_ConvertersAreWithinReach() => ModelAnalyzerTest.Reports("""
        [Converter(typeof(Angle.Degrees))] public readonly struct Angle
        {
            sealed class Degrees : IConverter<Angle, double> { public static double ToWire(Angle value) => 1; public static Angle FromWire(double wire) => default; }
        }
        [PersistableModel("a.m")] public partial class M { [Member(1)] public Angle {|SCIGO107:X|} { get; set; } }
        """);

    [Fact]
    public Task SCIGO108_AModelDoesNotContainItself() => ModelAnalyzerTest.Reports("""
        [PersistableModel("a.m")] public sealed partial class M
        {
            [Member(1)] public M {|SCIGO108:Next|} { get; set; } = null!;
            [Member(2)] public M? Other { get; set; }
        }
        """);

    [Fact]
    public Task SCIGO108_AModelDoesNotContainItselfThroughOthers() => ModelAnalyzerTest.Reports("""
        [PersistableModel("a.a")] public sealed partial class A { [Member(1)] public B {|SCIGO108:X|} { get; set; } }
        [PersistableModel("a.b")] public partial struct B { [Member(1)] public C {|SCIGO108:X|} { get; set; } }
        [PersistableModel("a.c")] public sealed partial class C { [Member(1)] public A {|SCIGO108:X|} { get; set; } = null!; [Member(2)] public List<A> All { get; set; } = []; }
        [PersistableModel("a.d")] public partial class D { [Member(1)] public A X { get; set; } = null!; }
        """);

    [Theory]
    [InlineData("(M Left, M Right)?")]
    [InlineData("(M, int)")]
    [InlineData("((int, (M, int)?), int)?")]
    [InlineData("Pair<M>?")]
    [InlineData("Nest<M>")]
    public Task SCIGO108_AModelDoesNotContainItselfInATupleOrAGenericStruct(string type) => ModelAnalyzerTest.Reports($$"""
        [PersistableModel("a.pair")] public partial struct Pair<T> { [Member(1)] public T A { get; set; } [Member(2)] public T B { get; set; } }
        [PersistableModel("a.nest")] public sealed partial class Nest<T> { [Member(1)] public (Pair<T>, int) Pair { get; set; } }
        [PersistableModel("a.m")] public sealed partial class M { [Member(1)] public {{type}} {|SCIGO108:X|} { get; set; } = default!; }
        """);

    [Fact]
    public Task SCIGO108_AGenericModelDoesNotContainEverLargerOnesOfItself() => ModelAnalyzerTest.Reports("""
        [PersistableModel("a.node")] public sealed partial class Node<T> { [Member(1)] public Node<List<T>> {|SCIGO108:Next|} { get; set; } = null!; }
        [PersistableModel("a.m")] public sealed partial class M { [Member(1)] public Node<int> X { get; set; } = null!; }
        """);

    [Fact]
    public Task SCIGO108_AGenericModelDoesNotNameEverLargerOnesOfItself() => ModelAnalyzerTest.Reports("""
        [PersistableModel("a.node")] public sealed partial class Node<T, U> { [Member(1)] public List<Node<U, List<T>>> {|SCIGO108:Next|} { get; set; } = []; [Member(2)] public Box<T> Box { get; set; } = new(); }
        [PersistableModel("a.box")] public sealed partial class Box<T> { [Member(1)] public Box<List<int>>? X { get; set; } [Member(2)] public Box<T>? Y { get; set; } }
        [PersistableModel("a.m")] public sealed partial class M { [Member(1)] public Node<int, string>? X { get; set; } [Member(2)] public Box<Box<Box<Box<Box<Box<Box<Box<int>>>>>>>>? Y { get; set; } }
        """);

    [Theory]
    [InlineData("[{|SCIGO109:Member(1, Rank = 2)|}] public NDArray<double> X { get; set; }")]
    [InlineData("[{|SCIGO109:Member(1, Rank = 1)|}] public double X { get; set; }")]
    public Task SCIGO109_OnlyRankOneOfAnNDArrayIsDeclared(string members) => Reports(members);

    [Theory]
    [InlineData("[{|SCIGO110:Member(1, Encoding = ProtoEncoding.Fixed)|}] public double X { get; set; }")]
    [InlineData("[{|SCIGO110:Member(1, Encoding = ProtoEncoding.ZigZag)|}] public uint X { get; set; }")]
    public Task SCIGO110_OnlyIntegersHaveEncodings(string members) => Reports(members);

    [Theory]
    [InlineData("[{|SCIGO111:Fitted(1)|}] public static double X { get; set; }")]
    [InlineData("[{|SCIGO111:Fitted(1)|}] public const double X = 1;")]
    [InlineData("[{|SCIGO111:Fitted(1)|}] public double this[int i] { get => 1; set { } }")]
    [InlineData("[{|SCIGO111:Fitted(1)|}] public double X { set { } }")]
    public Task SCIGO111_OnlyStateIsPersisted(string members) => Reports(members);

    [Theory]
    [InlineData("[{|SCIGO111:Fitted(1)|}] double IHas.X { get; set; }", "explicit interface implementation has no name of its own")]
    [InlineData("[field: {|SCIGO111:Fitted(1)|}] public double X { get; set; }", "without 'field:'")]
    [InlineData("[field: {|SCIGO111:NotPersisted|}] public double X { get; set; }", "without 'field:'")]
    [InlineData("[{|SCIGO111:Fitted(1)|}] public const double X = 1;", "no part of an instance's state")]
    public async Task SCIGO111_SaysWhereTheMarkBelongs(string member, string advice)
    {
        var source = $$"""
            public interface IHas { double X { get => 0; set { } } }
            [PersistableModel("a.m")] public partial class M : IHas { {{member}} }
            """;
        await ModelAnalyzerTest.Reports(source);
        Assert.Contains(advice, Assert.Single(Compilations.Messages(source)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Member(1), {|SCIGO112:Fitted(2)|}] public double X { get; set; }")]
    [InlineData("[Member(1)] [{|SCIGO112:NotPersisted|}] public double X { get; set; }")]
    public Task SCIGO112_AMemberIsMarkedOnce(string members) => Reports(members);

    [Theory]
    [InlineData("[Member(1), Converter(typeof(A)), {|SCIGO112:Converter(typeof(B))|}] public Uri X { get; set; } = null!;")]
    [InlineData("[Member(1)] public Two X { get; set; } [Member(2)] public List<Two> Y { get; set; } = [];", "{|SCIGO112:Converter(typeof(D))|}")]
    public Task SCIGO112_WhatHasAConverterHasOne(string members, string second = "Serializable") => ModelAnalyzerTest.Reports($$"""
        public sealed class A : IConverter<Uri, string> { public static string ToWire(Uri value) => ""; public static Uri FromWire(string wire) => new(wire); }
        public sealed class B : IConverter<Uri, int> { public static int ToWire(Uri value) => 1; public static Uri FromWire(int wire) => new("a:b"); }
        [Converter(typeof(C)), {{second}}] public struct Two;
        public sealed class C : IConverter<Two, string> { public static string ToWire(Two value) => ""; public static Two FromWire(string wire) => new(); }
        public sealed class D : IConverter<Two, int> { public static int ToWire(Two value) => 1; public static Two FromWire(int wire) => new(); }
        [PersistableModel("a.m")] public partial class M { {{members}} }
        """);

    [Fact]
    public Task SCIGO112_AModelIsNotLeftOut() => ModelAnalyzerTest.Reports(
        """[PersistableModel("a.m"), {|SCIGO112:NotPersisted|}] public partial class M { }""");

    [Fact]
    public Task SCIGO113_AMemberHoldsItsTypeAndNothingDerivedFromIt() => ModelAnalyzerTest.Reports("""
        [PersistableModel("a.base")] public partial class Base { [Member(1)] public double X { get; set; } }
        [PersistableModel("a.derived")] public sealed partial class Derived : Base { }
        [PersistableModel("a.m")] public partial class M
        {
            [Member(1)] public Base? {|SCIGO113:A|} { get; set; }
            [Member(2)] public Dictionary<string, Base[]> {|SCIGO113:B|} { get; set; } = [];
            [Member(3)] public Derived? C { get; set; }
            [Member(4)] public object? D { get; set; }
            [NotPersisted] public Base? E { get; set; }
        }
        """);

    [Fact]
    public Task SCIGO114_WhatMembersHoldIsSealed() => ModelAnalyzerTest.Reports("""
        [PersistableModel("a.open")] public partial class {|SCIGO114:Open|} { [Member(1)] public double X { get; set; } }
        [PersistableModel("a.record")] public partial record {|SCIGO114:Record|}([property: Member(1)] double X);
        [PersistableModel("a.sealed")] public sealed partial class Sealed { }
        [PersistableModel("a.struct")] public partial struct Struct { }
        [PersistableModel("a.virtual")] public partial class Virtual { public virtual void F() { } }
        [PersistableModel("a.protected")] public partial class Protected { protected void F() { } }
        [PersistableModel("a.root")] public partial class Root
        {
            [Member(1)] public Open? A { get; set; }
            [Member(2)] public List<Record> B { get; set; } = [];
            [Member(3)] public Sealed? C { get; set; }
            [Member(4)] public Struct D { get; set; }
            [Member(5)] public Virtual? E { get; set; }
            [Member(6)] public Protected? F { get; set; }
        }
        """);

    [Theory]
    [InlineData("void OnLoaded() { }", "")]
    [InlineData("protected void OnSaving() { }", "void OnSaving() { }")]
    public Task SCIGO115_PrivateHooksOfAGenericBaseClassAreOutOfReach(string hook, string hiding) => ModelAnalyzerTest.Reports($$"""
        public abstract class Root<T> { {{hook}} }
        #pragma warning disable 108 // A member that hides another without "new" is what is looked at.
        [PersistableModel("a.m")] public partial class {|SCIGO115:M|} : Root<int> { {{hiding}} }
        """);

    [Theory]
    [InlineData("[Member(1)] Mode mode; enum Mode { A, B }")]
    [InlineData("[Member(1)] List<Mode[]> mode = []; enum Mode { A, B }")]
    [InlineData("[Member(1), Converter(typeof(Ticks))] TimeSpan mode; sealed class Ticks : IConverter<TimeSpan, long> { public static long ToWire(TimeSpan value) => value.Ticks; public static TimeSpan FromWire(long wire) => new(wire); }")]
    public Task SCIGO115_TypesThatABaseClassKeepsToItselfAreOutOfReach(string members) => ModelAnalyzerTest.Reports($$"""
        [PersistableModel("a.b")] public partial class Base { {{members}} public object Get() => mode; }
        [PersistableModel("a.m")] public sealed partial class {|SCIGO115:M|} : Base { [Member(2)] public int Y { get; set; } }
        """);

    [Fact]
    public Task SCIGO117_WhatIsRequiredAndLeftOutIsSetInOnLoaded() => ModelAnalyzerTest.Reports("""
        public abstract class Base { [NotPersisted] public required int {|SCIGO117:A|} { get; set; } }
        [PersistableModel("a.m")] public partial class M : Base { [NotPersisted] public required string {|SCIGO117:b|}; [Member(1)] public required int C { get; set; } }
        [PersistableModel("a.n")] public partial class N : Base { [NotPersisted] public required string B { get; set; } void OnLoaded() => B = ""; }
        """);
}
