using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>
/// Proposes ids that neither a base class nor a derived class has, another one each time. For a base class they are the same whichever
/// model asks for them, so that what is reported about its members is one message.
/// </summary>
sealed class FreeIds(Compilation compilation)
{
    readonly Dictionary<INamedTypeSymbol, List<int>> around = new(SymbolEqualityComparer.Default);
    readonly List<int> proposed = [];

    /// <summary>How many ids have been proposed.</summary>
    public int Count => proposed.Count;

    public int Next(INamedTypeSymbol type)
    {
        // Looked for once for all members of a class: it takes a look at every type.
        if (!around.TryGetValue(type, out var taken))
            around.Add(type, taken = Around(type));
        proposed.Add(MemberIds.Next(taken.Concat(proposed)));
        return proposed[proposed.Count - 1];
    }

    List<int> Around(INamedTypeSymbol type)
    {
        var derived = NamedTypes.In(compilation.Assembly.GlobalNamespace).Where(t => t.Hierarchy().Skip(1).Any(level => IsSame(level, type)));
        return [.. type.Hierarchy().Concat(derived).SelectMany(MemberIds.Of)];
    }

    static bool IsSame(INamedTypeSymbol level, INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, type.OriginalDefinition);
}
