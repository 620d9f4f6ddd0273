using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO105: gives a property that computes its value a private setter, and so makes it an auto-property.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddSetterFix : ModelCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO105"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync<PropertyDeclarationSyntax>(context, diagnostic).ConfigureAwait(false) is { } property)
                Register(
                    context, diagnostic, $"Give '{property.Identifier.ValueText}' a private setter", "AddSetter",
                    cancellation => ReplaceAsync(context.Document, property, WithSetter(property), cancellation));
        }
    }

    static PropertyDeclarationSyntax WithSetter(PropertyDeclarationSyntax property)
    {
        var accessors = SyntaxFactory.ParseMemberDeclaration("int P { get; private set; }") as PropertyDeclarationSyntax;
        return property
            .WithIdentifier(property.Identifier.WithTrailingTrivia(SyntaxFactory.Space))
            .WithExpressionBody(null)
            .WithSemicolonToken(default)
            .WithAccessorList(accessors!.AccessorList)
            .WithTrailingTrivia(property.GetTrailingTrivia());
    }
}
