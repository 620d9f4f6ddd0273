using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO212: records a change in Scigo.Unshipped.txt. SCIGO208: records there that a model is given up.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)]), Shared]
public sealed class RecordChangeFix : CodeFixProvider
{
    const string Record = nameof(Record);
    const string GiveUp = nameof(GiveUp);

    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO212", "SCIGO208"];

    public override FixAllProvider GetFixAllProvider() => new RecordAll();

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    diagnostic.Id == "SCIGO208" ? "Give up the model and all data of it" : "Record it in Scigo.Unshipped.txt",
                    cancellation => RecordAsync(context.TextDocument.Project, [diagnostic], cancellation),
                    diagnostic.Id == "SCIGO208" ? GiveUp : Record),
                diagnostic);
        }
        return Task.CompletedTask;
    }

    static async Task<Solution> RecordAsync(Project project, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var lines = diagnostics.SelectMany(static d => d.Properties.TryGetValue(BaselineAnalyzer.Lines, out var lines) ? lines!.Split('\n') : []);
        return (await BaselineDocuments.RecordAsync(project, lines, cancellation).ConfigureAwait(false)).Solution;
    }

    // All changes of a project are written into one file: made one by one, the fixes could not be merged.
    sealed class RecordAll : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

        public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(CodeAction.Create(
            "Record all", cancellation => FixAsync(context.WithCancellationToken(cancellation)), context.CodeActionEquivalenceKey));

        static async Task<Solution> FixAsync(FixAllContext context)
        {
            var solution = context.Solution;
            foreach (var project in context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project])
            {
                var diagnostics = context.Scope == FixAllScope.Document && context.Document is { } document
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                var ofKind = diagnostics.Where(d => d.Id == "SCIGO208" == (context.CodeActionEquivalenceKey == GiveUp)).ToList();
                if (ofKind.Count > 0)
                    solution = await RecordAsync(solution.GetProject(project.Id)!, ofKind, context.CancellationToken).ConfigureAwait(false);
            }
            return solution;
        }
    }
}
