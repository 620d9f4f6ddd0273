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
    readonly List<(ITypeSymbol Pattern, INamedTypeSymbol Converter)> generic = [];

    ConverterTable(Compilation compilation)
    {
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
        for (var i = generic.Count - 1; i >= 0; i--)
        {
            if (TypePatterns.Close(generic[i].Converter, generic[i].Pattern, type) is { } closed)
                return closed;
        }
        return null;
    }

    // The assembly's own come last and win.
    void Add(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Is(KnownNames.ConverterAttribute) != true
                || attribute.Argument<INamedTypeSymbol>() is not { } converter)
                continue;
            foreach (var pair in Pairs(converter))
                Add(pair.TypeArguments[0], converter.IsUnboundGenericType ? converter.OriginalDefinition : converter, converter.IsUnboundGenericType);
        }
    }

    void Add(ITypeSymbol type, INamedTypeSymbol converter, bool isGeneric)
    {
        if (isGeneric)
            generic.Add((type, converter));
        else
            converters[type] = converter;
    }

    /// <summary>Returns the pairs of types that a converter converts.</summary>
    public static IEnumerable<INamedTypeSymbol> Pairs(INamedTypeSymbol converter)
    {
        var definition = converter.IsUnboundGenericType ? converter.OriginalDefinition : converter;
        var declared = definition.AllInterfaces.Where(static i => i.OriginalDefinition.ToDisplayString() == KnownNames.Converter).ToList();
        // What the generator will add is not there yet.
        if (Surrogates.ConverterOf(definition) is { } added && !declared.Contains(added, SymbolEqualityComparer.Default))
            declared.Add(added);
        return declared;
    }
}
