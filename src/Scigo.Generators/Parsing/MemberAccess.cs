using Microsoft.CodeAnalysis;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Finds out how generated code, nested in the model, gets at a member.</summary>
static class MemberAccess
{
    /// <summary>Returns how a member gets its value, and the metadata name of what is behind it.</summary>
    public static (MemberSetter Setter, string Target) Setter(ISymbol symbol, INamedTypeSymbol model, Compilation compilation)
    {
        var found = Find(symbol, model, compilation);
        return found.Setter != MemberSetter.Assign && HasTypeParameter(symbol) ? (MemberSetter.Constructor, "") : found;
    }

    /// <summary>Whether a member's type depends on the type arguments of its class: accessors do not find such members.</summary>
    public static bool HasTypeParameter(ISymbol symbol) => symbol.OriginalDefinition switch
    {
        IPropertySymbol definition => !SymbolEqualityComparer.Default.Equals(definition.Type, ((IPropertySymbol)symbol).Type),
        IFieldSymbol definition => !SymbolEqualityComparer.Default.Equals(definition.Type, ((IFieldSymbol)symbol).Type),
        _ => false,
    };

    /// <summary>Returns what to do about a member that cannot be read back.</summary>
    public static string Advice(ISymbol symbol) => HasTypeParameter(symbol)
        ? "its class is generic, so give it a protected setter and getter, or take it in the constructor under the same name and type"
        : !symbol.Locations.Any(static l => l.IsInSource)
        ? "it belongs to another assembly, so give it a protected setter there, or take it in the constructor under the same name and type"
        : "give it a setter (private is enough), or take it in the constructor under the same name and type";

    static (MemberSetter Setter, string Target) Find(ISymbol symbol, INamedTypeSymbol model, Compilation compilation) => symbol switch
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

    /// <summary>Returns the field behind an auto-property, or <c>null</c>.</summary>
    public static IFieldSymbol? BackingField(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));
}
