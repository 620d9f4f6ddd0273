using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Scigo.Generators.CodeFixes;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.CodeFixes;

/// <summary>The fixes that keep a baseline, and those that keep to it.</summary>
public class BaselineFixTests
{
    const string Shipped = "release 1.0\na.m version 1\na.m 1 x float64\na.m 2 y string\n";

    [Fact]
    public Task ChangesAreRecordedInOrderAndCommentsStay() => ModelCodeFixTest<RecordChangeFix>.FixesAgainst(
        Shipped,
        (
            """
            [PersistableModel("a.m"), ReservedIds(2)] public partial class {|SCIGO212:M|}
            {
                [Member(1)] public double? {|SCIGO212:X|} { get; set; }
                [Member(10)] public int {|SCIGO212:Z|} { get; set; }
            }
            [PersistableModel("a.k")] public partial class {|SCIGO212:K|} { [Member(1)] public E V { get; set; } }
            public enum E { {|SCIGO212:A|}, {|SCIGO212:B|} = -1 }
            """,
            "# What is new.\n\n"),
        (
            """
            [PersistableModel("a.m"), ReservedIds(2)] public partial class M
            {
                [Member(1)] public double? X { get; set; }
                [Member(10)] public int Z { get; set; }
            }
            [PersistableModel("a.k")] public partial class K { [Member(1)] public E V { get; set; } }
            public enum E { A, B = -1 }
            """,
            """
            # What is new.

            a.k version 1
            a.k 1 v int32
            a.m 1 x nullable<float64>
            *REMOVED* a.m 2 y string
            a.m 10 z int32
            enum E -1 B
            enum E 0 A

            """));

    [Fact]
    public Task WhatWasRecordedAndIsGoneIsForgotten() => ModelCodeFixTest<RecordChangeFix>.FixesAgainst(
        Shipped,
        (
            """
            [PersistableModel("a.m")] public partial class {|SCIGO212:M|} { [Member(1)] public double {|SCIGO212:X|} { get; set; } [Member(2)] public string Y { get; set; } = ""; }
            """,
            "a.m 1 x nullable<float64>\na.m 3 z int32\n"),
        (
            """[PersistableModel("a.m")] public partial class M { [Member(1)] public double X { get; set; } [Member(2)] public string Y { get; set; } = ""; }""",
            ""));

    [Theory]
    [InlineData("SCIGO208", "a.n", "a.n 2 y string\n", "*REMOVED* a.n\n")]
    [InlineData("SCIGO212", "a.o", "a.o version 1\na.o 1 x string\n", "")]
    public async Task AModelIsGivenUp(string id, string model, string unshipped, string after)
    {
        using var workspace = new AdhocWorkspace();
        var project = AddProject(workspace.CurrentSolution, """[PersistableModel("a.m")] public partial class M { }""")
            .AddAdditionalDocument("Scigo.Shipped.txt", "a.m version 1\na.n version 1\na.n 1 x float64\n", filePath: "/Scigo.Shipped.txt").Project
            .AddAdditionalDocument("Scigo.Unshipped.txt", unshipped, filePath: "/Scigo.Unshipped.txt").Project;
        var compilation = await project.GetCompilationAsync();
        var found = Compilations.Analyze(compilation!, [.. project.AnalyzerOptions.AdditionalFiles]).Single(d => d.Id == id);
        Assert.Contains($"\"{model}\"", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var file = project.AdditionalDocuments.Single(d => d.FilePath == found.Location.GetLineSpan().Path);
        CodeAction? action = null;
        await new RecordChangeFix().RegisterCodeFixesAsync(new CodeFixContext(file, found, (a, _) => action = a, CancellationToken.None));
        var changed = (await Apply(action!)).GetProject(project.Id)!.AdditionalDocuments.Single(static d => d.Name == "Scigo.Unshipped.txt");
        Assert.Equal(after, (await changed.GetTextAsync()).ToString());
    }

    [Fact]
    public Task IdsOfRemovedMembersAreReserved() => ModelCodeFixTest<ReserveIdsFix>.FixesAgainst(
        Shipped,
        ("""[PersistableModel("a.m")] public partial class {|SCIGO204:M|} { }""", "*REMOVED* a.m 1 x float64\n*REMOVED* a.m 2 y string\n"),
        (
            """[PersistableModel("a.m"), ReservedIds(1, 2)] public partial class M { }""",
            "*REMOVED* a.m 1 x float64\n*REMOVED* a.m 2 y string\n"));

    [Fact]
    public Task IdsAreReservedBesideOthers() => ModelCodeFixTest<ReserveIdsFix>.FixesAgainst(
        Shipped,
        ("""[PersistableModel("a.m"), ReservedIds(7)] public partial class {|SCIGO204:M|} { [Member(1)] public double X { get; set; } }""", "*REMOVED* a.m 2 y string\n"),
        ("""[PersistableModel("a.m"), ReservedIds(7, 2)] public partial class M { [Member(1)] public double X { get; set; } }""", "*REMOVED* a.m 2 y string\n"));

    [Fact]
    public Task FormerNamesAreKept() => ModelCodeFixTest<FormerNameFix>.FixesAgainst(
        Shipped,
        (
            """
            [PersistableModel("a.m")] public partial record M(
                [property: Member(1)] double {|SCIGO207:Z|}, [property: Member(2)] string Y);
            """,
            "a.m 1 z float64 required\na.m 2 y string required\n"),
        (
            """
            [PersistableModel("a.m")] public partial record M(
                [property: Member(1), FormerName("x")] double Z, [property: Member(2)] string Y);
            """,
            "a.m 1 z float64 required\na.m 2 y string required\n"));

    [Fact]
    public Task MembersGetTheirIdsBack() => ModelCodeFixTest<SetIdFix>.FixesAgainst(
        Shipped,
        ("""[PersistableModel("a.m")] public partial class M { [{|SCIGO206:Fitted(7)|}] public double X { get; set; } [Member(2)] public string Y { get; set; } = ""; }""", ""),
        ("""[PersistableModel("a.m")] public partial class M { [Fitted(1)] public double X { get; set; } [Member(2)] public string Y { get; set; } = ""; }""", ""));

    [Fact]
    public Task NewMembersGetIdsThatNoneEverHad() => ModelCodeFixTest<SetIdFix>.FixesAgainst(
        Shipped + "a.m 5 gone bool\nrelease 1.1\n*REMOVED* a.m 2 y string\n*REMOVED* a.m 5 gone bool\n",
        (
            """
            [PersistableModel("a.m"), ReservedIds(5)] public partial class M
            {
                [Member(1)] public double X { get; set; }
                [{|SCIGO205:Member(2)|}] public int Z { get; set; }
            }
            """,
            ""),
        (
            """
            [PersistableModel("a.m"), ReservedIds(5)] public partial class {|SCIGO204:M|}
            {
                [Member(1)] public double X { get; set; }
                [Member(6)] public int {|SCIGO212:Z|} { get; set; }
            }
            """,
            ""));

    [Fact]
    public async Task AProjectGetsABaseline()
    {
        using var workspace = new AdhocWorkspace();
        var source = """
            [PersistableModel("a.m")] public partial class M { [Member(2)] public required E Y { get; set; } [Member(1)] public double X { get; set; } }
            public enum E { A }
            """;
        var created = (await Refactor(AddProject(workspace.CurrentSolution, source).Documents.Single()))!;
        Assert.Equal(
            ["# What was released: a section for each release, with what it changed.\n", "# What has changed since the last release.\n\na.m version 1\na.m 1 x float64\na.m 2 y int32 required\nenum E 0 A\n"],
            await Task.WhenAll(created.AdditionalDocuments.OrderBy(static d => d.Name, StringComparer.Ordinal).Select(static async d => (await d.GetTextAsync()).ToString())));
        Assert.Null(await Refactor(created.Documents.Single()));
    }

    static async Task<Project?> Refactor(Document document)
    {
        CodeAction? action = null;
        var at = (await document.GetTextAsync()).ToString().IndexOf("class M", StringComparison.Ordinal);
        await new CreateBaselineRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(at, 0), a => action = a, CancellationToken.None));
        return action is null ? null : (await Apply(action)).GetProject(document.Project.Id);
    }

    static async Task<Solution> Apply(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    static Project AddProject(Solution solution, string source) => solution.AddProject("P", "P", LanguageNames.CSharp)
        .WithMetadataReferences(Compilations.References)
        .WithParseOptions(Compilations.Parsing)
        .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
        .AddDocument("M.cs", SourceText.From("using Scigo;\n" + source)).Project;
}
