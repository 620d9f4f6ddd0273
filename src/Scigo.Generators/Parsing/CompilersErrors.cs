using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>Finds what the compiler refuses in the declaration of a type: generated code would only repeat its errors.</summary>
static class CompilersErrors
{
    public static bool AreIn(INamedTypeSymbol type) => IsNameless(type) || HasClash(type) || type.TypeParameters.Any(IsBroken);

    /// <summary>Whether the arguments of a closed generic type violate its constraints.</summary>
    public static bool AreInArguments(INamedTypeSymbol type, Compilation compilation) => type.TypeParameters
        .Zip(type.TypeArguments, (parameter, argument) => Constraints.AreMet(parameter, argument, type, compilation))
        .Contains(false);

    // While it is being typed, it or what it is in has no name yet.
    static bool IsNameless(INamedTypeSymbol type)
    {
        for (ISymbol? level = type; level is not null and not INamespaceSymbol { IsGlobalNamespace: true }; level = level.ContainingSymbol)
        {
            if (level is INamedTypeSymbol or INamespaceSymbol && level.Name.Length == 0)
                return true;
        }
        return false;
    }

    // Only methods, indexers and generic types may share a name.
    static bool HasClash(INamedTypeSymbol type) => type.GetMembers()
        .Where(static m => m.CanBeReferencedByName && m is not INamedTypeSymbol)
        .GroupBy(static m => m.Name)
        .Any(static same => same.Skip(1).Any() && same.Any(static m => m is not IMethodSymbol));

    static bool IsBroken(ITypeParameterSymbol parameter) => parameter.Name.Length == 0
        || parameter.DeclaringType!.TypeParameters.Count(p => p.Name == parameter.Name) > 1
        || parameter.ConstraintTypes.Any(static c => c.TypeKind == TypeKind.Error);
}
