using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.CodeFixes;

/// <summary>The members that have an id.</summary>
static class MarkedMembers
{
    /// <summary>Returns those of a type and its base classes.</summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type) =>
        type.Hierarchy().SelectMany(static level => level.GetMembers()).Where(static member => Marks.Find(member) is not null);

    /// <summary>Returns the member that an attribute stands on.</summary>
    public static ISymbol? At(AttributeSyntax attribute, SemanticModel semantics, CancellationToken cancellation) => attribute.Parent?.Parent switch
    {
        BaseFieldDeclarationSyntax field => semantics.GetDeclaredSymbol(field.Declaration.Variables[0], cancellation),
        ParameterSyntax parameter => semantics.GetDeclaredSymbol(parameter, cancellation) is { ContainingSymbol: { ContainingType: { } type } } symbol
            ? type.GetMembers(symbol.Name).OfType<IPropertySymbol>().FirstOrDefault()
            : null,
        { } member => semantics.GetDeclaredSymbol(member, cancellation),
        _ => null,
    };
}
