using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>The converters attached to assemblies: to the one being compiled, and to those it references.</summary>
sealed class ConverterTable
{
    static readonly ConditionalWeakTable<Compilation, ConverterTable> Tables = new();

    readonly Dictionary<ITypeSymbol, AttributeData> converters = new(SymbolEqualityComparer.Default);

    ConverterTable(Compilation compilation)
    {
        foreach (var assembly in AssemblyParser.WithModels(compilation))
            Add(assembly);
        Add(compilation.Assembly);
    }

    public static ConverterTable Of(Compilation compilation) => Tables.GetValue(compilation, static c => new ConverterTable(c));

    /// <summary>Returns the attribute that names the type's converter, or <c>null</c>.</summary>
    public AttributeData? Find(ITypeSymbol type) => converters.TryGetValue(type, out var attribute) ? attribute : null;

    // The assembly's own come last and win.
    void Add(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Is(KnownNames.ConverterAttribute) != true
                || attribute.Argument<INamedTypeSymbol>() is not { } converter)
                continue;
            foreach (var pair in converter.AllInterfaces)
            {
                if (pair.OriginalDefinition.ToDisplayString() == KnownNames.Converter)
                    converters[pair.TypeArguments[0]] = attribute;
            }
        }
    }
}
