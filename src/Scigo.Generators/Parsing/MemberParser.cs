using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Finds the persisted members of a type, its own and inherited ones.</summary>
sealed class MemberParser(INamedTypeSymbol type, Compilation compilation, DiagnosticSink sink)
{
    readonly WireParser wires = new(compilation, type, sink);
    readonly HashSet<WireSpec> instances = [];

    /// <summary>The closed generic models that the members name, directly or through others.</summary>
    public IEnumerable<WireSpec> Instances => instances;

    public List<ParsedMember> Parse(CancellationToken cancellation)
    {
        var members = new SortedDictionary<int, ParsedMember>();
        var names = new MemberNames(sink);
        var ids = new HashSet<int>();
        var reserved = new HashSet<int>(type.Hierarchy().SelectMany(MemberIds.Reserved));
        var unmarked = new UnmarkedMembers(type, compilation, sink);
        unmarked.CheckBases();
        foreach (var symbol in Candidates())
        {
            cancellation.ThrowIfCancellationRequested();
            if (Marks.Find(symbol) is not { } attribute)
            {
                unmarked.Check(symbol);
                continue;
            }
            if (!Marks.Check(symbol, attribute, sink))
                continue;
            if (attribute.Argument<int?>() is not { } id)
            {
                sink.Fail(); // The compiler says what is wrong with the attribute.
                continue;
            }
            ids.Add(id);
            if (!MemberIds.IsValid(id))
                sink.Add(Descriptors.IdOutOfRange, attribute, symbol, id, symbol.Name);
            else if (reserved.Contains(id))
                sink.Add(Descriptors.ReservedId, attribute, symbol, id, symbol.Name, MemberIds.Next(type));
            else if (members.TryGetValue(id, out var other))
                sink.Add(Descriptors.DuplicateId, attribute, symbol, id, symbol.Name, other.Symbol.Name, MemberIds.Next(type));
            else if (Parse(symbol, id, attribute) is { } member)
            {
                members.Add(id, member);
                names.Add(member.Spec, attribute, symbol);
            }
        }
        foreach (var member in members.Values)
            names.AddFormer(member.Spec, member.Symbol);
        HiddenMembers.Check(type, ids, sink);
        return [.. members.Values];
    }

    // Base classes first, so that a duplicate is reported where it can be mended.
    IEnumerable<ISymbol> Candidates() => type.Hierarchy().Reverse()
        .SelectMany(static level => level.GetMembers())
        .Where(static symbol => symbol is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false });

    ParsedMember? Parse(ISymbol symbol, int id, AttributeData attribute)
    {
        var memberType = symbol.MemberType();
        if (!HiddenMembers.CheckTypes(symbol, type, compilation, sink) || wires.ParseMember(symbol, memberType, attribute) is not { } wire)
            return null;
        if (Nesting.Contains(wire, type, wires, compilation))
            sink.Add(Descriptors.EndlessModel, symbol, type.Name, symbol.Name, Nesting.Advice(memberType));
        else if (ClosedMembers.Generics(wire, wires, compilation) is { } generics)
            instances.UnionWith(generics.Where(CatalogEntries.IsInstance));
        else if (type.IsGenericType)
            sink.Add(Descriptors.EndlessModel, symbol, type.Name, symbol.Name, "it names ever larger closed types of itself; name itself with its own parameters");
        else
            sink.Fail(); // Reported where the generic model is declared.
        var (setter, setterTarget) = MemberAccess.Setter(symbol, type, compilation);
        if (MemberAccess.Getter(symbol, type, compilation) is not var (getter, getterTarget))
        {
            sink.Add(Descriptors.NotSettable, symbol, symbol.Name, MemberAccess.Advice(symbol, type));
            return null;
        }
        var spec = new MemberSpec(
            id,
            symbol.Name.Escaped(),
            attribute.Named<string?>("Name", null) ?? WireNames.SnakeCase(symbol.Name),
            Marks.Role(attribute)!,
            memberType.AnnotatedName(),
            wire,
            setter)
        {
            IsRequired = symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true } || IsPositionalInStruct(symbol),
            AllowNonFinite = attribute.Named("AllowNonFinite", false),
            Owner = symbol.ContainingType.FullName(),
            SetterTarget = setterTarget,
            Getter = getter,
            GetterTarget = getterTarget,
            FormerNames = MemberNames.FormerOf(symbol).ToEquatableArray(),
        };
        return new ParsedMember(spec, symbol);
    }

    // Whoever makes the struct passes it, though the runtime can make one without: its zero is nobody's choice.
    static bool IsPositionalInStruct(ISymbol symbol) => symbol.ContainingType.IsValueType && symbol.PositionalParameter() is { Default: null };
}
