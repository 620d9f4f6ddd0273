using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO101, SCIGO102 and SCIGO201: gives a member the next free id.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FreeIdFix : NextIdFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO101", "SCIGO102", "SCIGO201"];

    protected override IEnumerable<(string Key, Func<string, int, string> Title)> Actions(Diagnostic diagnostic) =>
        [("FreeId", static (_, id) => $"Change the id to {id}")];

    protected override INamedTypeSymbol? ModelAt(SyntaxNode node, SemanticModel semantics, CancellationToken cancellation) =>
        node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute ? MarkedMembers.At(attribute, semantics, cancellation)?.ContainingType : null;

    protected override (SyntaxNode Before, Func<SyntaxNode, SyntaxNode> Change)? Edit(SyntaxNode node, string key, int id, SemanticModel semantics) =>
        node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && !IsShared(attribute) && attribute.ArgumentList?.Arguments.FirstOrDefault(static a => a.NameEquals is null) is { } argument
            ? (argument.Expression, old => SyntaxFactory
                .LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(id)).WithTriviaFrom(old))
            : null;

    // Of several fields in one declaration: they would have the same id again.
    static bool IsShared(AttributeSyntax attribute) => attribute.Parent?.Parent is FieldDeclarationSyntax { Declaration.Variables.Count: > 1 };
}
