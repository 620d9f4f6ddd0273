using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Scigo.Generators.CodeFixes;

/// <summary>Makes several declarations of one that declares several fields, which would share their marks.</summary>
static class SplitFields
{
    /// <summary>The annotation of a variable that is to be marked; its data is the attribute.</summary>
    public const string Mark = nameof(Mark);

    public static SyntaxNode In(SyntaxNode root, Func<MemberDeclarationSyntax, string, MemberDeclarationSyntax> addTo)
    {
        var end = Lines.EndIn(root);
        while (root.GetAnnotatedNodes(Mark).FirstOrDefault()?.FirstAncestorOrSelf<FieldDeclarationSyntax>() is { } field)
            root = root.ReplaceNode(field, Split(field, end, addTo));
        return root;
    }

    static IEnumerable<SyntaxNode> Split(
        FieldDeclarationSyntax field, SyntaxTrivia end, Func<MemberDeclarationSyntax, string, MemberDeclarationSyntax> addTo)
    {
        var variables = field.Declaration.Variables;
        for (var i = 0; i < variables.Count; i++)
        {
            var variable = variables[i].WithoutAnnotations(Mark).WithoutTrivia();
            MemberDeclarationSyntax single = field.WithDeclaration(field.Declaration.WithVariables(SyntaxFactory.SingletonSeparatedList(variable)));
            // Comments stand before the first, and behind the last.
            if (i > 0)
                single = single.WithLeadingTrivia(field.GetLeadingTrivia().Reverse().TakeWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)));
            if (i < variables.Count - 1)
                single = single.WithTrailingTrivia(end);
            yield return variables[i].GetAnnotations(Mark).FirstOrDefault()?.Data is { } text ? addTo(single, text) : single;
        }
    }
}
