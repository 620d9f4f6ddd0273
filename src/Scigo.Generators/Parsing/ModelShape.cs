using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.Parsing;

/// <summary>Checks that generated code can be added to a type, and that it can be instantiated and reached.</summary>
static class ModelShape
{
    public static void Check(INamedTypeSymbol type, DiagnosticSink sink, CancellationToken cancellation)
    {
        var reason = type switch
        {
            { IsStatic: true } => "static",
            { IsAbstract: true } => "abstract",
            { IsRefLikeType: true } => "a ref struct",
            { IsFileLocal: true } => "local to its file",
            _ when TypeAdvice.IsInlineArray(type) =>
                $"an inline array, of which only the first element would be seen; an IConverter<{type.Name}, T[]> on it or its members does better",
            _ when FileLocalContainer(type) is { } outer => $"nested in '{outer.Name}', which is local to its file",
            _ when type.TypeParameters.Any(static p => p.AllowsRefLikeType) => "generic over ref structs, which no model can hold",
            { ContainingType.IsGenericType: true } => $"nested in the generic '{type.ContainingType.Name}'",
            _ => null,
        };
        if (reason is not null)
        {
            sink.Add(Descriptors.NotConcrete, type, type.Name, reason);
            return; // Nothing else would help.
        }
        if (!IsPartial(type, cancellation))
            sink.Add(Descriptors.NotPartial, type, type.Name);
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            if (!IsPartial(outer, cancellation))
                sink.Add(Descriptors.ContainerNotPartial, outer, outer.Name, type.Name);
        }
        CheckAccess(type, sink);
        CheckNames(type, sink);
    }

    static INamedTypeSymbol? FileLocalContainer(INamedTypeSymbol type)
    {
        var outer = type.ContainingType;
        while (outer is { IsFileLocal: false })
            outer = outer.ContainingType;
        return outer;
    }

    // Of what is generated into the type; the analyzer sees that too.
    static void CheckNames(INamedTypeSymbol type, DiagnosticSink sink)
    {
        foreach (var name in (string[])[KnownNames.Codec, KnownNames.Access])
        {
            if (type.Name == name)
                sink.Add(Descriptors.NameTaken, type, name);
            else if (type.GetMembers(name).FirstOrDefault(IsWritten) is { } member)
                sink.Add(Descriptors.NameTaken, member, name);
        }
    }

    // The catalog, a class of its own, names every model.
    static void CheckAccess(INamedTypeSymbol type, DiagnosticSink sink)
    {
        for (var level = type; level is not null; level = level.ContainingType)
        {
            if (level.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal))
                continue;
            var access = SyntaxFacts.GetText(level.DeclaredAccessibility);
            var reason = ReferenceEquals(level, type) ? access : $"nested in '{level.Name}', which is {access}";
            sink.Add(Descriptors.NotAccessible, type, type.Name, reason);
            return;
        }
    }

    static bool IsWritten(ISymbol member) => member.DeclaringSyntaxReferences.Any(static r => !r.SyntaxTree.FilePath.Contains(KnownNames.Generator));

    static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) => type.DeclaringSyntaxReferences.Any(
        r => r.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
