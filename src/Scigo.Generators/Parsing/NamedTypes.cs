using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>The types of a namespace.</summary>
static class NamedTypes
{
    /// <summary>Returns the types of a namespace, and those nested in them, without what is generated into models.</summary>
    public static IEnumerable<INamedTypeSymbol> In(INamespaceSymbol space)
    {
        // Without recursion, as an iterator in an iterator for each level would be slow.
        var open = new Stack<INamespaceOrTypeSymbol>([space]);
        while (open.Count > 0)
        {
            var container = open.Pop();
            if (container is INamedTypeSymbol type)
                yield return type;
            else
            {
                foreach (var inner in ((INamespaceSymbol)container).GetNamespaceMembers())
                    open.Push(inner);
            }
            foreach (var nested in container.GetTypeMembers())
            {
                if (nested.Name is not (KnownNames.Codec or KnownNames.Access))
                    open.Push(nested);
            }
        }
    }
}
