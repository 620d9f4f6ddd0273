using Microsoft.CodeAnalysis.CSharp;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Diagnostics;

/// <summary>Triggers of SCIGO0xx, each at its place.</summary>
public class ModelDiagnosticTests
{
    [Fact]
    public Task SCIGO001_AModelMustBePartial() => ModelAnalyzerTest.Reports(
        """[PersistableModel("a.m")] public class {|SCIGO001:M|} { [Member(1)] public double X { get; set; } }""");

    [Fact]
    public Task SCIGO002_WhatContainsAModelMustBePartial() => ModelAnalyzerTest.Reports(
        """public class {|SCIGO002:Outer|} { public partial class Middle { [PersistableModel("a.m")] public partial class M { } } }""");

    [Theory]
    [InlineData("public abstract partial class {|SCIGO003:M|} { }")]
    [InlineData("public abstract class {|SCIGO003:M|} { }")]
    [InlineData("public static partial class {|SCIGO003:M|} { }")]
    [InlineData("public ref partial struct {|SCIGO003:M|} { }")]
    [InlineData("file partial class {|SCIGO003:M|} { }")]
    [InlineData("[System.Runtime.CompilerServices.InlineArray(4)] public partial struct {|SCIGO003:M|} { [Member(1)] double first; }")]
    public Task SCIGO003_AModelCanBeInstantiated(string declaration) => ModelAnalyzerTest.Reports("""[PersistableModel("a.m")] """ + declaration);

    [Theory]
    [InlineData("file static partial class Outer { MODEL }")]
    [InlineData("file partial class Outer { public partial struct Middle { MODEL } }")]
    public Task SCIGO003_AModelIsVisibleInOtherFiles(string declaration) => ModelAnalyzerTest.Reports(
        declaration.Replace("MODEL", """[PersistableModel("a.m")] public partial class {|SCIGO003:M|} { [Member(1)] public int X { get; set; } }"""));

    [Fact]
    public Task SCIGO003_AModelHoldsNoRefStructs() => ModelAnalyzerTest.Reports(
        """[PersistableModel("a.m")] public partial class {|SCIGO003:M|}<T> where T : allows ref struct { [Member(1)] public int X { get; set; } }""");

    [Fact]
    public Task SCIGO003_AModelInAGenericClassIsGenericToo() => ModelAnalyzerTest.Reports(
        """public partial class Outer<T> { [PersistableModel("a.m")] public partial class {|SCIGO003:M|} { } }""");

    [Theory]
    [InlineData("Model")]
    [InlineData("")]
    [InlineData("a.")]
    [InlineData("a.b c")]
    [InlineData("größe.m")]
    [InlineData("a.1")]
    public Task SCIGO004_AWireNameIsWellFormedAndHasADot(string wireName) => ModelAnalyzerTest.Reports(
        $$"""[{|SCIGO004:PersistableModel("{{wireName}}")|}] public partial class M { }""");

    [Fact]
    public Task SCIGO005_EveryModelHasItsOwnWireName() => ModelAnalyzerTest.Reports(
        """[PersistableModel("a.m")] public partial class A { } [{|SCIGO005:PersistableModel("a.m")|}] public partial class B { }""");

    [Fact]
    public Task SCIGO005_AFormerNameIsNoOtherModels() => ModelAnalyzerTest.Reports(
        """[PersistableModel("a.m")] public partial class A { } [PersistableModel("a.n"), {|SCIGO005:FormerName("a.m")|}] public partial class B { }""");

    [Fact]
    public Task SCIGO005_AFormerNameIsNotTheModelsOwn() => ModelAnalyzerTest.Reports(
        """[PersistableModel("a.m"), {|SCIGO005:FormerName("a.m")|}] public partial class A { }""");

    [Fact]
    public Task SCIGO004_AFormerNameIsAWireName() => ModelAnalyzerTest.Reports(
        """[PersistableModel("a.m"), {|SCIGO004:FormerName("m")|}] public partial class A { }""");

    [Theory]
    [InlineData("public M(double x, int seed) { } public M(int a, int b) { }", "no persisted member has the name of the parameter 'seed'")]
    [InlineData("public M(float x) { }", "the parameter 'x' is of type 'float' and the member 'X' of type 'double'")]
    [InlineData("public M(string name) { }", "the parameter 'name' refuses null, which the member '_name' may be")]
    [InlineData("public M(ref double x) { }", "the parameter 'x' is passed by reference")]
    [InlineData(
        "public M(int a, int b) { }",
        "no persisted member has the name of the parameter 'a', and no persisted member has the name of the parameter 'b'")]
    public void SCIGO006SaysWhichParameterOfTheConstructorThatComesClosestStandsForNothing(string constructors, string why)
    {
        var source = $$"""[PersistableModel("a.m")] public partial class M { {{constructors}} [Member(1)] public double X { get; set; } [Member(2)] string? _name; }""";
        Assert.Equal(
            [$"'M' cannot be constructed by its codec, as {why}: give it a parameterless constructor (private is enough), or one whose parameters all have the name and type of a persisted member"],
            Compilations.Analyze(Compilations.Of(source)).Select(static d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public Task SCIGO006_AConstructorTakesOnlyMembers() => ModelAnalyzerTest.Reports(
        """[PersistableModel("a.m")] public partial class {|SCIGO006:M|} { public M(int seed) { } [Member(1)] public double X { get; set; } }""");

    [Fact]
    public Task SCIGO007_ACatalogCanReachEveryModel() => ModelAnalyzerTest.Reports(
        """
        public partial class Outer
        {
            [PersistableModel("a.m")] private partial class {|SCIGO007:M|} { }
            protected partial class Middle { [PersistableModel("a.n")] public partial class {|SCIGO007:N|} { } }
        }
        """);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    public Task SCIGO008_OldLanguagesAreRefusedWithOneMessage(LanguageVersion language) => ModelAnalyzerTest.Run(
        """[{|SCIGO008:PersistableModel("a.m")|}] public partial class M { [Member(1)] public double X { get; set; } }""", language);

    [Theory]
    [InlineData("partial class M { [Member(1)] public double {|SCIGO013:ScigoCodec|} { get; set; } }")]
    [InlineData("partial class M { [Member(1)] public double X { get; init; } partial class {|SCIGO013:ScigoAccess|} { } }")]
    [InlineData("partial class {|SCIGO013:ScigoCodec|} { [Member(1)] public double X { get; init; } }")]
    public Task SCIGO013_NamesOfGeneratedTypesAreTheGenerators(string declaration) => ModelAnalyzerTest.Reports("""[PersistableModel("a.m")] public """ + declaration);

    [Theory]
    [InlineData("void {|SCIGO014:OnLoaded|}(long version) { }")]
    [InlineData("void {|SCIGO014:OnLoaded|}(ref int version) { }")]
    [InlineData("void {|SCIGO014:OnSaving|}(int version) { }")]
    [InlineData("static void {|SCIGO014:OnSaving|}() { }")]
    [InlineData("bool {|SCIGO014:OnSaving|}() => true;")]
    [InlineData("System.Threading.Tasks.Task {|SCIGO014:OnLoaded|}() => null!;")]
    [InlineData("async void {|SCIGO014:OnLoaded|}() => await System.Threading.Tasks.Task.Yield();")]
    [InlineData("void {|SCIGO014:OnLoaded|}() { } void OnLoaded(int version) { }")]
    [InlineData("void {|SCIGO014:OnLoaded|}<T>() { } void OnLoaded(int version = 1) { } void OnSaving() { }")]
    public Task SCIGO014_AHookHasTheShapeOfOne(string method) => ModelAnalyzerTest.Reports($$"""
        public abstract class Base { protected virtual void OnLoaded() { } }
        [PersistableModel("a.m")] public sealed partial class M { [Member(1)] public double X { get; set; } {{method}} }
        [PersistableModel("a.n")] public sealed partial class N : Base { protected override void OnLoaded() { } }
        """);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Preview)]
    public Task GeneratedCodeCompilesInTheLanguagesThatAreNotTooOld(LanguageVersion language) => ModelAnalyzerTest.Run(
        """
        [assembly: PersistableInstance(typeof(Box<double>))]
        [PersistableModel("a.box")] public sealed partial class Box<T> where T : notnull { [Member(1)] public required T X { get; init; } }
        [PersistableModel("a.m")] public partial record M([property: Member(1)] double X, [property: Member(2)] List<Box<int>>? Y) { [Member(3)] readonly string z = ""; }
        """,
        language);

    [Fact]
    public Task SCIGO009_ProtobufFieldsAreForScigosOwnModels() => ModelAnalyzerTest.Reports(
        """[{|SCIGO009:PersistableModel("a.m", ProtoField = 20)|}] public partial class M { }""");

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(15)]
    [InlineData(-3)]
    [InlineData(19_500)]
    public void SCIGO009_ProtobufFieldsAreInRange(int field) => Assert.Contains(
        Compilations.Analyze(Compilations.Of("Scigo.More", [$$"""[PersistableModel("M", ProtoField = {{field}})] public partial class M { }"""])),
        static d => d.Id == "SCIGO009");

    [Fact]
    public void SCIGO009_ProtobufFieldsAreUnique()
    {
        var found = Compilations.Analyze(Compilations.Of("Scigo.More", [
            """[PersistableModel("M", ProtoField = 20)] public partial class M { } [PersistableModel("N", ProtoField = 20)] public partial class N { }"""]));
        Assert.Equal("SCIGO009", Assert.Single(found).Id);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public Task SCIGO010_VersionsCountFromOne(int version) => ModelAnalyzerTest.Reports(
        $$"""[{|SCIGO010:PersistableModel("a.m", Version = {{version}})|}] public partial class M { }""");

    const string Foreign = "public class Foreign { } public class Pair<T> { } public interface IForeign { } ";

    [Theory]
    [InlineData("typeof(Foreign)", "M", "")]
    [InlineData("typeof(Foreign)", "M", "public static implicit operator M(Foreign value) => new();")]
    [InlineData("typeof(Foreign)", "M", "public static explicit operator Foreign(M value) => new();")]
    [InlineData("typeof(IForeign)", "M", "")]
    [InlineData("typeof(Pair<>)", "M", "")]
    [InlineData("typeof(Foreign)", "M<T>", "")]
    [InlineData("typeof(List<int>)", "M", "public static explicit operator List<int>(M value) => []; public static explicit operator M(List<int> value) => new();")]
    [InlineData("typeof(double)", "M", "public static explicit operator double(M value) => 1; public static explicit operator M(double value) => new();")]
    public Task SCIGO011_ASurrogateConvertsATypeThatNeedsOne(string type, string name, string operators) => ModelAnalyzerTest.Reports(
        $$"""{{Foreign}} [{|SCIGO011:PersistableModel("a.m", For = {{type}})|}] public partial class {{name}} { {{operators}} }""");

    [Fact]
    public Task SCIGO011_ATypeHasOneSurrogate() => ModelAnalyzerTest.Reports(Foreign + """
        [{|SCIGO011:PersistableModel("a.m", For = typeof(Foreign))|}] public partial class M
        {
            public static implicit operator M(Foreign value) => new();
            public static implicit operator Foreign(M value) => new();
        }
        [PersistableModel("a.n", For = typeof(Foreign))] public partial class N
        {
            public static implicit operator N(Foreign value) => new();
            public static implicit operator Foreign(N value) => new();
        }
        """);

    [Fact]
    public Task SCIGO011_OperatorsOrAConverterWillDo() => ModelAnalyzerTest.Reports(Foreign + """
        [PersistableModel("a.s", For = typeof(Guid))] public partial struct S
        {
            public static explicit operator S(Guid value) => new();
            public static implicit operator Guid(S value) => new();
        }
        [PersistableModel("a.p", For = typeof(Pair<>))] public partial class P<T>
        {
            public static implicit operator P<T>(Pair<T> value) => new();
            public static implicit operator Pair<T>(P<T> value) => new();
        }
        [PersistableModel("a.i", For = typeof(IForeign))] public partial class I : IForeign, IConverter<IForeign, I>
        {
            public static I ToWire(IForeign value) => new();
            public static IForeign FromWire(I wire) => wire;
        }
        [PersistableModel("a.m")] public partial class M
        {
            [Member(1)] public Pair<int>? A { get; set; }
            [Member(2)] public IForeign? B { get; set; }
            [Member(3)] public List<Guid?> C { get; set; } = [];
        }
        """);

    [Theory]
    [InlineData("a.bandit", "a.Bandit")]
    [InlineData("a.two_words", "a.twoWords")]
    public Task SCIGO012_ProtobufMessagesAreUnique(string first, string second) => ModelAnalyzerTest.Reports(
        $$"""[PersistableModel("{{first}}")] public partial class A { } [{|SCIGO012:PersistableModel("{{second}}")|}] public partial class B { }""");

    [Theory]
    [InlineData("LinearRegression")]
    [InlineData("acme.bandit")]
    [InlineData("acme.deep.er_name_2x")]
    [InlineData("acme.__a__b_")]
    public void TheGeneratorNamesMessagesAsTheRuntimeDoes(string wireName) =>
        Assert.Equal(Scigo.Schema.ProtoNames.MessageName(wireName), Parsing.WireNames.MessageName(wireName));
}
