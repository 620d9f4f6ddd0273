using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO116: states that what the base classes of a model hold is left out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LeaveBaseOutFix : ModelCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO116"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync<AttributeSyntax>(context, diagnostic).ConfigureAwait(false) is { } attribute)
                Register(
                    context, diagnostic, "Leave out what the base class holds", "LeaveBaseOut",
                    cancellation => ReplaceAsync(context.Document, attribute, attribute.With("BaseNotPersisted = true"), cancellation));
        }
    }
}
