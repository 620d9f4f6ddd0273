using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Scigo.Generators.Tests.Support;
using Steps = Scigo.Generators.PersistableModelGenerator.Steps;

namespace Scigo.Generators.Tests.Caching;

/// <summary>A project with a baseline is as quick as one without: what was shipped is read again when its file changes.</summary>
public class BaselineCachingTests
{
    const string Models = """
        [PersistableModel("a.m")] public sealed partial class M { [Member(1)] public double X { get; set; } }
        [PersistableModel("a.n")] public sealed partial class N { [Member(1)] public double X { get; set; } }
        """;

    const string Shipped = "release 1.0\na.m version 1\na.m 1 x float32\n";

    static readonly string[] All = [Steps.Models, Steps.Schemas, Steps.Ambiguous, Steps.Shipped, Steps.Assembly, Steps.Resolved, Steps.Entries];

    static readonly IncrementalStepRunReason[] Same = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    [Theory]
    [InlineData("public class Unrelated { public int More; }", Shipped, "")]
    [InlineData("public class Unrelated;", Shipped, "a.m 1 x float64\n")]
    [InlineData("public class Unrelated;", "# A comment.\n" + Shipped, "")]
    public void WhatIsNeitherAModelNorAReleaseRegeneratesNothing(string elsewhere, string shipped, string unshipped)
    {
        var run = Run(elsewhere, shipped, unshipped);
        foreach (var step in All)
            Assert.All(run.Reasons(step), static r => Assert.Contains(r, Same));
        Assert.All(run.Outputs, static r => Assert.Equal(IncrementalStepRunReason.Cached, r.Reason));
    }

    [Fact]
    public void AReleaseRegeneratesTheCatalogWhichHoldsItAndTheModelsWithAHistory() => Assert.Equal(
        ["AssemblyModels.g.cs", "N.g.cs"],
        Run("public class Unrelated;", Shipped + "release 2.0\na.n version 1\na.n 1 x int32\n", "").Regenerated);

    static PipelineRun Run(string elsewhere, string shipped, string unshipped)
    {
        AdditionalText[] files = [new TextFile("Scigo.Shipped.txt", Shipped), new TextFile("Scigo.Unshipped.txt", "")];
        var compilation = Compilations.Of(Models, "public class Unrelated;");
        var driver = Compilations.Driver(null, [.. files]).RunGenerators(compilation);
        var before = driver.GetRunResult().Results.Single();
        var tree = compilation.SyntaxTrees[1];
        CSharpCompilation after = compilation.ReplaceSyntaxTree(tree, Compilations.Tree(elsewhere, tree.FilePath));
        if (shipped != Shipped)
            driver = driver.ReplaceAdditionalText(files[0], new TextFile("Scigo.Shipped.txt", shipped));
        if (unshipped.Length > 0)
            driver = driver.ReplaceAdditionalText(files[1], new TextFile("Scigo.Unshipped.txt", unshipped));
        return new PipelineRun(before, driver.RunGenerators(after).GetRunResult().Results.Single());
    }
}
