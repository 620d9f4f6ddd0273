using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO205: gives a member an id that no other ever had. SCIGO206: gives it the one that it was shipped with.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SetIdFix : ModelCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO205", "SCIGO206"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var id = diagnostic.Properties[BaselineAnalyzer.Value]!;
            var attribute = await FindAsync<AttributeSyntax>(context, diagnostic).ConfigureAwait(false);
            if (attribute?.ArgumentList?.Arguments.FirstOrDefault(static a => a.NameEquals is null)?.Expression is { } old)
                Register(
                    context, diagnostic, $"Change the id to {id}", "SetId",
                    cancellation => ReplaceAsync(context.Document, old, SyntaxFactory.ParseExpression(id).WithTriviaFrom(old), cancellation));
        }
    }
}
