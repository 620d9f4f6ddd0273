using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO114: seals a class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SealFix : ModelCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO114"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync<TypeDeclarationSyntax>(context, diagnostic).ConfigureAwait(false) is { } type)
                Register(
                    context, diagnostic, $"Seal '{type.Identifier.ValueText}'", "Seal",
                    cancellation => ReplaceAsync(context.Document, type, type.WithModifiers(Sealed(type.Modifiers)), cancellation));
        }
    }

    // Before partial, which must come last.
    static SyntaxTokenList Sealed(SyntaxTokenList modifiers)
    {
        var partial = modifiers.IndexOf(SyntaxKind.PartialKeyword);
        var token = SyntaxFactory.Token(SyntaxKind.SealedKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (partial != 0)
            return modifiers.Insert(partial, token);
        return SyntaxFactory.TokenList([token.WithLeadingTrivia(modifiers[0].LeadingTrivia), modifiers[0].WithLeadingTrivia(), .. modifiers.Skip(1)]);
    }
}
