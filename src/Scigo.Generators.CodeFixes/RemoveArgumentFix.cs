using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO109 and SCIGO110: removes a Rank or an Encoding from a member that has none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveArgumentFix : ModelCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO109", "SCIGO110"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var argument = diagnostic.Id == "SCIGO109" ? "Rank" : "Encoding";
            if (await FindAsync<AttributeSyntax>(context, diagnostic).ConfigureAwait(false) is { } attribute)
                Register(
                    context, diagnostic, $"Remove {argument}", "RemoveArgument",
                    cancellation => ReplaceAsync(context.Document, attribute, attribute.Without(argument), cancellation));
        }
    }
}
