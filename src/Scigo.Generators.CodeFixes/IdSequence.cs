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
    // By name: a class has another symbol in each project that sees it, and after each compilation.
    readonly Dictionary<string, List<int>> declared = [];
    readonly Dictionary<string, List<int>> given = [];
    readonly Dictionary<string, List<int>> givenBelow = [];

    /// <summary>Returns the id after the highest in use, or a lower one that is free when there is none.</summary>
    public async Task<int> NextAsync(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var hierarchy = type.Hierarchy().Select(static level => level.OriginalDefinition).ToList();
        if (!declared.TryGetValue(Key(type), out var taken))
        {
            var derived = await SymbolFinder.FindDerivedClassesAsync(type, solution, cancellationToken: cancellation).ConfigureAwait(false);
            declared.Add(Key(type), taken = [.. hierarchy.Concat(derived).SelectMany(MemberIds.Of)]);
        }
        // What base classes got, and what the types derived from this one got.
        var next = MemberIds.Next(taken.Concat(hierarchy.SelectMany(level => Of(given, level))).Concat(Of(givenBelow, type)));
        Of(given, type).Add(next);
        foreach (var level in hierarchy)
            Of(givenBelow, level).Add(next);
        return next;
    }

    static List<int> Of(Dictionary<string, List<int>> ids, INamedTypeSymbol type)
    {
        if (!ids.TryGetValue(Key(type), out var found))
            ids.Add(Key(type), found = []);
        return found;
    }

    static string Key(INamedTypeSymbol type) => $"{type.ContainingAssembly.Name}: {type.OriginalDefinition.ToDisplayString()}";
}
