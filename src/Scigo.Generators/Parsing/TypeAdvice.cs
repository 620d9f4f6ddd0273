using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>What to do about a type that cannot be persisted.</summary>
static class TypeAdvice
{
    public static string For(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Interface } contract when HasStaticAbstract(contract) =>
            $"C# takes no interface with static abstract members as a type argument; declare it as one without them that '{Short(type)}' extends, or as object",
        IArrayTypeSymbol { Rank: > 1 } array when Scalars.Word(array.ElementType, 0) is null =>
            "arrays of several dimensions hold numbers and bool; use a jagged array",
        IArrayTypeSymbol { Rank: > 1 } array => $"use NDArray<{Short(array.ElementType)}>",
        IArrayTypeSymbol { ElementType: IArrayTypeSymbol inner } => $"use NDArray<{Short(inner.ElementType)}>, or a List of arrays",
        IArrayTypeSymbol array => $"arrays hold numbers and bool; use List<{Short(array.ElementType)}>",
        INamedTypeSymbol { TypeArguments.Length: 1 } named when named.Is(KnownNames.NDArray) =>
            $"NDArray holds numbers and bool; use List<{Short(named.TypeArguments[0])}>",
        INamedTypeSymbol { Name: "Dictionary", TypeArguments.Length: 2 } => "keys are integers, bool or strings",
        INamedTypeSymbol named when Ordering.IsSortedSet(named) =>
            $"let '{Short(named.TypeArguments[0])}' implement IComparable, by which it is sorted when it is read, or use List<{Short(named.TypeArguments[0])}>",
        INamedTypeSymbol { TypeArguments.Length: 2 } named when IsCollection(named) =>
            $"use Dictionary<{Short(named.TypeArguments[0])}, {Short(named.TypeArguments[1])}>",
        INamedTypeSymbol { TypeArguments.Length: 1 } named when IsCollection(named) => $"use List<{Short(named.TypeArguments[0])}>",
        INamedTypeSymbol { IsGenericType: false } when type.Locations.Any(static l => l.IsInSource) =>
            $"annotate '{Short(type)}' with [PersistableModel(\"…\")], or {Convert(type)}",
        _ => Convert(type),
    };

    public static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>Whether an interface leaves a static member to those that implement it.</summary>
    public static bool HasStaticAbstract(INamedTypeSymbol type) => type.TypeKind == TypeKind.Interface
        && type.AllInterfaces.Add(type).SelectMany(static i => i.GetMembers()).Any(static m => m is { IsStatic: true, IsAbstract: true });

    static bool IsCollection(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString().StartsWith("System.Collections.", StringComparison.Ordinal);

    static string Convert(ITypeSymbol type) =>
        $"write an IConverter<{Short(type)}, …> to a supported type and attach it with [Converter]";
}
