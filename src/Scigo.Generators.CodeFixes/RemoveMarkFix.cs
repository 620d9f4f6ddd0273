using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.CodeFixes;

/// <summary>
/// SCIGO111 and SCIGO302: removes a mark from what is no state of a model, and moves one from the field behind a property to the property.
/// SCIGO112: removes one or the other of two marks.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveMarkFix : ModelCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO111", "SCIGO112", "SCIGO302"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync<AttributeSyntax>(context, diagnostic).ConfigureAwait(false) is not { Parent: AttributeListSyntax { Parent: { } declaration } list } mark)
                continue;
            if (diagnostic.Id == "SCIGO112" && FirstOf(declaration, mark, semantics!, context.CancellationToken) is { } first)
                Remove(first, "RemoveFirst");
            if (list.Target is { } target && target.Identifier.IsKind(SyntaxKind.FieldKeyword))
                Register(
                    context, diagnostic, "Mark the property", "MarkProperty",
                    cancellation => ReplaceAsync(context.Document, declaration, WithoutTarget(declaration, list, mark), cancellation));
            // What cannot be read is state all the same, of which it must be said where it is.
            else if (diagnostic.Id != "SCIGO111" || MarkedMembers.At(mark, semantics!, context.CancellationToken) is not IPropertySymbol { GetMethod: null })
                Remove(mark, "RemoveMark");

            void Remove(AttributeSyntax attribute, string key) => Register(
                context, diagnostic, $"Remove [{attribute}]", key,
                cancellation => ReplaceAsync(context.Document, declaration, Attributes.Without(declaration, attribute), cancellation));
        }
    }

    static SyntaxNode WithoutTarget(SyntaxNode declaration, AttributeListSyntax list, AttributeSyntax mark)
    {
        if (list.Attributes.Count == 1)
            return declaration.ReplaceNode(list, list.WithTarget(null).WithLeadingTrivia(list.GetLeadingTrivia()));
        var rest = list.WithAttributes(list.Attributes.Remove(mark));
        var own = list.WithTarget(null).WithAttributes([mark.WithoutTrivia()]).WithoutLeadingTrivia();
        return declaration.ReplaceNode(list, (AttributeListSyntax[])[rest.WithTrailingTrivia(SyntaxFactory.Space), own]);
    }

    // A mark beside a mark, a converter beside a converter.
    static AttributeSyntax? FirstOf(SyntaxNode declaration, AttributeSyntax second, SemanticModel semantics, CancellationToken cancellation)
    {
        return declaration.ChildNodes().OfType<AttributeListSyntax>().SelectMany(static l => l.Attributes)
            .TakeWhile(a => a != second)
            .FirstOrDefault(a => Class(a) is { } found && found.Is(KnownNames.ConverterAttribute) == Class(second)!.Is(KnownNames.ConverterAttribute) && IsScigos(found));

        INamedTypeSymbol? Class(AttributeSyntax attribute) => semantics.GetTypeInfo(attribute, cancellation).Type as INamedTypeSymbol;
    }

    static bool IsScigos(INamedTypeSymbol found) => found.Is(KnownNames.MemberAttribute) || found.Is(KnownNames.HyperparameterAttribute)
        || found.Is(KnownNames.FittedAttribute) || found.Is(KnownNames.NotPersistedAttribute) || found.Is(KnownNames.ConverterAttribute)
        || found.Is(KnownNames.PersistableModelAttribute);
}
