using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Scigo.Generators.CodeFixes;

/// <summary>
/// SCIGO105: a property that computes its value is no state and loses its mark. One that returns a constant may have been meant as state: it
/// gets a private setter, and the constant as its first value.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddSetterFix : ModelCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO105"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync<PropertyDeclarationSyntax>(context, diagnostic).ConfigureAwait(false) is not { } property || !IsComputed(property))
                continue;
            var name = property.Identifier.ValueText;
            if (Value(property) is { } value && semantics!.GetConstantValue(value, context.CancellationToken).HasValue && IsInClass(property))
                Register(
                    context, diagnostic, $"Give '{name}' a private setter", "AddSetter",
                    cancellation => ReplaceAsync(context.Document, property, WithSetter(property, value), cancellation));
            if (semantics!.GetDeclaredSymbol(property, context.CancellationToken) is { } symbol && Attributes.MarkOf(symbol, property) is { } mark)
                Register(
                    context, diagnostic, $"Remove [{mark.Name}] from '{name}'", "RemoveMark",
                    cancellation => ReplaceAsync(context.Document, property, Attributes.Without(property, mark), cancellation));
        }
    }

    static bool IsComputed(PropertyDeclarationSyntax property) => property.ExpressionBody is not null
        || property.AccessorList?.Accessors is { Count: 1 } accessors && (accessors[0].Body is not null || accessors[0].ExpressionBody is not null);

    // Structs have initializers only beside constructors.
    static bool IsInClass(PropertyDeclarationSyntax property) =>
        property.Parent is ClassDeclarationSyntax or RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: not (int)SyntaxKind.StructKeyword };

    static ExpressionSyntax? Value(PropertyDeclarationSyntax property) => property.ExpressionBody?.Expression
        ?? property.AccessorList?.Accessors[0] switch
        {
            { ExpressionBody: { } arrow } => arrow.Expression,
            { Body.Statements: { Count: 1 } statements } when statements[0] is ReturnStatementSyntax { Expression: { } returned } => returned,
            _ => null,
        };

    static PropertyDeclarationSyntax WithSetter(PropertyDeclarationSyntax property, ExpressionSyntax value)
    {
        var auto = (PropertyDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"int P {{ get; private set; }} = {value.WithoutTrivia()};")!;
        return property
            .WithIdentifier(property.Identifier.WithTrailingTrivia(SyntaxFactory.Space))
            .WithExpressionBody(null)
            .WithAccessorList(auto.AccessorList)
            .WithInitializer(auto.Initializer)
            .WithSemicolonToken(auto.SemicolonToken)
            .WithTrailingTrivia(property.GetTrailingTrivia());
    }
}
