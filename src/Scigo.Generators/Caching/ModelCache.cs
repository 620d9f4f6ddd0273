using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Model;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Caching;

/// <summary>
/// Keeps what was parsed until something changes that it depends on. Roslyn asks for every model again after every edit, and each new
/// compilation has to bind anew whatever is looked at.
/// </summary>
static class ModelCache
{
    static readonly ConditionalWeakTable<SyntaxNode, Slot<ModelSpec?>> Models = new();
    static readonly ConditionalWeakTable<CompilationOptions, Slot<AssemblySpec>> Assemblies = new();

    /// <summary>Returns the model that a declaration's attribute makes it, or <c>null</c> when there is none, or when it is in error.</summary>
    public static ModelSpec? Model(TypeDeclarationSyntax declaration, Compilation compilation, CancellationToken cancellation) =>
        Models.GetOrCreateValue(declaration).Get(
            DependencyGraph.Of(compilation).StampOf(declaration.SyntaxTree),
            () => Parse(declaration, compilation, cancellation));

    /// <summary>Returns what the catalog of the assembly needs to know.</summary>
    public static AssemblySpec Assembly(Compilation compilation, CancellationToken cancellation) =>
        Assemblies.GetOrCreateValue(compilation.Options).Get(
            DependencyGraph.Of(compilation).StampOf(AssemblyParser.Names(compilation)),
            () => AssemblyParser.Parse(compilation, cancellation));

    // Of a type in several parts the one with the attribute counts; with the attribute twice, which is an error, the first.
    static ModelSpec? Parse(TypeDeclarationSyntax declaration, Compilation compilation, CancellationToken cancellation) =>
        compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellation) is INamedTypeSymbol type
            && type.FindAttribute(KnownNames.PersistableModelAttribute)?.ApplicationSyntaxReference is { } attribute
            && attribute.SyntaxTree == declaration.SyntaxTree
            && declaration.AttributeLists.Span.Contains(attribute.Span)
                ? ModelParser.Parse(type, compilation, null, cancellation)
                : null;
}
