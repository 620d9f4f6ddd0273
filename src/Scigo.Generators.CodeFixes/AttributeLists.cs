using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Scigo.Generators.CodeFixes;

static class AttributeLists
{
    /// <summary>Returns a list with another attribute behind those that it has.</summary>
    public static AttributeListSyntax With(AttributeListSyntax list, AttributeSyntax attribute)
    {
        var separators = list.Attributes.GetSeparators().Append(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
        return list.WithAttributes(SyntaxFactory.SeparatedList(list.Attributes.Append(attribute), separators));
    }
}
