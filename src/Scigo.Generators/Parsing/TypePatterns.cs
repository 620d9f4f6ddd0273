using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>Matches types with patterns: types in which the type parameters of a generic converter stand for anything.</summary>
static class TypePatterns
{
    /// <summary>Returns the converter closed over what its parameters stand for in <paramref name="type"/>, or <c>null</c>.</summary>
    public static INamedTypeSymbol? Close(INamedTypeSymbol converter, ITypeSymbol pattern, ITypeSymbol type)
    {
        // One that is nested in a generic type has no parameters of its own to stand for anything.
        if (converter.TypeParameters.IsEmpty)
            return null;
        var bindings = new Dictionary<ITypeParameterSymbol, ITypeSymbol>(SymbolEqualityComparer.Default);
        if (!Matches(pattern, type, bindings))
            return null;
        var arguments = new ITypeSymbol[converter.TypeParameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = converter.TypeParameters[i];
            if (!bindings.TryGetValue(parameter, out arguments[i]!) || !Constraints.AreMet(parameter, arguments[i]))
                return null;
        }
        return converter.Construct([.. arguments], [.. arguments.Select(static a => a.NullableAnnotation)]);
    }

    static bool Matches(ITypeSymbol pattern, ITypeSymbol type, Dictionary<ITypeParameterSymbol, ITypeSymbol> bindings)
    {
        switch (pattern)
        {
            case ITypeParameterSymbol parameter:
                if (bindings.TryGetValue(parameter, out var bound))
                    return SymbolEqualityComparer.Default.Equals(bound, type);
                bindings.Add(parameter, type);
                return true;
            case IArrayTypeSymbol array:
                return type is IArrayTypeSymbol other && array.Rank == other.Rank && Matches(array.ElementType, other.ElementType, bindings);
            case INamedTypeSymbol { IsGenericType: true } generic:
                return type is INamedTypeSymbol named
                    && SymbolEqualityComparer.Default.Equals(generic.OriginalDefinition, named.OriginalDefinition)
                    && generic.TypeArguments.Zip(named.TypeArguments, (p, t) => Matches(p, t, bindings)).All(static m => m);
            default:
                return SymbolEqualityComparer.Default.Equals(pattern, type);
        }
    }
}
