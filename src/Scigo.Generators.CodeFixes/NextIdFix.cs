using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Scigo.Generators.CodeFixes;

/// <summary>
/// A code fix that hands out ids. Fixing all at once counts on from fix to fix, so that each gets its own; fixes made one by one and
/// merged afterwards would all get the same.
/// </summary>
public abstract class NextIdFix : CodeFixProvider
{
    public override FixAllProvider? GetFixAllProvider() => new SequentialFixAll(this);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root!.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (ModelAt(node, semantics!, context.CancellationToken) is not { } model)
                continue;
            // Members that are reported together are offered ids that are distinct, as in the messages.
            var ids = new IdSequence(context.Document.Project.Solution);
            var id = 0;
            for (var i = 0; i <= RankOf(diagnostic); i++)
                id = await ids.NextAsync(model, context.CancellationToken).ConfigureAwait(false);
            var name = root.FindToken(diagnostic.Location.SourceSpan.Start).ValueText;
            foreach (var (key, title) in Actions(diagnostic))
            {
                if (Edit(node, key, id, semantics!) is { } edit)
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            title(name, id),
                            _ => Task.FromResult(context.Document.WithSyntaxRoot(Finish(root.ReplaceNode(edit.Before, edit.Change(edit.Before))))),
                            key),
                        diagnostic);
            }
        }
    }

    /// <summary>Returns the ways to fix a diagnostic: a key, and a title made of the member's name and its new id.</summary>
    protected abstract IEnumerable<(string Key, Func<string, int, string> Title)> Actions(Diagnostic diagnostic);

    /// <summary>Returns how many of what is reported with a diagnostic get an id before it.</summary>
    protected virtual int RankOf(Diagnostic diagnostic) => 0;

    /// <summary>Returns the type whose ids count.</summary>
    protected abstract INamedTypeSymbol? ModelAt(SyntaxNode node, SemanticModel semantics, CancellationToken cancellation);

    /// <summary>Returns the node to change, and how.</summary>
    protected abstract (SyntaxNode Before, Func<SyntaxNode, SyntaxNode> Change)? Edit(SyntaxNode node, string key, int id, SemanticModel semantics);

    /// <summary>Returns a document's root with what could not be done node by node.</summary>
    protected virtual SyntaxNode Finish(SyntaxNode root) => root;

    /// <summary>Returns a document's root with all its diagnostics fixed.</summary>
    internal async Task<SyntaxNode> FixAsync(Document document, IEnumerable<Diagnostic> diagnostics, IdSequence ids, FixAllContext context)
    {
        var key = context.CodeActionEquivalenceKey!;
        var semantics = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var changes = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var diagnostic in diagnostics.OrderBy(static d => d.Location.SourceSpan.Start))
        {
            var node = root!.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (!Actions(diagnostic).Any(action => action.Key == key)
                || ModelAt(node, semantics!, context.CancellationToken) is not { } model
                || Edit(node, key, 1, semantics!) is not { } probe || changes.ContainsKey(probe.Before))
                continue;
            if (Edit(node, key, await ids.NextAsync(model, context.CancellationToken).ConfigureAwait(false), semantics!) is { } edit)
                changes.Add(edit.Before, edit.Change);
        }
        return Finish(root!.ReplaceNodes(changes.Keys, (before, after) => changes[before](after)));
    }
}
