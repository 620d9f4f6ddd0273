using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.Parsing;

/// <summary>
/// Finds what a model holds and nobody has decided about: members of its own and of its base classes, up to one that answers for itself
/// as it is a model too, or is left out as a whole.
/// </summary>
sealed class UnmarkedMembers
{
    /// <summary>The property of the diagnostic that holds the attributes that may be given, separated by commas.</summary>
    public const string Offers = nameof(Offers);

    /// <summary>The property of the diagnostic that holds how many members before it need an id.</summary>
    public const string Rank = nameof(Rank);

    static readonly string[] All = ["Hyperparameter", "Fitted", "Member"];

    readonly INamedTypeSymbol type;
    readonly DiagnosticSink sink;
    readonly Compilation compilation;
    readonly FreeIds ids;
    readonly HashSet<INamedTypeSymbol> asked = new(SymbolEqualityComparer.Default);

    public UnmarkedMembers(INamedTypeSymbol type, Compilation compilation, DiagnosticSink sink)
    {
        (this.type, this.compilation, this.sink, ids) = (type, compilation, sink, new FreeIds(compilation));
        foreach (var level in type.Hierarchy())
        {
            if (!ReferenceEquals(level, type) && IsDecided(level))
                break;
            asked.Add(level);
            if (level.FindAttribute(KnownNames.PersistableModelAttribute)?.Named("BaseNotPersisted", false) == true)
                break;
        }
    }

    /// <summary>Reports a base class of another assembly that says nothing: what it holds cannot be known, as references lack what is private.</summary>
    public void CheckBases()
    {
        if (asked.FirstOrDefault(level => !IsOurs(level) && !level.GetMembers().Any(Marks.IsMarked)) is { } silent)
            sink.Add(Descriptors.BaseLeftOut, type.FindAttribute(KnownNames.PersistableModelAttribute)!, type, type.Name, TypeAdvice.Short(silent));
    }

    /// <summary>Reports a member without a mark that holds something.</summary>
    public void Check(ISymbol symbol)
    {
        if (!HoldsState(symbol) || !asked.Contains(symbol.ContainingType) || !IsOurs(symbol.ContainingType)
            || Marks.IsMarked(symbol) || Marks.IsMarkedInBase(symbol) || IsMarkedInOverride(symbol) || !Marks.CheckField(symbol, sink))
            return;
        if (!sink.IsReporting)
        {
            sink.Fail();
            return;
        }
        var offers = OffersFor(symbol);
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(Offers, string.Join(",", offers))
            .Add(Rank, ids.Count.ToString(CultureInfo.InvariantCulture));
        // Nothing is shown in files that are generated.
        sink.Add(Descriptors.Unmarked, properties, IsGenerated(symbol) && !IsGenerated(type) ? type : symbol, symbol.Name, Advice(symbol, offers));
    }

    static bool IsDecided(INamedTypeSymbol level) =>
        level.FindAttribute(KnownNames.PersistableModelAttribute) is not null || level.FindAttribute(KnownNames.NotPersistedAttribute) is not null;

    bool IsOurs(INamedTypeSymbol level) => SymbolEqualityComparer.Default.Equals(level.ContainingAssembly, compilation.Assembly);

    // What can be set counts whatever it does with the value. Events are wiring.
    static bool HoldsState(ISymbol symbol) => symbol is { IsStatic: false, IsAbstract: false, IsImplicitlyDeclared: false } && symbol switch
    {
        IPropertySymbol { IsIndexer: true } => false,
        IPropertySymbol { SetMethod: not null } when !IsExplicit(symbol) && !IsGenerated(symbol) => true,
        IPropertySymbol property => MemberAccess.BackingField(property) is not null,
        IFieldSymbol field => !field.IsConst,
        _ => false,
    };

    bool IsMarkedInOverride(ISymbol symbol) => symbol.IsVirtual && type.Hierarchy()
        .SelectMany(level => level.GetMembers(symbol.Name).OfType<IPropertySymbol>())
        .Any(p => p.IsOverride && Marks.IsMarked(p) && SymbolEqualityComparer.Default.Equals(p.OverriddenProperty, symbol));

    string Advice(ISymbol symbol, string[] offers)
    {
        // The attributes of a record's parameter need a target.
        var target = symbol.PositionalParameter() is null ? "" : "property: ";
        if (IsExplicit(symbol))
            return "it has no name of its own, so keep its value in a field or property of the class, or give it [NotPersisted] to leave it out of every file";
        if (offers.Length == 0)
            return $"give it [{target}NotPersisted], as it cannot be in a file";
        var id = ids.Next(symbol.ContainingType);
        var marks = offers.Select(mark => $"[{target}{mark}({id})]").ToList();
        return $"give it {string.Join(", ", marks.Take(marks.Count - 1))} or {marks[marks.Count - 1]}, or [{target}NotPersisted] to leave it out of every file";
    }

    // By another generator: such a property, where it is made for a field, sets what is marked there.
    static bool IsGenerated(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.All(static r => r.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase));

    static bool IsExplicit(ISymbol symbol) => symbol is IPropertySymbol { ExplicitInterfaceImplementations.Length: > 0 };

    // Of a foreign type without a converter there may be one some day, but it is no parameter as long as there is none.
    string[] OffersFor(ISymbol symbol)
    {
        var memberType = symbol.MemberType().WithoutNullable();
        if (memberType.TypeKind is TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer
            || TypeAdvice.IsWiring(memberType)
            || IsExplicit(symbol))
            return [];
        var canBeParam = symbol.FindAttribute(KnownNames.ConverterAttribute) is not null
            || memberType.Locations.Any(static l => l.IsInSource)
            || new WireParser(compilation, type, new DiagnosticSink(type, null)).ParseInstance(memberType) is not null;
        return canBeParam ? All : [.. All.Skip(1)];
    }
}
