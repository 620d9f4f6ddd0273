using Microsoft.CodeAnalysis;
using Scigo.Generators.Caching;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>
/// Which models of an assembly derive from which, and which are the types of members. Only models that are not sealed make it look at
/// others than they are themselves.
/// </summary>
sealed class ModelHierarchy(IAssemblySymbol assembly)
{
    readonly Lazy<Dictionary<INamedTypeSymbol, INamedTypeSymbol>> derived = new(() => FindDerived(assembly));

    // Types with what their files mention, in which one can look before the compiler has to find out what the members are. Generated files
    // mention too much.
    readonly Lazy<List<(INamedTypeSymbol Type, FileSummary File)>> types = new(() =>
    [
        .. from type in NamedTypes.In(assembly.GlobalNamespace)
           from part in type.DeclaringSyntaxReferences
           where !part.SyntaxTree.FilePath.Contains(KnownNames.Generator)
           select (type, FileSummary.Of(part.SyntaxTree)),
    ]);

    /// <summary>Returns the first model by name that derives from a class, or <c>null</c>.</summary>
    public INamedTypeSymbol? DerivedFrom(INamedTypeSymbol type) =>
        !type.IsSealed && derived.Value.TryGetValue(type.OriginalDefinition, out var found) ? found : null;

    /// <summary>Whether a member of a model is declared as a type, or as a collection of it.</summary>
    public bool IsHeld(INamedTypeSymbol type)
    {
        var name = Hash.Of(type.Name);
        return types.Value
            .Where(other => other.File.Mentioned.Contains(name) && IsModel(other.Type))
            .SelectMany(static other => MarkedMembers(other.Type))
            .SelectMany(HeldBy)
            .Any(held => SymbolEqualityComparer.Default.Equals(held.OriginalDefinition, type));
    }

    /// <summary>Returns the concrete models that a member is declared to hold, alone or in a collection.</summary>
    public static IEnumerable<INamedTypeSymbol> HeldBy(ISymbol member) =>
        Held(member.MemberType()).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>Returns the members that a type persists.</summary>
    public static IEnumerable<ISymbol> MarkedMembers(INamedTypeSymbol model) =>
        model.GetMembers().Where(static m => m is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false } && Marks.Find(m) is not null);

    static Dictionary<INamedTypeSymbol, INamedTypeSymbol> FindDerived(IAssemblySymbol assembly)
    {
        var found = new Dictionary<INamedTypeSymbol, INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var derived = NamedTypes.In(assembly.GlobalNamespace).Where(static type => type.BaseType is { SpecialType: SpecialType.None } && IsModel(type));
        foreach (var model in derived.OrderBy(static m => m.ToDisplayString(), StringComparer.Ordinal))
        {
            foreach (var level in model.Hierarchy().Skip(1).Where(level => !found.ContainsKey(level.OriginalDefinition)))
                found.Add(level.OriginalDefinition, model);
        }
        return found;
    }

    static IEnumerable<INamedTypeSymbol> Held(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Held(array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } model when IsModel(model) => [model],
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Held),
        _ => [],
    };

    /// <summary>Returns the annotated types of an assembly.</summary>
    public static IEnumerable<INamedTypeSymbol> ModelsOf(IAssemblySymbol assembly) => NamedTypes.In(assembly.GlobalNamespace).Where(IsModel);

    static bool IsModel(INamedTypeSymbol type) => type.FindAttribute(KnownNames.PersistableModelAttribute) is not null;
}
