using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>
/// Proposes ids that neither a base class nor a derived class has, another one each time. For a base class they are the same whichever
/// model asks for them, so that what is reported about its members is one message.
/// </summary>
sealed class FreeIds(Compilation compilation)
{
    readonly Dictionary<INamedTypeSymbol, int> highest = new(SymbolEqualityComparer.Default);
    int last;

    /// <summary>How many ids have been proposed.</summary>
    public int Count { get; private set; }

    public int Next(INamedTypeSymbol type)
    {
        Count++;
        // Looked for once for all members of a class: it takes a look at every type.
        if (!highest.TryGetValue(type, out var taken))
            highest.Add(type, taken = HighestAround(type));
        return last = MemberIds.After(Math.Max(last, taken));
    }

    int HighestAround(INamedTypeSymbol type)
    {
        var derived = NamedTypes.In(compilation.Assembly.GlobalNamespace).Where(t => t.Hierarchy().Skip(1).Any(level => IsSame(level, type)));
        return type.Hierarchy().Concat(derived).Max(MemberIds.HighestOf);
    }

    static bool IsSame(INamedTypeSymbol level, INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, type.OriginalDefinition);
}
