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

    /// <summary>Whether a member is of a generic base class: accessors find its fields, but not its methods.</summary>
    public static bool IsOfGenericBase(ISymbol symbol, INamedTypeSymbol model) =>
        symbol.ContainingType.IsGenericType && !SymbolEqualityComparer.Default.Equals(symbol.ContainingType, model);

    /// <summary>Returns what to do about a member that cannot be read back.</summary>
    public static string Advice(ISymbol symbol, INamedTypeSymbol model) => HasTypeParameter(symbol) || IsOfGenericBase(symbol, model)
        ? "its class is generic, so give it a protected setter and getter, or take it in the constructor under the same name and type"
        : !symbol.Locations.Any(static l => l.IsInSource)
        ? "it belongs to another assembly, so give it a protected setter there, or take it in the constructor under the same name and type"
        : "give it a setter (private is enough), or take it in the constructor under the same name and type";

    static (MemberSetter Setter, string Target) Find(ISymbol symbol, INamedTypeSymbol model, Compilation compilation) => symbol switch
    {
        IPropertySymbol { SetMethod: { IsInitOnly: false } set } when IsReachable(set, model, compilation) => (MemberSetter.Assign, ""),
        IPropertySymbol { SetMethod: { } set } when !IsOfGenericBase(symbol, model) => (MemberSetter.Method, set.Name),
        IPropertySymbol property when FieldBehind(property, model) is { } field => (MemberSetter.Field, field.Name),
        IFieldSymbol field => field.IsReadOnly || !IsReachable(field, model, compilation)
            ? (MemberSetter.Field, field.Name)
            : (MemberSetter.Assign, ""),
        _ => (MemberSetter.Constructor, ""),
    };

    /// <summary>Returns how a member is read, and the metadata name of what is behind it; <c>null</c> when it cannot be.</summary>
    public static (MemberGetter Getter, string Target)? Getter(ISymbol symbol, INamedTypeSymbol model, Compilation compilation) => symbol switch
    {
        IPropertySymbol { GetMethod: { } get } when IsReachable(get, model, compilation) => (MemberGetter.Direct, ""),
        IFieldSymbol when IsReachable(symbol, model, compilation) => (MemberGetter.Direct, ""),
        _ when HasTypeParameter(symbol) => null,
        IPropertySymbol { GetMethod: { } get } when !IsOfGenericBase(symbol, model) => (MemberGetter.Method, get.Name),
        IPropertySymbol property => FieldBehind(property, model) is { } field ? (MemberGetter.Field, field.Name) : null,
        _ => (MemberGetter.Field, symbol.Name),
    };

    /// <summary>
    /// Whether the codec of a model gets at a member by its name: not at a base class's private one, nor at one that a derived class hides, or
    /// that must not be used any more.
    /// </summary>
    public static bool IsReachable(ISymbol symbol, INamedTypeSymbol model, Compilation compilation)
    {
        var name = symbol is IMethodSymbol { AssociatedSymbol: { } property } ? property.Name : symbol.Name;
        return compilation.IsSymbolAccessibleWithin(symbol, model, model) && !symbol.IsForbidden() && !model.Hierarchy()
            .TakeWhile(level => !SymbolEqualityComparer.Default.Equals(level, symbol.ContainingType))
            .Any(level => level.GetMembers(name).Any(static m => !m.IsOverride));
    }

    // An override may have another one behind it; its methods would be the way to it.
    static IFieldSymbol? FieldBehind(IPropertySymbol property, INamedTypeSymbol model) =>
        IsOfGenericBase(property, model) && (property.IsVirtual || property.IsAbstract || property.IsOverride) ? null : BackingField(property);

    /// <summary>Returns the field behind an auto-property, or <c>null</c>.</summary>
    public static IFieldSymbol? BackingField(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));
}
