using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Scigo.Generators.CodeFixes;

/// <summary>Adds and removes named arguments of attributes that have others.</summary>
static class AttributeArguments
{
    /// <summary>Returns an attribute with a named argument, in place of one of that name, or after all others.</summary>
    public static AttributeSyntax With(this AttributeSyntax attribute, string text)
    {
        var argument = SyntaxFactory.ParseAttributeArgumentList($"({text})")!.Arguments[0];
        var list = attribute.ArgumentList!;
        var name = argument.NameEquals!.Name.Identifier.ValueText;
        var old = list.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name);
        if (old is not null)
            return attribute.WithArgumentList(list.ReplaceNode(old, argument));
        var separators = list.Arguments.GetSeparators().Append(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
        return attribute.WithArgumentList(list.WithArguments(SyntaxFactory.SeparatedList(list.Arguments.Append(argument), separators)));
    }

    /// <summary>Returns an attribute without a named argument.</summary>
    public static AttributeSyntax Without(this AttributeSyntax attribute, string name)
    {
        var list = attribute.ArgumentList!;
        return list.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name) is { } argument
            ? attribute.WithArgumentList(list.WithArguments(list.Arguments.Remove(argument)))
            : attribute;
    }
}
