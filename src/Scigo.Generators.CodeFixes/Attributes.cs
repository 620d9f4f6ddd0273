using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.CodeFixes;

/// <summary>Finds and removes attributes.</summary>
static class Attributes
{
    /// <summary>Returns the attribute in a declaration that gives a member its id, or <c>null</c>.</summary>
    public static AttributeSyntax? MarkOf(ISymbol member, SyntaxNode declaration) =>
        Marks.Find(member)?.ApplicationSyntaxReference is { } mark && declaration.FullSpan.Contains(mark.Span)
            ? declaration.FindNode(mark.Span).FirstAncestorOrSelf<AttributeSyntax>()
            : null;

    /// <summary>Returns how an attribute of Scigo's is named at a position: by its namespace too, where that is not imported.</summary>
    public static string NameAt(int position, string name, SemanticModel semantics)
    {
        if (semantics.LookupNamespacesAndTypes(position, name: name + "Attribute").Any(static found => found.ContainingNamespace.ToDisplayString() == "Scigo"))
            return name;
        var isHidden = semantics.LookupNamespacesAndTypes(position, name: "Scigo").FirstOrDefault() is not INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true };
        return $"{(isHidden ? "global::" : "")}Scigo.{name}";
    }

    /// <summary>Returns a declaration without one of its attributes; comments before it stay.</summary>
    public static T Without<T>(T member, AttributeSyntax attribute)
        where T : SyntaxNode
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        return list.Attributes.Count > 1
            ? member.ReplaceNode(list, list.WithAttributes(list.Attributes.Remove(attribute)))
            : member.RemoveNode(list, SyntaxRemoveOptions.KeepNoTrivia)!.WithLeadingTrivia(member.GetLeadingTrivia());
    }
}
