using Microsoft.CodeAnalysis;
using Scigo.Generators.Baselines;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>Compares the enums that models hold with those that were shipped: files hold their numbers, and know nothing of their names.</summary>
static class EnumComparison
{
    /// <summary>Returns the enums that a model's members hold, alone or in a collection.</summary>
    public static IEnumerable<INamedTypeSymbol> UsedBy(INamedTypeSymbol model) => model.Hierarchy()
        .SelectMany(static level => level.GetMembers())
        .Where(static m => Marks.Find(m) is not null)
        .SelectMany(static m => Enums(m.MemberType()))
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    public static void Check(Baseline baseline, INamedTypeSymbol type, INamedTypeSymbol model, Action<Diagnostic> report)
    {
        var declared = BaselineLines.Of(type).ToList();
        var numbers = new HashSet<string>(declared.Select(static d => d.Number));
        var owner = type.ToDisplayString();
        foreach (var shipped in baseline.Releases.SelectMany(static r => r.State.Entries).Where(e => e.Kind == BaselineKind.EnumValue && e.Owner == owner).Distinct())
        {
            var now = declared.Find(d => d.Name == shipped.Name);
            if (now is not null && now.Number != shipped.Number)
                report(Diagnostic.Create(Descriptors.EnumChanged, Where(shipped.Name), type.Name, shipped.Name, shipped.Number, $" and is {now.Number}"));
            else if (now is null && !numbers.Contains(shipped.Number))
                report(Diagnostic.Create(Descriptors.EnumChanged, Where(shipped.Name), type.Name, shipped.Name, shipped.Number, " and is gone"));
        }
        var recorded = baseline.Recorded.Entries.Where(e => e.Kind == BaselineKind.EnumValue && e.Owner == owner).ToList();
        foreach (var entry in declared.Where(d => !recorded.Contains(d) && baseline.Ever(d.Key).All(s => s.Number == d.Number)))
            report(Diagnostic.Create(
                Descriptors.NotRecorded, Where(entry.Name), Recording.Of([.. Renamed(entry), entry]),
                $"'{type.Name}.{entry.Name}' is {entry.Number}", "older code keeps the number without a name"));

        IEnumerable<BaselineEntry> Renamed(BaselineEntry entry) => recorded
            .Where(r => r.Number == entry.Number && declared.All(d => d.Name != r.Name))
            .Select(static r => r with { IsRemoved = true });

        Location Where(string name) => type.GetMembers(name).Prepend(type).LastOrDefault(static s => s.Locations[0].IsInSource)?.Locations[0] ?? model.Locations[0];
    }

    static IEnumerable<INamedTypeSymbol> Enums(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Enums(array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } found => [found],
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Enums),
        _ => [],
    };
}
