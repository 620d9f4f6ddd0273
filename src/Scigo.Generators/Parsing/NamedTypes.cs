using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>The types of a namespace.</summary>
static class NamedTypes
{
    /// <summary>Returns the types of a namespace or type, and those nested in them.</summary>
    public static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            foreach (var nested in In(member))
                yield return nested;
        }
    }
}
