using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.CodeFixes;

/// <summary>SCIGO103: marks a member as hyperparameter, fitted or other state, with the next free id, or as left out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MarkMemberFix : NextIdFix
{
    const string NotPersisted = nameof(NotPersisted);

    public override ImmutableArray<string> FixableDiagnosticIds => ["SCIGO103"];

    protected override IEnumerable<(string Key, Func<string, int, string> Title)> Actions(Diagnostic diagnostic)
    {
        // What has no place for a mark: a parameter that the class keeps.
        if (diagnostic.Properties[UnmarkedMembers.Offers] is not { } offers)
            yield break;
        foreach (var mark in offers.Split([','], StringSplitOptions.RemoveEmptyEntries))
            yield return (mark, (name, id) => $"Mark '{name}' with [{mark}({id})]");
        yield return (NotPersisted, static (name, _) => $"Leave '{name}' out with [NotPersisted]");
    }

    protected override int RankOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(UnmarkedMembers.Rank, out var rank) ? int.Parse(rank!, CultureInfo.InvariantCulture) : 0;

    protected override INamedTypeSymbol? ModelAt(SyntaxNode node, SemanticModel semantics, CancellationToken cancellation) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type ? semantics.GetDeclaredSymbol(type, cancellation) : null;

    protected override (SyntaxNode Before, Func<SyntaxNode, SyntaxNode> Change)? Edit(SyntaxNode node, string key, int id, SemanticModel semantics)
    {
        var text = Attributes.NameAt(node.SpanStart, key, semantics) + (key == NotPersisted ? "" : $"({id})");
        foreach (var level in node.AncestorsAndSelf())
        {
            switch (level)
            {
                case VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: FieldDeclarationSyntax, Variables.Count: > 1 } }:
                    return (level, old => old.WithAdditionalAnnotations(new SyntaxAnnotation(SplitFields.Mark, text)));
                case PropertyDeclarationSyntax or FieldDeclarationSyntax:
                    return (level, old => AddTo((MemberDeclarationSyntax)old, text));
                case ParameterSyntax:
                    return (level, old => AddTo((ParameterSyntax)old, text));
                case TypeDeclarationSyntax:
                    return null;
            }
        }
        return null;
    }

    protected override SyntaxNode Finish(SyntaxNode root) => SplitFields.In(root, AddTo);

    // On the member's own line, after what stands before it.
    static MemberDeclarationSyntax AddTo(MemberDeclarationSyntax member, string text)
    {
        var list = Parse(text).WithLeadingTrivia(member.GetLeadingTrivia());
        return member.WithoutLeadingTrivia().WithAttributeLists(member.WithoutLeadingTrivia().AttributeLists.Insert(0, list));
    }

    static ParameterSyntax AddTo(ParameterSyntax parameter, string text) =>
        parameter.WithoutLeadingTrivia().WithAttributeLists(parameter.WithoutLeadingTrivia().AttributeLists.Insert(
            0, Parse("property: " + text).WithLeadingTrivia(parameter.GetLeadingTrivia())));

    static AttributeListSyntax Parse(string text) =>
        SyntaxFactory.ParseCompilationUnit($"[{text}] class C;").Members[0].AttributeLists[0].WithTrailingTrivia(SyntaxFactory.Space);
}
