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

    /// <summary>Returns a declaration without one of its attributes; comments before it stay.</summary>
    public static MemberDeclarationSyntax Without(MemberDeclarationSyntax member, AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        return list.Attributes.Count > 1
            ? member.ReplaceNode(list, list.WithAttributes(list.Attributes.Remove(attribute)))
            : member.RemoveNode(list, SyntaxRemoveOptions.KeepNoTrivia)!.WithLeadingTrivia(member.GetLeadingTrivia());
    }
}
