using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Diagnostics;

/// <summary>Models in files that are generated are judged too, though analyzers look at nobody's generated code as a rule.</summary>
public class GeneratedCodeTests
{
    [Fact]
    public void SCIGO015_AModelOfAnotherGeneratorHasNoCodec() => Assert.Equal(
        ["SCIGO015"],
        Ids(Compilations.WithOther(Compilations.Generate(Compilations.Of("")), """[PersistableModel("a.m")] public sealed partial class M { [Member(1)] public int X { get; set; } }""")));

    [Fact]
    public void WhatElseIsWrongWithItIsSaidFirst() => Assert.Equal(
        ["SCIGO001", "SCIGO103"],
        Ids(Compilations.WithOther(Compilations.Generate(Compilations.Of("")), """[PersistableModel("a.m")] public sealed class M { public int X { get; set; } }""")));

    [Theory]
    [InlineData("public int X { get; set; }", "SCIGO103")]
    [InlineData("[Member(1)] public Uri[,] X { get; set; } = null!;", "SCIGO104")]
    [InlineData("[Member(1)] public int X { get; set; }", null)]
    public void AFileThatCallsItselfGeneratedIsSeenByGeneratorAndAnalyzer(string member, string? id)
    {
        var source = CSharpCompilation.Create(
            "Test",
            [Compilations.Tree($$"""[PersistableModel("a.m")] public sealed partial class M { {{member}} }""", "Bandit.g.cs")],
            Compilations.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Equal(id is null ? [] : [id], Ids(Compilations.Generate(source)));
    }

    [Fact]
    public void APropertyThatAnotherGeneratorAddsForAMarkedFieldNeedsNoMark() => Assert.Empty(Ids(Compilations.WithOther(
        Compilations.Generate(Compilations.Of("""[PersistableModel("a.m")] public sealed partial class M { [Member(1)] int x; }""")),
        "partial class M { public int X { get => x; set => x = value; } }")));

    [Fact]
    public void APropertyThatAnotherGeneratorAddsToHoldSomethingDoes() => Assert.Equal(["SCIGO103"], Ids(Compilations.WithOther(
        Compilations.Generate(Compilations.Of("""[PersistableModel("a.m")] public sealed partial class M { [Member(1)] int x; }""")),
        "partial class M { public int Y { get; set; } }")));

    static IEnumerable<string> Ids(Compilation compilation) => Compilations.Analyze(compilation).Select(static d => d.Id).Order();
}
