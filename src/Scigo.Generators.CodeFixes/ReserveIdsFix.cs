using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO204: reserves the ids of removed members.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ReserveIdsFix : ModelCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO204"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var ids = diagnostic.Properties[BaselineAnalyzer.Value]!;
            if (await FindAsync<TypeDeclarationSyntax>(context, diagnostic).ConfigureAwait(false) is { } type)
                Register(
                    context, diagnostic, $"Reserve {ids}", "ReserveIds",
                    cancellation => ReplaceAsync(context.Document, type, WithReserved(type, Attributes.NameAt(type.SpanStart, "ReservedIds", semantics!), ids), cancellation));
        }
    }

    static TypeDeclarationSyntax WithReserved(TypeDeclarationSyntax type, string name, string ids)
    {
        var present = type.AttributeLists.SelectMany(static l => l.Attributes).FirstOrDefault(static a => a.Name.ToString().EndsWith("ReservedIds", StringComparison.Ordinal));
        if (present?.ArgumentList is { } arguments)
        {
            var all = arguments.Arguments.Select(static a => a.ToString()).Append(ids);
            return type.ReplaceNode(present, present.WithArgumentList(SyntaxFactory.ParseAttributeArgumentList($"({string.Join(", ", all)})")));
        }
        var attribute = SyntaxFactory.Attribute(SyntaxFactory.ParseName(name), SyntaxFactory.ParseAttributeArgumentList($"({ids})"));
        return type.AttributeLists.FirstOrDefault() is { } list
            ? type.ReplaceNode(list, AttributeLists.With(list, attribute))
            : type.AddAttributeLists(SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)));
    }
}
