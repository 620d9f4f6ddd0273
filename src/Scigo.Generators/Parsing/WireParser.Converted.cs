using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

sealed partial class WireParser
{
    WireSpec? ParseConverted(ITypeSymbol type, INamedTypeSymbol converter, Context context)
    {
        if (converter.TypeKind == TypeKind.Error)
        {
            context.HasFailed = true;
            return null;
        }
        if (converter.IsUnboundGenericType)
            converter = TypePatterns.Close(converter, type.WithoutNullable(), compilation) ?? converter;
        // A converter may be for the type as it is, with its null, or for the type without null.
        var target = WithoutNames(type.WithoutNullable());
        var pairs = ConverterTable.Pairs(converter).ToList();
        var exact = pairs.Where(p => SymbolEqualityComparer.Default.Equals(p.TypeArguments[0], WithoutNames(type))).ToList();
        var inner = pairs.Where(p => SymbolEqualityComparer.Default.Equals(p.TypeArguments[0], target)).ToList();
        if (exact.Count != 1 && inner.Count != 1)
        {
            var name = TypeAdvice.Short(target);
            return Refuse($"let it implement IConverter<{name}, TWire> for exactly one TWire");
        }
        if (!IsAccessible(converter, within))
            return Refuse($"it is out of reach of '{within.Name}'; declare it internal, or public if that is in another assembly");
        var pair = exact.Count == 1 ? exact[0] : inner[0];
        if (!context.Converting.Add(target))
            return Refuse("what it is converted to contains it again; convert to another type");
        var wire = Parse(pair.TypeArguments[1], context);
        context.Converting.Remove(target);
        if (wire is null)
            return null;
        var takesNull = pair.TypeArguments[0].NullableAnnotation == NullableAnnotation.Annotated;
        var converted = new WireSpec(WireKind.Converted, pair.TypeArguments[0].AnnotatedName())
        {
            Converter = converter.FullName(), Element = wire, TakesNull = takesNull, IsPrivate = !IsAccessible(converter, compilation.Assembly),
        };
        if (exact.Count != 1)
            return OrNull(WireKind.Nullable, type, type.FullName(), converted, context);
        return type.MayBeNull() && !takesNull ? OrNull(WireKind.Optional, type, type.AnnotatedName(), converted, context) : converted;

        WireSpec? Refuse(string why)
        {
            sink.Add(Descriptors.BadConverter, context.Member, converter.Name, TypeAdvice.Short(target), why);
            context.HasFailed = true;
            return null;
        }
    }

    bool IsAccessible(INamedTypeSymbol type, ISymbol from) => compilation.IsSymbolAccessibleWithin(type, from);

    // The names of a tuple's elements are the user's; converters do not know them.
    static ITypeSymbol WithoutNames(ITypeSymbol type) => type is INamedTypeSymbol { TupleUnderlyingType: { } tuple } ? tuple : type;
}
