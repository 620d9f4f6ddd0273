using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>What to do about a type that cannot be persisted.</summary>
static class TypeAdvice
{
    const string LeaveOut = "mark the member [NotPersisted], and set it in OnLoaded";

    public static string For(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Dynamic } => "declare it as object, which holds any model, or as ParamValue, which holds numbers, texts and lists of them",
        { TypeKind: TypeKind.Delegate } => $"no file holds code; {LeaveOut}, or declare an interface, which models implement",
        IPointerTypeSymbol pointer => $"an address means nothing in another process; keep what is there in {Short(pointer.PointedAtType)}[] or NDArray",
        IFunctionPointerTypeSymbol => $"no file holds code; {LeaveOut}",
        INamedTypeSymbol { TypeKind: TypeKind.Interface } contract when HasStaticAbstract(contract) =>
            $"C# takes no interface with static abstract members as a type argument; declare it as one without them that '{Short(type)}' extends, or as object",
        IArrayTypeSymbol array => ForArray(array),
        INamedTypeSymbol named => ForNamed(named),
        _ => Convert(type),
    };

    public static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>Whether an interface leaves a static member to those that implement it.</summary>
    public static bool HasStaticAbstract(INamedTypeSymbol type) => type.TypeKind == TypeKind.Interface
        && type.AllInterfaces.Add(type).SelectMany(static i => i.GetMembers()).Any(static m => m is { IsStatic: true, IsAbstract: true });

    /// <summary>Whether a struct repeats its one field.</summary>
    public static bool IsInlineArray(INamedTypeSymbol type) => type.FindAttribute("System.Runtime.CompilerServices.InlineArrayAttribute") is not null;

    static string ForArray(IArrayTypeSymbol array) => array switch
    {
        { Rank: > 1 } when Scalars.Word(array.ElementType, 0) is null =>
            $"arrays of several dimensions hold numbers and bool; use {Short(array.ElementType)}{string.Concat(Enumerable.Repeat("[]", array.Rank))}, whose rows may have any length",
        { Rank: > 1 } => $"use NDArray<{Short(array.ElementType)}>",
        { ElementType: IArrayTypeSymbol inner } => $"use NDArray<{Short(inner.ElementType)}>, or a List of arrays",
        _ => $"arrays hold numbers and bool; use List<{Short(array.ElementType)}>",
    };

    static string ForNamed(INamedTypeSymbol type) => type switch
    {
        { IsTupleType: true } => "tuples have 2 to 7 elements; declare a record struct with [PersistableModel(\"…\")], which gives them names in files too",
        _ when IsInlineArray(type) && type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault() is { } element =>
            $"of an inline array only the first element has a name; write an IConverter<{Short(type)}, {Short(element.Type)}[]> and attach it with [Converter]",
        { TypeArguments.Length: 1 } when type.Is(KnownNames.NDArray) =>
            $"NDArray holds numbers and bool; use {Short(type.TypeArguments[0])}[], or List<{Short(type.TypeArguments[0])}>",
        { Name: "Dictionary", TypeArguments.Length: 2 } =>
            $"keys are integers, enums, bool or strings; use List<({Short(type.TypeArguments[0])}, {Short(type.TypeArguments[1])})>, or make such a key of '{Short(type.TypeArguments[0])}'",
        _ when Ordering.IsSortedSet(type) =>
            $"let '{Short(type.TypeArguments[0])}' implement IComparable, by which it is sorted when it is read, or use List<{Short(type.TypeArguments[0])}>",
        { TypeArguments.Length: 2 } when IsCollection(type) => $"use Dictionary<{Short(type.TypeArguments[0])}, {Short(type.TypeArguments[1])}>",
        { TypeArguments.Length: 1 } when IsCollection(type) => $"use List<{Short(type.TypeArguments[0])}>",
        _ when IsWiring(type) => $"it is part of the running program; {LeaveOut}",
        { IsGenericType: false } when type.Locations.Any(static l => l.IsInSource) => $"annotate '{Short(type)}' with [PersistableModel(\"…\")], or {Convert(type)}",
        _ => Convert(type),
    };

    /// <summary>Whether a type is of threads and tasks, of which no file can hold anything.</summary>
    public static bool IsWiring(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() is "System.Threading" or "System.Threading.Tasks";

    static bool IsCollection(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString().StartsWith("System.Collections.", StringComparison.Ordinal);

    static string Convert(ITypeSymbol type) =>
        $"write an IConverter<{Short(type)}, …> to a supported type and attach it with [Converter]";
}
