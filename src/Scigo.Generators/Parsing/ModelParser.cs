using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Makes a model of an annotated type, or finds out what is wrong with it.</summary>
public static class ModelParser
{
    /// <summary>Returns the model, or <c>null</c> when the type has errors, which go to <paramref name="report"/>.</summary>
    public static ModelSpec? Parse(
        INamedTypeSymbol type, Compilation compilation, Action<Diagnostic>? report, CancellationToken cancellation)
    {
        var sink = new DiagnosticSink(type, report);
        var attribute = type.FindAttribute(KnownNames.PersistableModelAttribute);
        if (attribute?.Argument<string>() is not { } wireName)
            return null; // The compiler says what is wrong with the attribute.
        if (!Language.IsRecent(compilation, out var version))
        {
            sink.Add(Descriptors.OldLanguage, attribute, type, type.Name, version);
            return null;
        }
        if (CompilersErrors.AreIn(type))
            return null;
        ModelHeader.Check(wireName, type, attribute, sink);
        ModelShape.Check(type, sink, cancellation);
        Surrogates.Check(type, attribute, compilation, sink);
        var hooks = new Hooks(type, compilation);
        hooks.Check(sink);
        RequiredMembers.Check(type, hooks, sink);
        var parser = new MemberParser(type, compilation, sink);
        var members = parser.Parse(cancellation);
        var (construction, arguments) = ConstructorParser.Parse(type, members, sink);
        if (sink.HasErrors)
            return null;

        return new ModelSpec(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            Containers(type),
            Declaration(type),
            LocalName(type),
            type.FullName(),
            wireName,
            attribute.Named("Version", 1),
            members.Select((m, i) => m.Spec with { Parameter = arguments.FindIndex(a => a.Member == i) }).ToEquatableArray())
        {
            TypeParameters = type.TypeParameters.Select(static p => p.Name.Escaped()).ToEquatableArray(),
            ReservedIds = new SortedSet<int>(type.Hierarchy().SelectMany(MemberIds.Reserved).Where(MemberIds.IsValid)).ToEquatableArray(),
            FormerNames = WireNames.FormerOf(type).Select(static f => f.Name).ToEquatableArray(),
            ProtoField = attribute.Named("ProtoField", 0),
            ForeignProto = attribute.Named("ForeignProto", false),
            InCatalog = attribute.Named("InCatalog", true),
            IsSurrogate = Surrogates.TargetOf(type) is not null,
            ConvertedType = Surrogates.ConverterOf(type)?.TypeArguments[0].FullName() ?? "",
            IsValueType = type.IsValueType,
            IsPlain = PlainStructs.IsPlain(type, members, hooks),
            IsSealed = type.IsSealed || type.IsValueType,
            HidesBase = type.Hierarchy().Skip(1).Any(static t => t.FindAttribute(KnownNames.PersistableModelAttribute) is not null),
            OnSaving = hooks.OnSaving.ToEquatableArray(),
            OnLoaded = hooks.OnLoaded.ToEquatableArray(),
            Instances = parser.Instances.ToEquatableArray(),
            Construction = construction,
            ConstructorArguments = arguments.ToEquatableArray(),
        };
    }

    static EquatableArray<string> Containers(INamedTypeSymbol type)
    {
        var containers = new Stack<string>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            containers.Push($"{Declaration(outer)} {LocalName(outer)}");
        return containers.ToEquatableArray();
    }

    // As in a declaration, with type parameters and without what it is nested in.
    static string LocalName(INamedTypeSymbol type) => type.TypeParameters.IsEmpty
        ? type.Name.Escaped()
        : $"{type.Name.Escaped()}<{string.Join(", ", type.TypeParameters.Select(static p => p.Name.Escaped()))}>";

    static string Declaration(INamedTypeSymbol type) => (type.IsRecord, type.TypeKind) switch
    {
        (true, TypeKind.Struct) => "partial record struct",
        (true, _) => "partial record",
        (_, TypeKind.Struct) => "partial struct",
        (_, TypeKind.Interface) => "partial interface",
        _ => "partial class",
    };
}
