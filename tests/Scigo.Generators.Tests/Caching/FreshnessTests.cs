using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Caching;

/// <summary>What is kept from run to run is never stale: after any edit the output is that of a generator that sees the code for the first time.</summary>
public class FreshnessTests
{
    const string Model = """
        namespace Acme
        {
            [PersistableModel("acme.m")]
            public sealed partial class M : Base
            {
                [Member(1)] public Part Part { get; set; } = new();
                [Member(2)] public Kind Kind { get; set; }
                [Member(Ids.Third)] public System.TimeSpan Time { get; set; }
                [Member(4)] public List<Box<int>> Boxes { get; set; } = [];
            }
        }
        """;

    // Each in a file of its own, none of which has the model.
    static readonly Dictionary<string, string> Others = new()
    {
        ["Base"] = "namespace Acme { public abstract partial class Base : Root { [Member(10)] public double X { get; protected set; } } }",
        ["Root"] = "namespace Acme { public abstract class Root { [Member(11)] public int Y { get; set; } } }",
        ["Part"] = """namespace Acme { [PersistableModel("acme.part")] public sealed partial class Part { [Member(1)] public int Z { get; set; } } }""",
        ["Kind"] = "namespace Acme { public enum Kind : byte { A, B } }",
        ["Ids"] = "namespace Acme { static class Ids { public const int Third = 3; } }",
        ["Box"] = """namespace Acme { [PersistableModel("acme.box")] public sealed partial class Box<T> where T : notnull { [Member(1)] public T? Content { get; set; } } }""",
        ["Ticks"] = """
            [assembly: Converter(typeof(Ticks))]
            public sealed class Ticks : IConverter<TimeSpan, long>
            {
                public static long ToWire(TimeSpan value) => value.Ticks;
                public static TimeSpan FromWire(long wire) => new(wire);
            }
            """,
        ["Empty"] = "",
    };

    [Theory]
    [InlineData("Base", "double X", "float X")]
    [InlineData("Base", "Member(10)", "Member(12)")]
    [InlineData("Base", "protected set", "private set")]
    [InlineData("Base", ": Root", "")]
    [InlineData("Root", "int Y", "int Why")]
    [InlineData("Root", "[Member(11)] ", "")]
    [InlineData("Part", "int Z", "long Z")]
    [InlineData("Part", "sealed partial", "sealed")]
    [InlineData("Part", "[PersistableModel(\"acme.part\")] ", "")]
    [InlineData("Kind", "byte", "long")]
    [InlineData("Kind", "enum Kind : byte { A, B }", "class Kind")]
    [InlineData("Ids", "3", "5")]
    [InlineData("Box", "acme.box", "acme.case")]
    [InlineData("Ticks", "[assembly: Converter(typeof(Ticks))]", "")]
    [InlineData("Ticks", "long", "ulong")]
    [InlineData("Empty", "", "namespace Acme { public enum List { A } public class List<T>; }")]
    [InlineData("Empty", "", "namespace Acme { public sealed class MemberAttribute(int id) : Attribute { public int Id => id; } }")]
    [InlineData("Empty", "", "namespace Acme.System { public class Any; }")]
    [InlineData("Empty", "", "namespace Acme { partial class M { [Member(20)] public double Late { get; set; } } }")]
    [InlineData("Empty", "", "namespace Acme { partial class Base { [Member(20)] public double Late { get; set; } } }")]
    [InlineData("Empty", "", "namespace Acme { partial class M { void OnSaving() { } } }")]
    [InlineData("Empty", "", "[assembly: PersistableInstance(typeof(Acme.Box<double>))]")]
    [InlineData("Empty", "", "public class Test;")]
    [InlineData("Empty", "", """[PersistableModel("acme.span", For = typeof(TimeSpan))] public partial class Span { [Member(1)] public long T { get; set; } }""")]
    public void AnEditElsewhereIsSeen(string file, string before, string after)
    {
        var compilation = Compilations.Of([Model, .. Others.Values]);
        var driver = Compilations.Driver().RunGenerators(compilation);
        var tree = compilation.SyntaxTrees[1 + Others.Keys.ToList().IndexOf(file)];
        var text = before.Length == 0 ? after : Others[file].Replace(before, after);
        Assert.NotEqual(Others[file], text);
        var edited = compilation.ReplaceSyntaxTree(tree, Compilations.Tree(text, tree.FilePath));
        driver = driver.RunGenerators(edited);
        var sources = Sources(driver);
        Assert.Equal(Fresh(edited), sources);
        Assert.NotEqual(Fresh(compilation), sources);
        // And back again.
        Assert.Equal(Fresh(compilation), Sources(driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, Compilations.Tree(Others[file], tree.FilePath)))));
    }

    [Theory]
    [InlineData("#nullable disable\n")]
    [InlineData("using Half = System.Int64;\n")]
    public void WhatComesBeforeTheModelIsSeen(string before) => CheckOwn(
        """[PersistableModel("acme.m")] public partial class M { [Member(1)] public string S { get; set; } [Member(2)] public Half H; }""",
        source => before + source);

    [Theory]
    [InlineData("get => 1;", "get => field;")]
    [InlineData("get => 1;", "get;")]
    public void WhetherAPropertyHasAFieldIsSeen(string before, string after) => CheckOwn(
        """[PersistableModel("acme.m")] public partial class M { [Member(1)] public double X { get => 1; } }""",
        source => source.Replace(before, after));

    [Fact]
    public void ADirectiveInTheBodyOfAMethodIsSeen() => CheckOwn(
        """
        [PersistableModel("acme.m")] public partial class M
        {
            void F()
            {
            }
            [Member(1)] public string S { get; set; }
        }
        """,
        static source => source.Replace("{\n    }", "{\n#nullable disable\n    }"));

    [Fact]
    public void AnotherReferenceOrOptionIsSeen()
    {
        var compilation = Compilations.Of([Model, .. Others.Values]);
        var driver = Compilations.Driver().RunGenerators(compilation);
        foreach (var other in new[]
        {
            compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable)),
            compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)),
            compilation.WithAssemblyName("Other"),
            compilation.RemoveReferences(Compilations.Runtime),
        })
        {
            var sources = Sources(driver.RunGenerators(other));
            Assert.Equal(Sources(Compilations.Driver().RunGenerators(Anew(other))), sources);
            Assert.NotEqual(Sources(driver), sources);
        }
    }

    static void CheckOwn(string source, Func<string, string> edit)
    {
        Assert.NotEqual(source, edit(source));
        var compilation = Compilations.Of(source);
        var driver = Compilations.Driver().RunGenerators(compilation);
        var tree = compilation.SyntaxTrees[0];
        var edited = compilation.ReplaceSyntaxTree(tree, Compilations.Tree(edit(source), tree.FilePath));
        driver = driver.RunGenerators(edited);
        Assert.Equal(Fresh(edited), Sources(driver));
        Assert.NotEqual(Fresh(compilation), Sources(driver));
    }

    static SortedDictionary<string, string> Fresh(CSharpCompilation compilation) => Sources(Compilations.Driver().RunGenerators(Anew(compilation)));

    // New trees, so that nothing is kept of them.
    static CSharpCompilation Anew(CSharpCompilation compilation) => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(
        compilation.SyntaxTrees.Select(static t => CSharpSyntaxTree.ParseText(t.GetText(), (CSharpParseOptions)t.Options, t.FilePath)));

    static SortedDictionary<string, string> Sources(GeneratorDriver driver) =>
        new(driver.GetRunResult().GeneratedTrees.ToDictionary(static t => t.FilePath, static t => t.ToString()), StringComparer.Ordinal);
}
