using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO108: makes a member through which a model contains itself nullable. A struct would lie in it even so.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MakeNullableFix : ModelCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO108"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var member = await FindAsync<SyntaxNode>(context, diagnostic).ConfigureAwait(false);
            if (member?.AncestorsAndSelf().Select(TypeOf).FirstOrDefault(static t => t is not null) is { } type and not NullableTypeSyntax
                && semantics.GetTypeInfo(type, context.CancellationToken).Type is { IsReferenceType: true })
                Register(
                    context, diagnostic, "Make it nullable", "MakeNullable",
                    cancellation => ReplaceAsync(context.Document, type, Nullable(type), cancellation));
        }
    }

    static TypeSyntax? TypeOf(SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax property => property.Type,
        VariableDeclarationSyntax variables => variables.Type,
        ParameterSyntax parameter => parameter.Type,
        _ => null,
    };

    static NullableTypeSyntax Nullable(TypeSyntax type) =>
        SyntaxFactory.NullableType(type.WithoutTrivia()).WithTriviaFrom(type);
}
