using Microsoft.CodeAnalysis;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.CodeFixes;

/// <summary>Hands out ids that no base class and no derived class of a type has, nor got from this sequence before.</summary>
sealed class IdSequence
{
    readonly List<(INamedTypeSymbol Type, int Id)> given = [];

    /// <summary>Returns the id after the highest in use.</summary>
    public int Next(INamedTypeSymbol type)
    {
        var highest = 0;
        foreach (var level in type.Hierarchy().Concat(TypesOf(type.ContainingAssembly.GlobalNamespace).Where(t => Derives(t, type))))
            highest = Math.Max(highest, MemberIds.HighestOf(level));
        foreach (var (other, id) in given)
        {
            if (Derives(other, type) || Derives(type, other))
                highest = Math.Max(highest, id);
        }
        var next = MemberIds.After(highest);
        given.Add((type, next));
        return next;
    }

    static bool Derives(INamedTypeSymbol type, INamedTypeSymbol from) =>
        type.Hierarchy().Any(level => SymbolEqualityComparer.Default.Equals(level, from));

    static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            foreach (var nested in TypesOf(member))
                yield return nested;
        }
    }
}
