using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FindSymbols;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.CodeFixes;

/// <summary>
/// Hands out ids that no base class and no derived class of a type has, in whatever project of the solution, nor got from this sequence
/// before.
/// </summary>
sealed class IdSequence(Solution solution)
{
    readonly Dictionary<INamedTypeSymbol, int> declared = new(SymbolEqualityComparer.Default);
    readonly Dictionary<INamedTypeSymbol, int> given = new(SymbolEqualityComparer.Default);
    readonly Dictionary<INamedTypeSymbol, int> givenBelow = new(SymbolEqualityComparer.Default);

    /// <summary>Returns the id after the highest in use.</summary>
    public async Task<int> NextAsync(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var hierarchy = type.Hierarchy().Select(static level => level.OriginalDefinition).ToList();
        if (!declared.TryGetValue(type, out var last))
        {
            var derived = await SymbolFinder.FindDerivedClassesAsync(type, solution, cancellationToken: cancellation).ConfigureAwait(false);
            declared[type] = last = hierarchy.Concat(derived).Max(MemberIds.HighestOf);
        }
        foreach (var level in hierarchy)
            last = Math.Max(last, Highest(given, level));
        var next = MemberIds.After(Math.Max(last, Highest(givenBelow, type)));
        // Ids only grow, and what a type gets now is above all that its base classes and those derived from it got.
        given[type] = next;
        foreach (var level in hierarchy.Where(level => next > Highest(givenBelow, level)))
            givenBelow[level] = next;
        return next;
    }

    static int Highest(Dictionary<INamedTypeSymbol, int> ids, INamedTypeSymbol type) => ids.TryGetValue(type, out var id) ? id : 0;
}
