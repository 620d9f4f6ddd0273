using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Caching;

/// <summary>What the parser can see of a file: its declarations, without comments and the bodies of methods. Names are hashes.</summary>
sealed class FileSummary
{
    static readonly ConditionalWeakTable<SyntaxTree, FileSummary> Summaries = new();

    FileSummary(CompilationUnitSyntax root)
    {
        Stamp = Hash.Empty;
        foreach (var token in root.DescendantTokens(IsVisible))
            Add(token);
        Namespaces = [.. root
            .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<BaseNamespaceDeclarationSyntax>()
            .Select(static space => Hash.Of(FullName(space)))];
        HoldsForAll = root.AttributeLists.Count > 0
            || root.Usings.Any(static u => !u.GlobalKeyword.IsKind(SyntaxKind.None))
            || Surrogates.DeclaredIn(root.SyntaxTree).Count > 0;
        if (root.Members.Any(SyntaxKind.GlobalStatement))
            Declare("Program");
    }

    /// <summary>A hash of all declarations.</summary>
    public ulong Stamp { get; private set; }

    /// <summary>The names of the types that are declared, with and without the suffix of attributes.</summary>
    public HashSet<ulong> Declared { get; } = [];

    /// <summary>The names whose meaning depends on what is declared: those used, and those of types that may have more parts.</summary>
    public HashSet<ulong> Mentioned { get; } = [];

    /// <summary>The namespaces that are declared.</summary>
    public IReadOnlyList<ulong> Namespaces { get; }

    /// <summary>Whether all files depend on this one: it has global usings, attributes of the assembly, or surrogates.</summary>
    public bool HoldsForAll { get; }

    public static FileSummary Of(SyntaxTree tree) => Summaries.GetValue(tree, static t => new FileSummary((CompilationUnitSyntax)t.GetRoot()));

    // Accessors count: C# sees from "field" in them whether there is one. Directives change what comes after them.
    static bool IsVisible(SyntaxNode node) => node.ContainsDirectives || node switch
    {
        GlobalStatementSyntax => false,
        BlockSyntax or ArrowExpressionClauseSyntax => node.Parent is not BaseMethodDeclarationSyntax,
        _ => true,
    };

    void Add(SyntaxToken token)
    {
        if (token.ContainsDirectives)
        {
            foreach (var trivia in token.LeadingTrivia.Where(static t => t.IsDirective))
                Stamp = Stamp.And(trivia.ToString());
        }
        Stamp = Stamp.And(token.Text);
        if (!token.IsKind(SyntaxKind.IdentifierToken))
            return;
        if (token.Parent is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            Declare(token.ValueText);
        else if (token.Parent is SimpleNameSyntax name && !IsOfNamespace(name))
            Mentioned.Add(Hash.Of(token.ValueText));
    }

    void Declare(string name)
    {
        const string suffix = "Attribute";
        Declared.Add(Hash.Of(name));
        Mentioned.Add(Hash.Of(name));
        if (name.EndsWith(suffix, StringComparison.Ordinal))
            Declared.Add(Hash.Of(name.Substring(0, name.Length - suffix.Length)));
    }

    static string FullName(BaseNamespaceDeclarationSyntax space) =>
        string.Join(".", space.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().Select(static s => s.Name.ToString()).Reverse());

    // A file in a namespace does not depend on the others in it, unless it uses them.
    static bool IsOfNamespace(NameSyntax name)
    {
        SyntaxNode? node = name;
        while (node is NameSyntax)
            node = node.Parent;
        return node is BaseNamespaceDeclarationSyntax;
    }
}
