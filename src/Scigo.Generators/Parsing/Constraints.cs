using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>What type parameters demand of type arguments.</summary>
static class Constraints
{
    /// <summary>Whether an argument, one of those that close a type, is what a parameter demands.</summary>
    public static bool AreMet(ITypeParameterSymbol parameter, ITypeSymbol argument, INamedTypeSymbol closed, Compilation compilation) =>
        (!parameter.HasUnmanagedTypeConstraint || argument.IsUnmanagedType)
        && (!parameter.HasValueTypeConstraint || IsValue(argument))
        && (!parameter.HasReferenceTypeConstraint || argument.IsReferenceType)
        && (!parameter.HasConstructorConstraint || HasConstructor(argument))
        && parameter.OriginalDefinition.ConstraintTypes.All(c => Converts(argument, Close(c, closed), compilation));

    static bool IsValue(ITypeSymbol type) => type.IsValueType && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T;

    static bool HasConstructor(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => parameter.HasConstructorConstraint || parameter.IsValueType,
        INamedTypeSymbol { IsReferenceType: true } named => !named.IsAbstract
            && named.InstanceConstructors.Any(static c => c.Parameters.IsEmpty && c.DeclaredAccessibility == Accessibility.Public),
        _ => type.IsValueType,
    };

    static bool Converts(ITypeSymbol argument, ITypeSymbol constraint, Compilation compilation) =>
        compilation.ClassifyCommonConversion(argument, constraint) is { IsImplicit: true, IsUserDefined: false, IsNumeric: false };

    // The constraint may name the type's own parameters: where T : IComparable<T>.
    static ITypeSymbol Close(ITypeSymbol constraint, INamedTypeSymbol closed) => constraint switch
    {
        ITypeParameterSymbol parameter when SymbolEqualityComparer.Default.Equals(parameter.DeclaringType, closed.OriginalDefinition) =>
            closed.TypeArguments[parameter.Ordinal],
        INamedTypeSymbol { Arity: > 0 } generic =>
            generic.ConstructedFrom.Construct([.. generic.TypeArguments.Select(a => Close(a, closed))]),
        _ => constraint,
    };
}
