using Microsoft.CodeAnalysis.CSharp;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Emitting;

/// <summary>Builds are the same on every machine: what is generated does not depend on the order in which the compiler gets the files.</summary>
public class OrderTests
{
    static readonly string[] Files =
    [
        """[PersistableModel("test.parts")] public partial class Parts { [Member(2)] public double B { get; } public Parts(double a) => A = a; }""",
        """public partial class Parts { [Member(1)] public double A { get; } [Member(3)] public int C { get; init; } }""",
        """public partial class Parts { public Parts(double b, string unknown) { } void OnSaving() { } }""",
        """partial class Parts { public Parts(int c) => C = c; }""",
        """[PersistableModel("test.outer")] public partial class Outer { [Member(1)] public List<Inner> Inners { get; set; } = []; [Member(2)] public Box<int> Box { get; set; } = new(); }""",
        """[PersistableModel("test.inner")] public partial class Inner { [Member(1)] public TimeSpan X { get; set; } }""",
        """[PersistableModel("test.box")] public partial class Box<T> { [Member(1)] public T? Content { get; set; } }""",
        """[PersistableModel("test.same")] public partial class Same { [Member(1)] public int X { get; set; } }""",
        """[PersistableModel("test.same")] public partial class Again { [Member(1)] public double X { get; set; } }""",
        """[PersistableModel("test.user")] public partial class User { [Member(1)] public Same Same { get; set; } = new(); }""",
        """[assembly: PersistableInstance(typeof(Box<string>))]""",
        """[PersistableModel("test.null")] public partial class WithNull { [Member(1)] public Box<Uri?>? A { get; set; } [Member(2)] public Box<List<Uri>>? B { get; set; } }""",
        """[PersistableModel("test.notnull")] public partial class WithoutNull { [Member(1)] public Box<Uri>? A { get; set; } [Member(2)] public Box<List<Uri?>>? B { get; set; } }""",
        """[assembly: PersistableInstance(typeof(Box<double>))] [assembly: PersistableInstance(typeof(Box<int>))]""",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void GeneratedSourceDoesNotDependOnTheOrderOfFiles(int seed)
    {
        var shuffled = (string[])Files.Clone();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(Compilations.Sources(Compilations.Of(Files)), Compilations.Sources(Compilations.Of(shuffled)));
    }

    [Fact]
    public void FilesInAnotherOrderRegenerateNothing()
    {
        var compilation = Compilations.Of(Files);
        var driver = Compilations.Driver().RunGenerators(compilation);
        CSharpCompilation reversed = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());
        Assert.Equal(
            driver.GetRunResult().GeneratedTrees.Select(static t => (t.FilePath, t.ToString())).Order(),
            driver.RunGenerators(reversed).GetRunResult().GeneratedTrees.Select(static t => (t.FilePath, t.ToString())).Order());
    }
}
