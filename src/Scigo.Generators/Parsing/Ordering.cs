using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>Sorted sets are read into the order of their elements, which these must have.</summary>
static class Ordering
{
    /// <summary>Whether a converter can rebuild a type: that of sorted sets only where elements can be compared.</summary>
    public static bool Allows(INamedTypeSymbol converter, ITypeSymbol type) => !IsSortedSet(type)
        || !converter.Is("Scigo.Converters.SortedSetConverter`1")
        || IsOrdered(((INamedTypeSymbol)type).TypeArguments[0]);

    public static bool IsSortedSet(ITypeSymbol type) => type.Is("System.Collections.Generic.SortedSet`1");

    // What stands behind a type parameter, an interface or an abstract class shows when the program runs.
    static bool IsOrdered(ITypeSymbol type) => type.WithoutNullable() switch
    {
        ITypeParameterSymbol or { IsAbstract: true } or { SpecialType: SpecialType.System_Object } => true,
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(static e => IsOrdered(e.Type)),
        var plain => plain.AllInterfaces.Any(static i => i.Is("System.IComparable") || i.Is("System.IComparable`1")),
    };
}
