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
    public static int Next(INamedTypeSymbol type)
    {
        var highest = type.Hierarchy()
            .SelectMany(static level => level.GetMembers())
            .Select(static member => Marks.Find(member)?.Argument<int?>() ?? 0)
            .Where(IsValid)
            .DefaultIfEmpty(0)
            .Max();
        return After(highest);
    }

    /// <summary>Returns the next valid id.</summary>
    public static int After(int id) => id + 1 == FirstReserved ? LastReserved + 1 : id + 1;
}
