using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO106: sets Name to one that files allow and no other member has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SetMemberNameFix : ModelCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO106"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var attribute = await FindAsync<AttributeSyntax>(context, diagnostic).ConfigureAwait(false);
            if (attribute is null || MarkedMembers.At(attribute, semantics!, context.CancellationToken) is not { } member)
                continue;
            var name = Free(member);
            Register(
                context, diagnostic, $"Name it \"{name}\"", "SetMemberName",
                cancellation => ReplaceAsync(context.Document, attribute, attribute.With($"Name = \"{name}\""), cancellation));
        }
    }

    static string Free(ISymbol member)
    {
        var taken = new HashSet<string>(MarkedMembers.Of(member.ContainingType)
            .Where(other => !SymbolEqualityComparer.Default.Equals(other, member))
            .Select(static other => Marks.Find(other)!.Named<string?>("Name", null) ?? WireNames.SnakeCase(other.Name)));
        var name = Identifiers.From(WireNames.SnakeCase(member.Name));
        if (name.Length == 0)
            name = "member";
        var free = name;
        for (var i = 2; taken.Contains(free); i++)
            free = $"{name}_{i}";
        return free;
    }
}
