using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>Matches types with patterns: types in which the type parameters of a generic converter stand for anything.</summary>
static class TypePatterns
{
    /// <summary>Returns a generic converter, named without its arguments, closed for a type that it converts, or <c>null</c>.</summary>
    public static INamedTypeSymbol? Close(INamedTypeSymbol converter, ITypeSymbol type, Compilation compilation) => ConverterTable.Pairs(converter)
        .Select(pair => Close(converter.OriginalDefinition, pair.TypeArguments[0], type, compilation))
        .FirstOrDefault(static closed => closed is not null);

    /// <summary>Returns the converter closed over what its parameters stand for in <paramref name="type"/>, or <c>null</c>.</summary>
    public static INamedTypeSymbol? Close(INamedTypeSymbol converter, ITypeSymbol pattern, ITypeSymbol type, Compilation compilation)
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
            if (!bindings.TryGetValue(converter.TypeParameters[i], out arguments[i]!))
                return null;
        }
        var closed = converter.Construct([.. arguments], [.. arguments.Select(static a => a.NullableAnnotation)]);
        return CompilersErrors.AreInArguments(closed, compilation) ? null : closed;
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
