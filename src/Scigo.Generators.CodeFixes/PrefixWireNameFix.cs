using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO004: puts the project's namespace, in lower case, before a wire name, and takes out what cannot be in one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PrefixWireNameFix : ModelCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO004"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var attribute = await FindAsync<AttributeSyntax>(context, diagnostic).ConfigureAwait(false);
            if (attribute?.ArgumentList?.Arguments.FirstOrDefault()?.Expression is not LiteralExpressionSyntax literal)
                continue;
            var name = Mend(literal.Token.ValueText, context.Document.Project);
            Register(
                context, diagnostic, $"Name it \"{name}\"", "PrefixWireName",
                cancellation => ReplaceAsync(context.Document, literal, Literal(name).WithTriviaFrom(literal), cancellation));
        }
    }

    static string Mend(string wireName, Project project)
    {
        var parts = wireName.Split('.').Select(Identifiers.From).Where(static p => p.Length > 0).ToList();
        if (parts.Count == 0)
            parts.Add("model");
        if (parts.Count > 1)
            return string.Join(".", parts);
        var space = project.DefaultNamespace ?? project.AssemblyName;
        var prefix = space.ToLowerInvariant().Split('.').Select(Identifiers.From).Where(static p => p.Length > 0);
        return string.Join(".", prefix.Concat(parts));
    }

    static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
