using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>A model, and how it was come to: from a model that names it, and so on.</summary>
sealed class ModelPath(INamedTypeSymbol model, ModelPath? before = null)
{
    // Fewer may be constants: Box<T> with a member Box<List<int>>.
    const int Enough = 5;

    readonly int depth = Depth(model);

    /// <summary>Whether a generic model names ever larger closed types of itself: <c>Node&lt;List&lt;T&gt;&gt;</c> in <c>Node&lt;T&gt;</c>.</summary>
    public bool IsEndless => Before.Count(p => SymbolEqualityComparer.Default.Equals(p.Model.OriginalDefinition, Model.OriginalDefinition) && p.depth < depth) >= Enough;

    INamedTypeSymbol Model => model;

    IEnumerable<ModelPath> Before
    {
        get
        {
            for (var path = before; path is not null; path = path.Previous)
                yield return path;
        }
    }

    ModelPath? Previous => before;

    static int Depth(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => 1 + Depth(array.ElementType),
        INamedTypeSymbol { Arity: > 0 } named => 1 + named.TypeArguments.Max(Depth),
        _ => 0,
    };
}
