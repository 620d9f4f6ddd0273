using Microsoft.CodeAnalysis;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Finds out how generated code, nested in the model, gets at a member.</summary>
static class MemberAccess
{
    /// <summary>Returns how a member gets its value, and the metadata name of what is behind it.</summary>
    public static (MemberSetter Setter, string Target) Setter(ISymbol symbol, INamedTypeSymbol model, Compilation compilation) => symbol switch
    {
        IPropertySymbol { SetMethod: { } set } => set.IsInitOnly || !IsReachable(set, model, compilation)
            ? (MemberSetter.Method, set.Name)
            : (MemberSetter.Assign, ""),
        IPropertySymbol property when BackingField(property) is { } field => (MemberSetter.Field, field.Name),
        IFieldSymbol field => field.IsReadOnly || !IsReachable(field, model, compilation)
            ? (MemberSetter.Field, field.Name)
            : (MemberSetter.Assign, ""),
        _ => (MemberSetter.Constructor, ""),
    };

    /// <summary>Returns how a member is read, and the metadata name of what is behind it.</summary>
    public static (MemberGetter Getter, string Target) Getter(ISymbol symbol, INamedTypeSymbol model, Compilation compilation) => symbol switch
    {
        IPropertySymbol { GetMethod: { } get } when !IsReachable(get, model, compilation) => (MemberGetter.Method, get.Name),
        IFieldSymbol when !IsReachable(symbol, model, compilation) => (MemberGetter.Field, symbol.Name),
        _ => (MemberGetter.Direct, ""),
    };

    // Private members of a base class are out of reach of a derived class's codec.
    static bool IsReachable(ISymbol symbol, INamedTypeSymbol model, Compilation compilation) =>
        compilation.IsSymbolAccessibleWithin(symbol, model, model);

    static IFieldSymbol? BackingField(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));
}
