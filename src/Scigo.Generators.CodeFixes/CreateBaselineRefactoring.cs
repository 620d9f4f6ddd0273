using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Baselines;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.CodeFixes;

/// <summary>On a model: gives a project without a baseline one.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(CreateBaselineRefactoring)), Shared]
public sealed class CreateBaselineRefactoring : CodeRefactoringProvider
{
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var project = context.Document.Project;
        if (BaselineDocuments.Find(project, Baseline.ShippedName) is not null || BaselineDocuments.Find(project, Baseline.UnshippedName) is not null)
            return;
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root!.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || semantics!.GetDeclaredSymbol(declaration, context.CancellationToken)?.FindAttribute(KnownNames.PersistableModelAttribute) is null)
            return;
        context.RegisterRefactoring(CodeAction.Create(
            "Keep a baseline of the project's models",
            async cancellation => (await BaselineDocuments.CreateAsync(project, cancellation).ConfigureAwait(false)).Solution,
            nameof(CreateBaselineRefactoring)));
    }
}
