using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Finds out how a type is written.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="within">The model or the assembly whose code will write it.</param>
/// <param name="sink">Takes what is wrong.</param>
sealed partial class WireParser(Compilation compilation, ISymbol within, DiagnosticSink sink)
{
    readonly ConverterTable converters = ConverterTable.Of(compilation);
    readonly Dictionary<WireSpec, INamedTypeSymbol> models = [];

    /// <summary>Returns the model that a wire of kind <see cref="WireKind.Model"/> was parsed from.</summary>
    public INamedTypeSymbol ModelOf(WireSpec wire) => models[wire];

    /// <summary>Returns how a member is written, or <c>null</c> after reporting why it cannot be.</summary>
    public WireSpec? ParseMember(ISymbol member, ITypeSymbol type, AttributeData attribute)
    {
        var context = new Context(member, attribute.Named("Rank", 0), attribute.Named("Encoding", 0));
        if (context.Rank is not (0 or 1) || (context.Rank == 1 && !IsNDArray(type.WithoutNullable())))
        {
            sink.Add(Descriptors.BadRank, attribute, member, context.Rank, member.Name);
            return null;
        }
        var wire = Marks.Converter(member, sink) is { } converter
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
            return OrNull(WireKind.Optional, type, type.AnnotatedName(), Parse(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), context), context);
        }
        if (ParseKnown(type, context) is { } known)
            return known;
        if (converters.Find(type) is { } converter && Ordering.Allows(converter, type))
            return ParseConverted(type, converter, context);
        if (ParseReplaceable(type, context) is { } replaceable)
            return replaceable;
        if (!context.HasFailed && !IsCompilersError(type))
            sink.Add(Descriptors.UnsupportedType, context.Member, context.Member.Name, TypeAdvice.Short(type), TypeAdvice.For(type));
        context.HasFailed = true;
        return null;
    }

    WireSpec? ParseKnown(ITypeSymbol type, Context context)
    {
        if (ParseScalar(type, context) is { } scalar)
            return scalar;
        return type switch
        {
            ITypeParameterSymbol parameter =>
                new WireSpec(WireKind.TypeParameter, parameter.Name.Escaped()) { Scalar = ModelSpec.WireOf(parameter.Name) },
            { SpecialType: SpecialType.System_String } => new WireSpec(WireKind.String, "string"),
            IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => new WireSpec(WireKind.Bytes, "byte[]"),
            IArrayTypeSymbol { Rank: 1 } array => Of(WireKind.Array, array.FullName(), ParseScalar(array.ElementType, context)),
            INamedTypeSymbol named => ParseNamed(named, context),
            _ => null,
        };
    }

    WireSpec? ParseNamed(INamedTypeSymbol type, Context context)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return OrNull(WireKind.Nullable, type, type.FullName(), Parse(type.TypeArguments[0], context), context);
        if (IsNDArray(type))
            return Of(context.Rank == 1 ? WireKind.Vector : WireKind.NDArray, type.FullName(), ParseScalar(type.TypeArguments[0], context));
        if (type.Is("System.Collections.Generic.List`1"))
            return Of(WireKind.List, type.AnnotatedName(), Parse(type.TypeArguments[0], context));
        if (type.Is("System.Collections.Generic.Dictionary`2"))
            return ParseMap(type, context);
        if (Marks.Converter(type, sink) is { } converter)
            return ParseConverted(type, converter, context);
        return !type.IsAbstract && type.FindAttribute(KnownNames.PersistableModelAttribute)?.Argument<string>() is { } wireName
            ? ParseModel(type, wireName, context)
            : null;
    }

    // A null of one's own and that of what the converter makes would be the same in JSON and protobuf.
    WireSpec? OrNull(WireKind kind, ITypeSymbol type, string name, WireSpec? element, Context context)
    {
        if (element is not { Kind: WireKind.Converted, Wire.Kind: WireKind.Optional or WireKind.Nullable })
            return Of(kind, name, element);
        if (!context.HasFailed)
            sink.Add(
                Descriptors.UnsupportedType, context.Member, context.Member.Name, TypeAdvice.Short(type),
                "its converter makes null of some values, from which null itself could not be told; let it make something else, or declare the member not nullable");
        context.HasFailed = true;
        return null;
    }

    // What the user may have a converter for instead.
    WireSpec? ParseReplaceable(ITypeSymbol type, Context context) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => Of(WireKind.ElementArray, type.AnnotatedName(), Parse(array.ElementType, context)),
        IArrayTypeSymbol { Rank: >= 2 and <= 4 } grid when ParseScalar(grid.ElementType, context) is { } number =>
            new WireSpec(WireKind.Grid, type.FullName()) { Element = number, Rank = grid.Rank },
        INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } =>
            new WireSpec(WireKind.Converted, type.FullName())
            {
                Converter = $"global::{KnownNames.EnumConverter}<{type.FullName()}, {underlying.FullName()}>",
                Element = ParseScalar(underlying, context),
            },
        { SpecialType: SpecialType.System_Object } => new WireSpec(WireKind.Any, type.FullName()),
        INamedTypeSymbol { IsAbstract: true } contract when !IsForeign(contract) && !TypeAdvice.HasStaticAbstract(contract) =>
            new WireSpec(WireKind.Any, type.FullName()),
        _ => null,
    };

    static WireSpec? ParseScalar(ITypeSymbol type, Context context) =>
        Scalars.Word(type, context.Encoding) is { } word ? new WireSpec(WireKind.Scalar, type.FullName()) { Scalar = word } : null;

    static WireSpec? Of(WireKind kind, string type, WireSpec? element) => element is null ? null : new WireSpec(kind, type) { Element = element };

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
        if (type.IsForbidden())
        {
            sink.Add(
                Descriptors.UnsupportedType, context.Member, context.Member.Name, TypeAdvice.Short(type),
                "it is obsolete, as an error, which the compiler would report in generated code; let it be obsolete as a warning");
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
        models[wire] = type;
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
        // Protobuf's keys: integers, among them the numbers of enums, bool and strings.
        var isKey = key.Kind == WireKind.String || key.IsEnum || (key.Kind == WireKind.Scalar && !key.Scalar.StartsWith("float", StringComparison.Ordinal));
        return isKey ? new WireSpec(WireKind.Map, type.AnnotatedName()) { Key = key, Element = value } : null;
    }

    // The codec of a model of another assembly holds its schema as a constant; reference assemblies keep that, but not private members.
    static string? ForeignSchema(INamedTypeSymbol type)
    {
        var codec = type.GetTypeMembers(KnownNames.Codec).FirstOrDefault();
        return codec?.GetMembers(KnownNames.CanonicalText).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as string;
    }

    // The BCL's interfaces and abstract classes are no models: a member of type IEnumerable or Stream is a mistake.
    static bool IsForeign(INamedTypeSymbol type) =>
        !type.Locations.Any(static l => l.IsInSource) && type.ContainingNamespace is { } space
        && (space.ToDisplayString() == "System" || space.ToDisplayString().StartsWith("System.", StringComparison.Ordinal));

    // An unknown type, or an NDArray of what its constraint forbids.
    static bool IsCompilersError(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Error || (IsNDArray(type) && !((INamedTypeSymbol)type).TypeArguments[0].IsUnmanagedType);

    static bool IsNDArray(ITypeSymbol type) => type.Is(KnownNames.NDArray);

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
