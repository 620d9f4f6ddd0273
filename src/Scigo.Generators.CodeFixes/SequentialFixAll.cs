using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Scigo.Generators.CodeFixes;

/// <summary>Fixes one document after the other with one sequence of ids: a type may be in several, and its base class in another.</summary>
sealed class SequentialFixAll(NextIdFix fix) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Fix all", cancellation => FixAsync(context.WithCancellationToken(cancellation)), context.CodeActionEquivalenceKey));

    async Task<Solution> FixAsync(FixAllContext context)
    {
        var ids = new IdSequence(context.Solution);
        var solution = context.Solution;
        foreach (var document in DocumentsOf(context).OrderBy(static d => d.FilePath ?? d.Name, StringComparer.Ordinal))
        {
            var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            if (diagnostics.Length > 0)
                solution = solution.WithDocumentSyntaxRoot(document.Id, await fix.FixAsync(document, diagnostics, ids, context).ConfigureAwait(false));
        }
        return solution;
    }

    static IEnumerable<Document> DocumentsOf(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? [document] : ImmutableArray<Document>.Empty,
        FixAllScope.Project => context.Project.Documents,
        _ => context.Solution.Projects.SelectMany(static p => p.Documents),
    };
}
