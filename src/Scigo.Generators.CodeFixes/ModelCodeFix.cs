using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Scigo.Generators.CodeFixes;

/// <summary>A code fix that changes the node at the diagnostic, and nothing that other fixes of the same run depend on.</summary>
public abstract class ModelCodeFix : CodeFixProvider
{
    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <summary>Registers an action that makes a new document; fixing all applies those of the same key.</summary>
    protected static void Register(CodeFixContext context, Diagnostic diagnostic, string title, string key, Func<CancellationToken, Task<Document>> change) =>
        context.RegisterCodeFix(CodeAction.Create(title, change, key), diagnostic);

    /// <summary>Returns the innermost node of a kind at the diagnostic.</summary>
    protected static async Task<T?> FindAsync<T>(CodeFixContext context, Diagnostic diagnostic)
        where T : SyntaxNode
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        return root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>();
    }

    /// <summary>Returns the document with a node replaced.</summary>
    protected static async Task<Document> ReplaceAsync(Document document, SyntaxNode before, SyntaxNode after, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return document.WithSyntaxRoot(root!.ReplaceNode(before, after));
    }
}
