using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>The numbers that members may have.</summary>
public static class MemberIds
{
    const int Highest = 536_870_908;
    const int FirstReserved = 19_000;
    const int LastReserved = 19_999;

    public static bool IsValid(int id) => id is >= 1 and <= Highest and not (>= FirstReserved and <= LastReserved);

    /// <summary>Returns the id after the highest of the type and its base classes.</summary>
    public static int Next(INamedTypeSymbol type) => After(type.Hierarchy().Select(HighestOf).DefaultIfEmpty(0).Max());

    /// <summary>Returns the highest id that a type's own members have, or had; 0 when there is none.</summary>
    public static int HighestOf(INamedTypeSymbol type) => type.GetMembers()
        .Select(static member => Marks.Find(member)?.Argument<int?>() ?? 0)
        .Concat(Reserved(type))
        .Where(IsValid)
        .DefaultIfEmpty(0)
        .Max();

    /// <summary>Returns the ids that a type keeps for members that it had.</summary>
    public static IEnumerable<int> Reserved(INamedTypeSymbol type) =>
        type.FindAttribute(KnownNames.ReservedIdsAttribute)?.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } ids
            ? ids.Values.Select(static id => id.Value).OfType<int>()
            : [];

    /// <summary>Returns the next valid id.</summary>
    public static int After(int id) => id + 1 == FirstReserved ? LastReserved + 1 : id + 1;
}
