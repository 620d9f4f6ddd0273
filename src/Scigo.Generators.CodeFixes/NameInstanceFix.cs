using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO303: names the closed generic model that is saved or loaded, above the first declaration of the file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NameInstanceFix : ModelCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO303"];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (CompilationUnitSyntax)(await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        var semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var attribute = Attributes.NameAt(root.Members.Count > 0 ? root.Members[0].SpanStart : 0, "PersistableInstance", semantics!);
        foreach (var diagnostic in context.Diagnostics)
        {
            // A generic model that nothing mentions has no closed type to name.
            if (diagnostic.Properties.TryGetValue(ClosedGenerics.TypeName, out var name))
                Register(
                    context, diagnostic, $"Make a codec for '{name}'", "NameInstance",
                    cancellation => ReplaceAsync(context.Document, root, WithAttribute(root, attribute, name!), cancellation));
        }
    }

    static CompilationUnitSyntax WithAttribute(CompilationUnitSyntax root, string attribute, string name)
    {
        var text = $"[assembly: {attribute}(typeof({name}))]\n";
        var list = SyntaxFactory.ParseCompilationUnit(text).AttributeLists[0];
        return root.WithAttributeLists(root.AttributeLists.Add(list));
    }
}
