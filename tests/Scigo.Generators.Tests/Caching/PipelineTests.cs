using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Scigo.Generators.Tests.Support;
using Steps = Scigo.Generators.PersistableModelGenerator.Steps;

namespace Scigo.Generators.Tests.Caching;

public class PipelineTests
{
    const string Inner = """
        [PersistableModel("test.inner")] public partial class Inner { [Member(1)] public double X { get; set; } public int F() => 1; }
        """;

    const string Outer = """
        [PersistableModel("test.outer")] public partial class Outer { [Member(1)] public List<Inner> Inners { get; set; } = []; }
        """;

    const string Other = """
        [PersistableModel("test.other")] public partial class Other { [Member(1)] public double X { get; set; } }
        """;

    static readonly string[] All = [Steps.Models, Steps.Schemas, Steps.Ambiguous, Steps.Resolved, Steps.Entries, Steps.Assembly];

    [Theory]
    [InlineData("double X", "/* comment */ double X")]
    [InlineData("int F() => 1;", "int F() => 2;")]
    [InlineData("int F() => 1;", "int F() => 1; public void G() { } double Computed => X;")]
    [InlineData("[PersistableModel", "// one line further down\n[PersistableModel")]
    [InlineData("[Member(1)]", "/// <summary>Documented.</summary>\n[Member(1)]")]
    [InlineData("public int F", "[NotPersisted] public int Cache; public int F")]
    public void AnEditOfTheModelsOwnFileThatChangesNoMemberRegeneratesNothing(string before, string after)
    {
        var run = Run(0, Inner.Replace(before, after));
        foreach (var step in All)
            Assert.All(run.Reasons(step), static r => Assert.Contains(r, Same));
        Assert.All(run.Outputs, static r => Assert.Equal(IncrementalStepRunReason.Cached, r.Reason));
    }

    [Fact]
    public void AnEditOfAnotherFileRegeneratesNothing()
    {
        var run = Run(3, "public class Unrelated { public int More; }");
        foreach (var step in All)
            Assert.All(run.Reasons(step), static r => Assert.Contains(r, Same));
        Assert.All(run.Outputs, static r => Assert.Equal(IncrementalStepRunReason.Cached, r.Reason));
    }

    [Fact]
    public void AChangedMemberRegeneratesItsModelAndThoseThatNestItAndNoOther()
    {
        var run = Run(0, Inner.Replace("double X", "float X"));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], run.Reasons(Steps.Models));
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(Steps.Schemas));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.Reasons(Steps.Resolved));
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(Steps.Entries));
        Assert.Equal(["Inner.g.cs", "Outer.g.cs"], run.Regenerated);
    }

    [Fact]
    public void ARenamedMemberRegeneratesItsModelOnly()
    {
        var run = Run(0, Inner.Replace("double X", "double Y"));
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(Steps.Schemas));
        Assert.Equal(["Inner.g.cs"], run.Regenerated);
    }

    [Fact]
    public void AnAddedModelRegeneratesTheCatalogAndNoOtherModel()
    {
        var run = Run(3, Other.Replace("Other", "Fourth").Replace("other", "fourth"));
        Assert.Equal(["AssemblyModels.g.cs", "Fourth.g.cs"], run.Regenerated);
    }

    [Fact]
    public void AModelInErrorTakesThoseThatNestItAlong()
    {
        var run = Run(0, Inner.Replace("partial class", "class"));
        Assert.Equal(["AssemblyModels.g.cs", "Other.g.cs"], run.Files);
    }

    static readonly IncrementalStepRunReason[] Same = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    static PipelineRun Run(int file, string edited)
    {
        var compilation = Compilations.Of(Inner, Outer, Other, "public class Unrelated;");
        var driver = Compilations.Driver().RunGenerators(compilation);
        var before = driver.GetRunResult().Results.Single();
        var tree = compilation.SyntaxTrees[file];
        CSharpCompilation after = compilation.ReplaceSyntaxTree(tree, Compilations.Tree(edited, tree.FilePath));
        return new PipelineRun(before, driver.RunGenerators(after).GetRunResult().Results.Single());
    }
}
