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
        foreach (var mark in diagnostic.Properties[UnmarkedMembers.Offers]!.Split([','], StringSplitOptions.RemoveEmptyEntries))
            yield return (mark, (name, id) => $"Mark '{name}' with [{mark}({id})]");
        yield return (NotPersisted, static (name, _) => $"Leave '{name}' out with [NotPersisted]");
    }

    protected override int RankOf(Diagnostic diagnostic) => int.Parse(diagnostic.Properties[UnmarkedMembers.Rank]!, CultureInfo.InvariantCulture);

    protected override INamedTypeSymbol? ModelAt(SyntaxNode node, SemanticModel semantics, CancellationToken cancellation) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type ? semantics.GetDeclaredSymbol(type, cancellation) : null;

    protected override (SyntaxNode Before, Func<SyntaxNode, SyntaxNode> Change)? Edit(SyntaxNode node, string key, int id)
    {
        var text = key == NotPersisted ? key : $"{key}({id})";
        foreach (var level in node.AncestorsAndSelf())
        {
            switch (level)
            {
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
