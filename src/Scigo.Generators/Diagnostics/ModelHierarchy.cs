using Microsoft.CodeAnalysis;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>Which models of an assembly derive from which, and which are the types of members.</summary>
sealed class ModelHierarchy
{
    ModelHierarchy()
    {
    }

    /// <summary>A class, and the first model by name that derives from it.</summary>
    public Dictionary<INamedTypeSymbol, INamedTypeSymbol> Derived { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The models that members are declared as.</summary>
    public HashSet<INamedTypeSymbol> AreHeld { get; } = new(SymbolEqualityComparer.Default);

    public static ModelHierarchy Of(IAssemblySymbol assembly)
    {
        var found = new ModelHierarchy();
        foreach (var model in ModelsOf(assembly).OrderBy(static m => m.ToDisplayString(), StringComparer.Ordinal))
        {
            foreach (var level in model.Hierarchy().Skip(1))
            {
                if (!found.Derived.ContainsKey(level.OriginalDefinition))
                    found.Derived.Add(level.OriginalDefinition, model);
            }
            foreach (var held in model.GetMembers().Where(static m => Marks.Find(m) is not null).SelectMany(HeldBy))
                found.AreHeld.Add(held.OriginalDefinition);
        }
        return found;
    }

    /// <summary>Returns the concrete models that a member is declared to hold, alone or in a collection.</summary>
    public static IEnumerable<INamedTypeSymbol> HeldBy(ISymbol member) => Held(member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    }).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    static IEnumerable<INamedTypeSymbol> Held(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Held(array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } model when model.FindAttribute(KnownNames.PersistableModelAttribute) is not null => [model],
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Held),
        _ => [],
    };

    /// <summary>Returns the annotated types of an assembly.</summary>
    public static IEnumerable<INamedTypeSymbol> ModelsOf(IAssemblySymbol assembly) =>
        NamedTypes.In(assembly.GlobalNamespace).Where(static type => type.FindAttribute(KnownNames.PersistableModelAttribute) is not null);
}
