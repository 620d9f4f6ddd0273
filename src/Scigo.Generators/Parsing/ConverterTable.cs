using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>
/// The converters attached to assemblies: to the one being compiled, and to those it references. The surrogates of the one being compiled
/// are among them; in compiled ones the generator has attached them.
/// </summary>
sealed class ConverterTable
{
    static readonly ConditionalWeakTable<Compilation, ConverterTable> Tables = new();

    readonly Dictionary<ITypeSymbol, INamedTypeSymbol> converters = new(SymbolEqualityComparer.Default);

    // By the definition of the generic type that they are for; those for arrays, or for anything, have none.
    readonly Dictionary<ISymbol, List<(ITypeSymbol Pattern, INamedTypeSymbol Converter)>> generic = new(SymbolEqualityComparer.Default);
    readonly List<(ITypeSymbol Pattern, INamedTypeSymbol Converter)> others = [];

    readonly Compilation compilation;

    ConverterTable(Compilation compilation)
    {
        this.compilation = compilation;
        foreach (var assembly in AssemblyParser.WithModels(compilation))
            Add(assembly);
        Add(compilation.Assembly);
        foreach (var surrogate in Surrogates.In(compilation))
            Add(Surrogates.TargetOf(surrogate)!, surrogate, surrogate.IsGenericType);
    }

    public static ConverterTable Of(Compilation compilation) => Tables.GetValue(compilation, static c => new ConverterTable(c));

    /// <summary>Returns the type's converter, closed over its arguments where it is generic, or <c>null</c>.</summary>
    public INamedTypeSymbol? Find(ITypeSymbol type)
    {
        if (converters.TryGetValue(type, out var found))
            return found;
        return type is INamedTypeSymbol { Arity: > 0 } && generic.TryGetValue(type.OriginalDefinition, out var ofDefinition)
            ? Close(ofDefinition, type) ?? Close(others, type)
            : Close(others, type);
    }

    INamedTypeSymbol? Close(List<(ITypeSymbol Pattern, INamedTypeSymbol Converter)> patterns, ITypeSymbol type)
    {
        for (var i = patterns.Count - 1; i >= 0; i--)
        {
            if (TypePatterns.Close(patterns[i].Converter, patterns[i].Pattern, type, compilation) is { } closed)
                return closed;
        }
        return null;
    }

    // The assembly's own come last and win. What another keeps to itself is for itself.
    void Add(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Is(KnownNames.ConverterAttribute) != true
                || attribute.Argument<INamedTypeSymbol>() is not { } converter
                || !compilation.IsSymbolAccessibleWithin(converter.OriginalDefinition, compilation.Assembly))
                continue;
            foreach (var pair in Pairs(converter))
                Add(pair.TypeArguments[0], converter.IsUnboundGenericType ? converter.OriginalDefinition : converter, converter.IsUnboundGenericType);
        }
    }

    void Add(ITypeSymbol type, INamedTypeSymbol converter, bool isGeneric)
    {
        if (!isGeneric)
            converters[type] = converter;
        else if (type is not INamedTypeSymbol)
            others.Add((type, converter));
        else if (generic.TryGetValue(type.OriginalDefinition, out var patterns))
            patterns.Add((type, converter));
        else
            generic.Add(type.OriginalDefinition, [(type, converter)]);
    }

    /// <summary>Returns the pairs of types that a converter converts.</summary>
    public static IEnumerable<INamedTypeSymbol> Pairs(INamedTypeSymbol converter)
    {
        var definition = converter.IsUnboundGenericType ? converter.OriginalDefinition : converter;
        var declared = definition.AllInterfaces.Where(static i => i.Is(KnownNames.Converter)).ToList();
        // What the generator will add is not there yet.
        if (Surrogates.ConverterOf(definition) is { } added && !declared.Contains(added, SymbolEqualityComparer.Default))
            declared.Add(added);
        return declared;
    }
}
