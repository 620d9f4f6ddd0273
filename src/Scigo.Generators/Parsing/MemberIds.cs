using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>The numbers that members may have.</summary>
public static class MemberIds
{
    const int Highest = 536_870_908;
    const int FirstReserved = 19_000;
    const int LastReserved = 19_999;

    public static bool IsValid(int id) => id is >= 1 and <= Highest and not (>= FirstReserved and <= LastReserved);

    /// <summary>Returns an id that neither the type nor its base classes have.</summary>
    public static int Next(INamedTypeSymbol type) => Next(type.Hierarchy().SelectMany(Of));

    /// <summary>Returns the id after the highest of those that are taken; the lowest of the others when that is the last one.</summary>
    public static int Next(IEnumerable<int> taken)
    {
        var all = new HashSet<int>(taken);
        var next = After(all.DefaultIfEmpty(0).Max());
        while (!IsValid(next) || all.Contains(next))
            next = After(next > Highest ? 0 : next);
        return next;
    }

    /// <summary>Returns the ids that a type's own members have, or had.</summary>
    public static IEnumerable<int> Of(INamedTypeSymbol type) => type.GetMembers()
        .Select(static member => Marks.Find(member)?.Argument<int?>() ?? 0)
        .Concat(Reserved(type))
        .Where(IsValid);

    /// <summary>Returns the ids that a type keeps for members that it had.</summary>
    public static IEnumerable<int> Reserved(INamedTypeSymbol type) =>
        type.FindAttribute(KnownNames.ReservedIdsAttribute)?.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } ids
            ? ids.Values.Select(static id => id.Value).OfType<int>()
            : [];

    static int After(int id) => id + 1 == FirstReserved ? LastReserved + 1 : id + 1;
}
