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
        var shipped = baseline.Releases.SelectMany(r => r.State.ValuesOf(owner)).Distinct().ToList();
        foreach (var value in shipped)
        {
            var now = declared.Find(d => d.Name == value.Name);
            if (now is not null && now.Number != value.Number)
                report(Diagnostic.Create(Descriptors.EnumChanged, Where(value.Name), type.Name, value.Name, value.Number, $" and is {now.Number}"));
            else if (now is null && !numbers.Contains(value.Number))
                report(Diagnostic.Create(Descriptors.EnumChanged, Where(value.Name), type.Name, value.Name, value.Number, " and is gone"));
        }
        var recorded = baseline.Recorded.ValuesOf(owner).ToList();
        foreach (var entry in declared.Where(d => !recorded.Contains(d) && !IsWrong(d)))
            report(Diagnostic.Create(
                Descriptors.NotRecorded, Where(entry.Name), Recording.Of([.. Renamed(entry), entry]),
                $"'{type.Name}.{entry.Name}' is {entry.Number}", "older code keeps the number without a name"));

        // A name with another number than it was shipped with, or the number of such a name.
        bool IsWrong(BaselineEntry entry) => declared.Any(d =>
            (d.Name == entry.Name || shipped.Any(s => s.Name == d.Name && s.Number == entry.Number))
            && shipped.Any(s => s.Name == d.Name && s.Number != d.Number));

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
