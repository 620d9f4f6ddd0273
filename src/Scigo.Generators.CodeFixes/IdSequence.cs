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
    readonly List<(INamedTypeSymbol Type, int Id)> given = [];
    readonly Dictionary<INamedTypeSymbol, int> highest = new(SymbolEqualityComparer.Default);

    /// <summary>Returns the id after the highest in use.</summary>
    public async Task<int> NextAsync(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (!highest.TryGetValue(type, out var last))
        {
            var derived = await SymbolFinder.FindDerivedClassesAsync(type, solution, cancellationToken: cancellation).ConfigureAwait(false);
            last = type.Hierarchy().Concat(derived).Max(MemberIds.HighestOf);
        }
        foreach (var (other, id) in given)
        {
            if (Derives(other, type) || Derives(type, other))
                last = Math.Max(last, id);
        }
        var next = MemberIds.After(last);
        given.Add((type, next));
        highest[type] = next;
        return next;
    }

    static bool Derives(INamedTypeSymbol type, INamedTypeSymbol from) =>
        type.Hierarchy().Any(level => SymbolEqualityComparer.Default.Equals(level, from));
}
