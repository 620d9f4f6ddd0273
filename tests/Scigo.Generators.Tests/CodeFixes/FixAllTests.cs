using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Scigo.Generators.CodeFixes;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.CodeFixes;

/// <summary>"Fix all in solution" on two projects, the models of one derived from those of the other.</summary>
public class FixAllTests
{
    const string Usings = "using System; using Scigo;\n";

    static readonly string[] Library =
    [
        """[PersistableModel("a.base")] public partial class Base { [Member(1)] public double A { get; set; } public double B { get; set; } }""",
        """public partial class Base { public double C { get; set; } }""",
        """[PersistableModel("a.other")] public sealed partial class Other { public double A { get; set; } public double B; }""",
    ];

    static readonly string[] Application =
    [
        """[PersistableModel("a.derived")] public sealed partial class Derived : Base { [Member(2)] public double D { get; set; } }""",
        """public sealed partial class Derived { public double E { get; set; } public double F { get; set; } }""",
    ];

    [Fact]
    public async Task EveryMemberOfASolutionGetsAnIdOfItsOwn()
    {
        using var workspace = new AdhocWorkspace();
        var library = AddProject(workspace.CurrentSolution, "Library", Library);
        var application = AddProject(library.Solution, "Application", Application);
        var solution = application.Solution.AddProjectReference(application.Id, new ProjectReference(library.Id));
        var fix = new MarkMemberFix();
        var context = new FixAllContext(
            solution.GetProject(library.Id)!.Documents.First(), fix, FixAllScope.Solution, "Member", ["SCIGO103"], new Diagnostics(), CancellationToken.None);

        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        var operations = await action!.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<Microsoft.CodeAnalysis.CodeActions.ApplyChangesOperation>().Single().ChangedSolution;

        Assert.Equal(
            [
                """[PersistableModel("a.derived")] public sealed partial class Derived : Base { [Member(2)] public double D { get; set; } }""",
                """public sealed partial class Derived { [Member(3)] public double E { get; set; } [Member(4)] public double F { get; set; } }""",
                """[PersistableModel("a.base")] public partial class Base { [Member(1)] public double A { get; set; } [Member(5)] public double B { get; set; } }""",
                """public partial class Base { [Member(6)] public double C { get; set; } }""",
                """[PersistableModel("a.other")] public sealed partial class Other { [Member(1)] public double A { get; set; } [Member(2)] public double B; }""",
            ],
            await Task.WhenAll(changed.Projects.OrderBy(static p => p.Name, StringComparer.Ordinal).SelectMany(static p => p.Documents).Select(TextOf)));
        foreach (var project in changed.Projects)
            Assert.Empty(Compilations.Analyze((await project.GetCompilationAsync())!).Where(static d => d.Severity == DiagnosticSeverity.Error));
    }

    internal static Project AddProject(Solution solution, string name, string[] sources)
    {
        var project = solution.AddProject(name, name, LanguageNames.CSharp)
            .WithMetadataReferences(Compilations.References)
            .WithParseOptions(Compilations.Parsing)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        for (var i = 0; i < sources.Length; i++)
            project = project.AddDocument($"{i}.cs", SourceText.From(Usings + sources[i]), filePath: $"/{name}/{i}.cs").Project;
        return project;
    }

    static async Task<string> TextOf(Document document) => (await document.GetTextAsync()).ToString().Replace(Usings, "", StringComparison.Ordinal);

    sealed class Diagnostics : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            var compilation = await project.GetCompilationAsync(cancellationToken);
            return await compilation!.WithAnalyzers(Compilations.Analyzers).GetAnalyzerDiagnosticsAsync(cancellationToken);
        }

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(d => d.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(ImmutableArray<Diagnostic>.Empty);
    }
}
