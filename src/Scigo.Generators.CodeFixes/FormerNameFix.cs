using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO207: gives a renamed member its former name for JSON.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FormerNameFix : ModelCodeFix
{
    static readonly string[] Marks = ["Member", "Hyperparameter", "Fitted"];

    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO207"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var name = diagnostic.Properties[BaselineAnalyzer.Value]!;
            var member = await FindAsync<SyntaxNode>(context, diagnostic).ConfigureAwait(false);
            var list = member?.AncestorsAndSelf().SelectMany(static node => node switch
            {
                MemberDeclarationSyntax declaration => declaration.AttributeLists,
                ParameterSyntax parameter => parameter.AttributeLists,
                _ => [],
            }).FirstOrDefault(static list => list.Attributes.Any(IsMark));
            if (list is not null)
                Register(
                    context, diagnostic, $"Keep \"{name}\" as a former name", "FormerName",
                    cancellation => ReplaceAsync(context.Document, list, With(list, Attributes.NameAt(list.SpanStart, "FormerName", semantics!), name), cancellation));
        }
    }

    static AttributeListSyntax With(AttributeListSyntax list, string attributeName, string name)
    {
        var attribute = SyntaxFactory.Attribute(SyntaxFactory.ParseName(attributeName), SyntaxFactory.ParseAttributeArgumentList($"(\"{name}\")"));
        return AttributeLists.With(list, attribute);
    }

    static bool IsMark(AttributeSyntax attribute)
    {
        var name = attribute.Name.ToString();
        return Marks.Contains(name.Substring(name.LastIndexOf('.') + 1).Replace("Attribute", ""));
    }
}
