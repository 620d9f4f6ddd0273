using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Finds out how a type is written.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="within">The model or the assembly whose code will write it.</param>
/// <param name="sink">Takes what is wrong.</param>
sealed class WireParser(Compilation compilation, ISymbol within, DiagnosticSink sink)
{
    readonly ConverterTable converters = ConverterTable.Of(compilation);
    readonly Dictionary<string, INamedTypeSymbol> models = [];

    /// <summary>Returns the model that a wire of kind <see cref="WireKind.Model"/> was parsed from.</summary>
    public INamedTypeSymbol ModelOf(WireSpec wire) => models[wire.CSharpType];

    /// <summary>Returns how a member is written, or <c>null</c> after reporting why it cannot be.</summary>
    public WireSpec? ParseMember(ISymbol member, ITypeSymbol type, AttributeData attribute)
    {
        var context = new Context(member, attribute.Named("Rank", 0), attribute.Named("Encoding", 0));
        if (context.Rank is not (0 or 1) || (context.Rank == 1 && !IsNDArray(type.WithoutNullable())))
        {
            sink.Add(Descriptors.BadRank, attribute, member, context.Rank, member.Name);
            return null;
        }
        var wire = member.FindAttribute(KnownNames.ConverterAttribute)?.Argument<INamedTypeSymbol>() is { } converter
            ? ParseConverted(type, converter, context)
            : Parse(type, context);
        if (wire is not null && context.Encoding != 0 && !CheckEncoding(wire, context.Encoding))
            sink.Add(Descriptors.BadEncoding, attribute, member, context.Encoding == 1 ? "ZigZag" : "Fixed", member.Name);
        if (wire is null)
            sink.Fail();
        return wire;
    }

    WireSpec? Parse(ITypeSymbol type, Context context)
    {
        if (type.MayBeNull())
        {
            var inner = Parse(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), context);
            return inner is null ? null : new WireSpec(WireKind.Optional, type.AnnotatedName()) { Element = inner };
        }
        if (type is ITypeParameterSymbol parameter)
            return new WireSpec(WireKind.TypeParameter, parameter.Name) { Scalar = ModelSpec.WireOf(parameter.Name) };
        if (Scalars.Word(type, context.Encoding) is { } word)
            return new WireSpec(WireKind.Scalar, type.FullName()) { Scalar = word };
        if (type.SpecialType == SpecialType.System_String)
            return new WireSpec(WireKind.String, "string");
        if (type is IArrayTypeSymbol { Rank: 1 } array && ParseArray(array, context) is { } arrayWire)
            return arrayWire;
        if (type is INamedTypeSymbol named && ParseNamed(named, context) is { } namedWire)
            return namedWire;
        if (converters.Find(type) is { } converter && Ordering.Allows(converter, type))
            return ParseConverted(type, converter, context);
        if (type is IArrayTypeSymbol { Rank: 1 } other)
            return Parse(other.ElementType, context) is { } element
                ? new WireSpec(WireKind.ElementArray, type.AnnotatedName()) { Element = element }
                : null;
        if (type is IArrayTypeSymbol { Rank: >= 2 and <= 4 } grid && Scalars.Word(grid.ElementType, context.Encoding) is { } number)
            return new WireSpec(WireKind.Grid, type.FullName())
            {
                Element = new WireSpec(WireKind.Scalar, grid.ElementType.FullName()) { Scalar = number }, Rank = grid.Rank,
            };
        if (!context.HasFailed && !IsCompilersError(type))
            sink.Add(Descriptors.UnsupportedType, context.Member, context.Member.Name, TypeAdvice.Short(type), TypeAdvice.For(type));
        context.HasFailed = true;
        return null;
    }

    static WireSpec? ParseArray(IArrayTypeSymbol array, Context context)
    {
        if (array.ElementType.SpecialType == SpecialType.System_Byte)
            return new WireSpec(WireKind.Bytes, "byte[]");
        return Scalars.Word(array.ElementType, context.Encoding) is { } word
            ? new WireSpec(WireKind.Array, array.FullName()) { Element = new WireSpec(WireKind.Scalar, array.ElementType.FullName()) { Scalar = word } }
            : null;
    }

    WireSpec? ParseNamed(INamedTypeSymbol type, Context context)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return Parse(type.TypeArguments[0], context) is { } inner
                ? new WireSpec(WireKind.Nullable, type.FullName()) { Element = inner }
                : null;
        if (IsNDArray(type))
            return Scalars.Word(type.TypeArguments[0], context.Encoding) is { } word
                ? new WireSpec(context.Rank == 1 ? WireKind.Vector : WireKind.NDArray, type.FullName())
                {
                    Element = new WireSpec(WireKind.Scalar, type.TypeArguments[0].FullName()) { Scalar = word },
                }
                : null;
        if (type.Is("System.Collections.Generic.List`1"))
            return Parse(type.TypeArguments[0], context) is { } element
                ? new WireSpec(WireKind.List, type.AnnotatedName()) { Element = element }
                : null;
        if (type.Is("System.Collections.Generic.Dictionary`2"))
            return ParseMap(type, context);
        if (type.FindAttribute(KnownNames.ConverterAttribute)?.Argument<INamedTypeSymbol>() is { } converter)
            return ParseConverted(type, converter, context);
        if (type is { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } && converters.Find(type) is null)
            return new WireSpec(WireKind.Converted, type.FullName())
            {
                Converter = $"global::{KnownNames.EnumConverter}<{type.FullName()}, {underlying.FullName()}>",
                Element = new WireSpec(WireKind.Scalar, underlying.FullName()) { Scalar = Scalars.Word(underlying, context.Encoding)! },
            };
        if (type.SpecialType == SpecialType.System_Object || type.TypeKind == TypeKind.Interface && converters.Find(type) is null
            || type is { TypeKind: TypeKind.Class, IsAbstract: true } && converters.Find(type) is null)
            return IsForeign(type) ? null : new WireSpec(WireKind.Any, type.FullName());
        return type.FindAttribute(KnownNames.PersistableModelAttribute)?.Argument<string>() is { } wireName
            ? ParseModel(type, wireName, context)
            : null;
    }

    WireSpec? ParseModel(INamedTypeSymbol type, string wireName, Context context)
    {
        var arguments = type.TypeArguments.Select(a => Parse(a, context)).ToList();
        if (arguments.Contains(null))
            return null;
        if (CompilersErrors.AreInArguments(type, compilation))
        {
            context.HasFailed = true;
            return null;
        }
        var isOurs = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
        // Annotated in an assembly that was compiled without the generator.
        if (!isOurs && type.GetTypeMembers(KnownNames.Codec).IsEmpty)
            return null;
        var foreign = isOurs ? null : ForeignSchema(type);
        var wire = new WireSpec(WireKind.Model, type.FullName())
        {
            WireName = wireName,
            Arguments = arguments.OfType<WireSpec>().ToEquatableArray(),
            IsForeign = !isOurs,
            ForeignSchema = foreign ?? "",
            HasRuntimeSchema = arguments.Count > 0 || (!isOurs && foreign is null),
            IsPrivate = !IsAccessible(type, compilation.Assembly),
        };
        models[wire.CSharpType] = type;
        return wire;
    }

    /// <summary>Returns how a closed generic model is written, or <c>null</c> when the type is none.</summary>
    public WireSpec? ParseInstance(ITypeSymbol type) => Parse(WithoutNull(type), new Context(type, 0, 0));

    // The types in an attribute know nothing of null: they are taken at their word.
    static ITypeSymbol WithoutNull(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Arity: > 0 } generic)
            type = generic.ConstructedFrom.Construct([.. generic.TypeArguments.Select(WithoutNull)], [.. generic.TypeArguments.Select(static _ => NullableAnnotation.NotAnnotated)]);
        return type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
    }

    WireSpec? ParseMap(INamedTypeSymbol type, Context context)
    {
        var key = Parse(type.TypeArguments[0].WithNullableAnnotation(NullableAnnotation.NotAnnotated), context);
        var value = Parse(type.TypeArguments[1], context);
        if (key is null || value is null)
            return null;
        // Protobuf's keys: integers, bool and strings.
        var isKey = key.Kind == WireKind.String || (key.Kind == WireKind.Scalar && !key.Scalar.StartsWith("float", StringComparison.Ordinal));
        return isKey ? new WireSpec(WireKind.Map, type.AnnotatedName()) { Key = key, Element = value } : null;
    }

    WireSpec? ParseConverted(ITypeSymbol type, INamedTypeSymbol converter, Context context)
    {
        if (converter.TypeKind == TypeKind.Error)
        {
            context.HasFailed = true;
            return null;
        }
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
            return new WireSpec(WireKind.Nullable, type.FullName()) { Element = converted };
        return type.MayBeNull() && !takesNull ? new WireSpec(WireKind.Optional, type.AnnotatedName()) { Element = converted } : converted;

        WireSpec? Refuse(string why)
        {
            sink.Add(Descriptors.BadConverter, context.Member, converter.Name, TypeAdvice.Short(target), why);
            context.HasFailed = true;
            return null;
        }
    }

    // The codec of a model of another assembly holds its schema as a constant; reference assemblies keep that, but not private members.
    static string? ForeignSchema(INamedTypeSymbol type)
    {
        var codec = type.GetTypeMembers(KnownNames.Codec).FirstOrDefault();
        return codec?.GetMembers(KnownNames.CanonicalText).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as string;
    }

    bool IsAccessible(INamedTypeSymbol type, ISymbol from) => compilation.IsSymbolAccessibleWithin(type, from);

    // The BCL's interfaces and abstract classes are no models: a member of type IEnumerable or Stream is a mistake.
    static bool IsForeign(INamedTypeSymbol type) =>
        type.SpecialType != SpecialType.System_Object && type.ContainingNamespace is { } space
        && (space.ToDisplayString() == "System" || space.ToDisplayString().StartsWith("System.", StringComparison.Ordinal));

    // An unknown type, or an NDArray of what its constraint forbids.
    static bool IsCompilersError(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Error || (IsNDArray(type) && !((INamedTypeSymbol)type).TypeArguments[0].IsUnmanagedType);

    static bool IsNDArray(ITypeSymbol type) => type.Is(KnownNames.NDArray);

    // The names of a tuple's elements are the user's; converters do not know them.
    static ITypeSymbol WithoutNames(ITypeSymbol type) => type is INamedTypeSymbol { TupleUnderlyingType: { } tuple } ? tuple : type;

    static bool CheckEncoding(WireSpec wire, int encoding) => wire.Descend().Any(static w => w.Kind == WireKind.Scalar)
        && wire.Descend().Where(static w => w.Kind == WireKind.Scalar).All(
            w => w.Scalar.Contains(':') && (encoding != 1 || w.Scalar.StartsWith("int", StringComparison.Ordinal)));

    sealed class Context(ISymbol member, int rank, int encoding)
    {
        public ISymbol Member { get; } = member;

        public int Rank { get; } = rank;

        public int Encoding { get; } = encoding;

        /// <summary>The types whose converters are being followed.</summary>
        public HashSet<ITypeSymbol> Converting { get; } = new(SymbolEqualityComparer.Default);

        public bool HasFailed { get; set; }
    }
}
