using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Finds the persisted members of a type, its own and inherited ones.</summary>
static class MemberParser
{
    const int HighestId = 536_870_909;

    public static List<MemberSpec> Parse(INamedTypeSymbol type, WireParser wires, DiagnosticSink sink, CancellationToken cancellation)
    {
        var members = new SortedDictionary<int, MemberSpec>();
        var names = new Dictionary<string, string>();
        foreach (var symbol in Candidates(type))
        {
            cancellation.ThrowIfCancellationRequested();
            var attribute = symbol.GetAttributes().FirstOrDefault(static a => Role(a) is not null);
            if (attribute is null)
            {
                if (IsSettable(symbol) && symbol.FindAttribute(KnownNames.NotPersistedAttribute) is null)
                    sink.Add(Descriptors.Unmarked, symbol, symbol.Name);
                continue;
            }
            if (attribute.Argument<int?>() is not { } id)
                continue; // The compiler says what is wrong with the attribute.
            if (id is < 1 or > HighestId or (>= 19_000 and <= 19_999))
                sink.Add(Descriptors.IdOutOfRange, attribute, symbol, id);
            else if (members.TryGetValue(id, out var other))
                sink.Add(Descriptors.DuplicateId, attribute, symbol, id, other.PlainName);
            else if (Parse(symbol, id, attribute, type, wires, sink) is { } member)
            {
                members.Add(id, member);
                CheckName(member, attribute, symbol, names, sink);
            }
        }
        return [.. members.Values];
    }

    // Base classes first, so that a duplicate is reported where it can be mended.
    static IEnumerable<ISymbol> Candidates(INamedTypeSymbol type)
    {
        var hierarchy = new Stack<INamedTypeSymbol>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            hierarchy.Push(current);
        foreach (var level in hierarchy)
        {
            foreach (var symbol in level.GetMembers())
            {
                var isCandidate = symbol is IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.Length: 0 } or IFieldSymbol
                    && symbol is { IsStatic: false, IsImplicitlyDeclared: false };
                // Of other classes only what is marked counts; what is not, is theirs to decide.
                if (isCandidate && (ReferenceEquals(level, type) || symbol.GetAttributes().Any(static a => Role(a) is not null)))
                    yield return symbol;
            }
        }
    }

    static MemberSpec? Parse(
        ISymbol symbol, int id, AttributeData attribute, INamedTypeSymbol model, WireParser wires, DiagnosticSink sink)
    {
        var type = symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;
        if (wires.ParseMember(symbol, type, attribute, model) is not { } wire)
            return null;
        var (setter, target) = Setter(symbol, model);
        return new MemberSpec(
            id,
            Escape(symbol.Name),
            attribute.Named<string?>("Name", null) ?? WireNames.SnakeCase(symbol.Name),
            Role(attribute)!,
            type.AnnotatedName(),
            wire,
            setter)
        {
            IsRequired = symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true },
            AllowNonFinite = attribute.Named("AllowNonFinite", false),
            SetterTarget = target,
            DeclaringType = symbol.ContainingType.FullName(),
            IsReadable = IsAccessible(symbol is IPropertySymbol { GetMethod: { } get } ? get : symbol, model),
        };
    }

    static (MemberSetter, string) Setter(ISymbol symbol, INamedTypeSymbol model) => symbol switch
    {
        IPropertySymbol { SetMethod: { } set } => set.IsInitOnly || !IsAccessible(set, model)
            ? (MemberSetter.Method, set.Name)
            : (MemberSetter.Assign, ""),
        IPropertySymbol property when BackingField(property) is { } field => (MemberSetter.Field, field.Name),
        IFieldSymbol field => field.IsReadOnly || !IsAccessible(field, model) ? (MemberSetter.Field, field.Name) : (MemberSetter.Assign, ""),
        _ => (MemberSetter.Constructor, ""),
    };

    // From the codec, which is nested in the model.
    static bool IsAccessible(ISymbol symbol, INamedTypeSymbol model) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingType, model) || symbol.DeclaredAccessibility switch
        {
            Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
            Accessibility.Internal or Accessibility.ProtectedAndInternal =>
                SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, model.ContainingAssembly),
            _ => false,
        };

    static IFieldSymbol? BackingField(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));

    static bool IsSettable(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.SetMethod is not null,
        IFieldSymbol field => field is { IsReadOnly: false, IsConst: false },
        _ => false,
    };

    static string? Role(AttributeData attribute) => attribute.AttributeClass switch
    {
        { } c when c.Is(KnownNames.HyperparameterAttribute) => "Hyperparameter",
        { } c when c.Is(KnownNames.FittedAttribute) => "Fitted",
        { } c when c.Is(KnownNames.MemberAttribute) => "State",
        _ => null,
    };

    static void CheckName(
        MemberSpec member, AttributeData attribute, ISymbol symbol, Dictionary<string, string> names, DiagnosticSink sink)
    {
        if (!WireNames.IsIdentifier(member.WireName) || member.WireName.Contains("__"))
            sink.Add(
                Descriptors.BadMemberName, attribute, symbol, member.WireName, member.PlainName,
                "names consist of letters, digits and single underscores; set Name on the attribute");
        else if (names.TryGetValue(member.WireName, out var other))
            sink.Add(Descriptors.BadMemberName, attribute, symbol, member.WireName, member.PlainName, $"it is already that of '{other}'");
        else
            names.Add(member.WireName, member.PlainName);
    }

    static string Escape(string name) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(name) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None ? name : "@" + name;
}
