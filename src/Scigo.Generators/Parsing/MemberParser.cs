using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Finds the persisted members of a type, its own and inherited ones.</summary>
sealed class MemberParser(INamedTypeSymbol type, Compilation compilation, DiagnosticSink sink)
{
    readonly WireParser wires = new(compilation, sink);

    public List<ParsedMember> Parse(CancellationToken cancellation)
    {
        var members = new SortedDictionary<int, ParsedMember>();
        var names = new MemberNames(sink);
        var ids = new HashSet<int>();
        var reserved = new HashSet<int>(type.Hierarchy().SelectMany(MemberIds.Reserved));
        foreach (var symbol in Candidates())
        {
            cancellation.ThrowIfCancellationRequested();
            if (Marks.Find(symbol) is not { } attribute)
            {
                CheckUnmarked(symbol);
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
    IEnumerable<ISymbol> Candidates()
    {
        foreach (var level in type.Hierarchy().Reverse())
        {
            foreach (var symbol in level.GetMembers())
            {
                // Of other classes only what is marked counts; what is not, is theirs to decide.
                if (symbol is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }
                    && (ReferenceEquals(level, type) || Marks.Find(symbol) is not null))
                    yield return symbol;
            }
        }
    }

    ParsedMember? Parse(ISymbol symbol, int id, AttributeData attribute)
    {
        var memberType = symbol.MemberType();
        if (wires.ParseMember(symbol, memberType, attribute) is not { } wire)
            return null;
        if (Nesting.Contains(wire, memberType, type, compilation))
            sink.Add(Descriptors.EndlessModel, symbol, type.Name, symbol.Name);
        var (setter, setterTarget) = MemberAccess.Setter(symbol, type, compilation);
        var (getter, getterTarget) = MemberAccess.Getter(symbol, type, compilation);
        if (getter != MemberGetter.Direct && MemberAccess.HasTypeParameter(symbol))
            sink.Add(Descriptors.NotSettable, symbol, symbol.Name, MemberAccess.Advice(symbol));
        var spec = new MemberSpec(
            id,
            symbol.Name.Escaped(),
            attribute.Named<string?>("Name", null) ?? WireNames.SnakeCase(symbol.Name),
            Marks.Role(attribute)!,
            memberType.AnnotatedName(),
            wire,
            setter)
        {
            IsRequired = symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true },
            AllowNonFinite = attribute.Named("AllowNonFinite", false),
            Owner = symbol.ContainingType.FullName(),
            SetterTarget = setterTarget,
            Getter = getter,
            GetterTarget = getterTarget,
            FormerNames = MemberNames.FormerOf(symbol).ToEquatableArray(),
        };
        return new ParsedMember(spec, symbol);
    }

    void CheckUnmarked(ISymbol symbol)
    {
        if (symbol.IsImplicitlyDeclared || symbol.IsStatic || !IsSettable(symbol) || Marks.IsMarked(symbol) || Marks.IsMarkedInBase(symbol))
            return;
        var target = IsPositional(symbol) ? "property: " : "";
        var id = MemberIds.Next(type);
        sink.Add(
            Descriptors.Unmarked,
            symbol,
            symbol.Name,
            $"[{target}Hyperparameter({id})], [{target}Fitted({id})] or [{target}Member({id})]",
            $"[{target}NotPersisted]");
    }

    static bool IsSettable(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property is { SetMethod: not null, IsIndexer: false, ExplicitInterfaceImplementations.Length: 0 },
        IFieldSymbol field => field is { IsReadOnly: false, IsConst: false },
        _ => false,
    };

    // The property of a record's parameter, whose attributes need a target.
    static bool IsPositional(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(static r => r.GetSyntax().IsKind(SyntaxKind.Parameter));
}
