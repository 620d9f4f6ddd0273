using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO304: leaves out the member that is given an object which another holds; what is to set it in OnLoaded is the user's to say.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LeaveReferenceOutFix : ModelCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO304"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync<AssignmentExpressionSyntax>(context, diagnostic).ConfigureAwait(false) is not { } assignment
                || semantics.GetSymbolInfo(assignment.Left, context.CancellationToken).Symbol is not { } member
                || Marks.Find(member)?.ApplicationSyntaxReference is not { } mark
                || context.Document.Project.Solution.GetDocument(mark.SyntaxTree) is not { } document)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create($"Leave '{member.Name}' out with [NotPersisted]", cancellation => LeaveOutAsync(document, mark, cancellation), "LeaveReferenceOut"),
                diagnostic);
        }
    }

    static async Task<Solution> LeaveOutAsync(Document document, SyntaxReference mark, CancellationToken cancellation)
    {
        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var attribute = (AttributeSyntax)await mark.GetSyntaxAsync(cancellation).ConfigureAwait(false);
        var name = SyntaxFactory.ParseName(Attributes.NameAt(attribute.SpanStart, "NotPersisted", semantics!));
        var changed = await ReplaceAsync(document, attribute, SyntaxFactory.Attribute(name).WithTriviaFrom(attribute), cancellation).ConfigureAwait(false);
        return changed.Project.Solution;
    }
}
