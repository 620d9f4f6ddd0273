using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO006: adds a private constructor without parameters before the others, where the base class has one too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddConstructorFix : ModelCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO006"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync<TypeDeclarationSyntax>(context, diagnostic).ConfigureAwait(false) is { ParameterList: null } type
                && semantics.GetDeclaredSymbol(type, context.CancellationToken) is INamedTypeSymbol symbol
                && symbol.InstanceConstructors.All(static c => c.DeclaringSyntaxReferences.All(static r => r.GetSyntax() is ConstructorDeclarationSyntax))
                && symbol.BaseType?.InstanceConstructors.Any(static c => c.Parameters.IsEmpty && c.DeclaredAccessibility != Accessibility.Private) == true
                && type.Members.OfType<ConstructorDeclarationSyntax>().FirstOrDefault() is { } first)
                Register(
                    context, diagnostic, $"Add a private constructor '{type.Identifier.ValueText}()'", "AddConstructor",
                    cancellation => ReplaceAsync(context.Document, type, With(type, first), cancellation));
        }
    }

    static TypeDeclarationSyntax With(TypeDeclarationSyntax type, ConstructorDeclarationSyntax first)
    {
        var end = Lines.EndIn(type);
        var leading = first.GetLeadingTrivia();
        var blank = leading.TakeWhile(static t => t.IsKind(SyntaxKind.EndOfLineTrivia)).ToList();
        var indent = leading.Reverse().TakeWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia));
        var added = SyntaxFactory.ParseMemberDeclaration($"{type.Identifier.Text}() {{ }}")!.WithLeadingTrivia(blank.Concat(indent)).WithTrailingTrivia(end, end);
        return type.ReplaceNode(first, (MemberDeclarationSyntax[])[added, first.WithLeadingTrivia(leading.Skip(blank.Count))]);
    }
}
