using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Scigo.Generators.CodeFixes;

/// <summary>The line ends of a file.</summary>
static class Lines
{
    /// <summary>Returns a line end as the file has them.</summary>
    public static SyntaxTrivia EndIn(SyntaxNode node)
    {
        var end = node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(static t => t.IsKind(SyntaxKind.EndOfLineTrivia));
        return end.IsKind(SyntaxKind.EndOfLineTrivia) ? end : SyntaxFactory.LineFeed;
    }
}
