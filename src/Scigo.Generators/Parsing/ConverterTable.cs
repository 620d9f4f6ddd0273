using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>The converters attached to assemblies: to the one being compiled, and to those it references.</summary>
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
            {
                if (converter.IsUnboundGenericType)
                    generic.Add((pair.TypeArguments[0], converter.OriginalDefinition));
                else
                    converters[pair.TypeArguments[0]] = converter;
            }
        }
    }

    /// <summary>Returns the pairs of types that a converter converts.</summary>
    public static IEnumerable<INamedTypeSymbol> Pairs(INamedTypeSymbol converter) =>
        (converter.IsUnboundGenericType ? converter.OriginalDefinition : converter).AllInterfaces
        .Where(static i => i.OriginalDefinition.ToDisplayString() == KnownNames.Converter);
}
