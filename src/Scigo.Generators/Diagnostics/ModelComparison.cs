using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Scigo.Generators.Baselines;
using Scigo.Generators.Compatibility;
using Scigo.Generators.Model;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>Compares one model with all releases that had it.</summary>
/// <param name="baseline">The baseline, as if models had always had the names that they have now.</param>
/// <param name="lines">What is recorded, under the names that it is recorded under.</param>
/// <param name="type">The model.</param>
/// <param name="model">The model, parsed.</param>
/// <param name="report">Takes what there is to say.</param>
sealed class ModelComparison(Baseline baseline, BaselineState lines, INamedTypeSymbol type, ModelSpec model, Action<Diagnostic> report)
{
    readonly string name = BaselineLines.NameOf(model);

    // What breaks shipped data is an error, and nothing to be recorded.
    int errors;

    // All ids that the model has or had, and those proposed for members reported before.
    readonly List<int> taken =
    [
        .. type.Hierarchy().SelectMany(MemberIds.Of), .. baseline.MembersEver(BaselineLines.NameOf(model)).Select(static m => m.Id),
    ];

    public void Check()
    {
        var declared = BaselineLines.Of(model);
        var shipped = baseline.Ever(declared.Key).Select(static m => m.Id).DefaultIfEmpty(0).Max();
        if (shipped > model.Version)
            Break(Descriptors.VersionLowered, Where(type), null, model.Name, shipped, model.Version);
        if (baseline.Ever(declared.Key).FirstOrDefault(m => m.Field != declared.Field) is { } other)
            Break(Descriptors.EnvelopeFieldChanged, Where(type), null, model.Name, FieldOf(other), FieldOf(declared));
        foreach (var member in model.Members)
            Check(member, BaselineLines.Of(model, member));
        CheckRemoved();
        var recorded = lines.Find(declared.Key);
        if (BaselineLines.NamesOf(model).Skip(1).Select(lines.Find).FirstOrDefault(static l => l is not null) is { } former)
            Record(
                type, $"The model \"{former.Owner}\" is called \"{name}\" now", "older data is read, and older code does not know the name",
                [former with { IsRemoved = true }, declared, .. model.Members.Select(m => BaselineLines.Of(model, m))]);
        else if (recorded is null)
            Record(type, $"The model \"{name}\" is new", "no data has it", [declared, .. model.Members.Select(m => BaselineLines.Of(model, m))]);
        else if (recorded.Field != declared.Field)
        {
            if (errors == 0)
                Record(type, $"'{model.Name}' is in {FieldOf(declared)} of the envelope now", "it was never shipped in another", declared);
        }
        else if (recorded != declared && shipped <= model.Version)
            Record(type, $"The version of '{model.Name}' is {declared.Number} now", "OnLoaded is told which one data has", declared);
    }

    void Check(MemberSpec member, BaselineEntry declared)
    {
        var before = errors;
        var where = SymbolOf(member);
        var history = baseline.Ever(declared.Key).ToList();
        if (history.Count == 0)
            CheckNew(member, declared, where);
        else if (baseline.Recorded.Find(declared.Key) is null && !Continues(history, declared, member))
            RefuseId(where, declared, member, history[history.Count - 1]);
        else
            CheckKnown(member, declared, where, history);
        if (declared.IsRequired && baseline.ReleasesOf(name).Where(r => r.State.Find(declared.Key) is null).Select(static r => r.Name).ToList() is { Count: > 0 } lacking)
            Break(Descriptors.NewlyRequired, Where(where), null, member.PlainName, Release(lacking[lacking.Count - 1]));
        var recorded = lines.Find(declared.Key);
        if (errors > before || recorded == declared || lines.Find(name) is null)
            return;
        if (recorded is null)
            Record(where, $"'{member.PlainName}' is new in \"{name}\"", "older data leaves it as it is, and older code passes it over", declared);
        else if (recorded.Type != declared.Type && baseline.Recorded.Find(declared.Key)?.Type == declared.Type)
            Record(where, $"'{member.PlainName}' was {recorded.Type} in \"{name}\" and is {declared.Type}", "older data is read, and older code does not know the name", declared);
        else if (recorded.Type != declared.Type)
            Record(where, $"'{member.PlainName}' was {recorded.Type} in \"{name}\" and is {declared.Type}", Effect(history, declared), declared);
        else if (recorded.Name != declared.Name)
            Record(where, $"'{member.PlainName}' was \"{recorded.Name}\" in \"{name}\"", "older data is read, and older code finds no such member in JSON", declared);
        else
            Record(
                where, $"'{member.PlainName}' is {(declared.IsRequired ? "" : "no longer ")}required in \"{name}\"",
                declared.IsRequired ? "all shipped data has it" : "older data is read", declared);
    }

    // The id was free: a member that had another before would lose its data.
    void CheckNew(MemberSpec member, BaselineEntry declared, ISymbol where)
    {
        var moved = baseline.MembersEver(name).FirstOrDefault(m => m.Name == declared.Name && model.Members.All(other => other.Id != m.Id));
        if (moved is not null)
            Break(Descriptors.IdChanged, MarkOf(where), Recording.Value(moved.Number), member.PlainName, moved.Number, declared.Number);
    }

    void CheckKnown(MemberSpec member, BaselineEntry declared, ISymbol where, List<BaselineEntry> history)
    {
        foreach (var shipped in history.GroupBy(static h => h.Type).Select(static same => same.Last()))
        {
            var lost = Formats.All & ~TypeCompatibility.Reads(shipped.Type, declared.Type);
            if (lost == Formats.None)
                continue;
            if (lost == Formats.Protobuf)
                Break(Descriptors.EncodingChanged, Where(where), null, member.PlainName, shipped.Type, declared.Type);
            else if (history.All(h => h.Name != declared.Name && !member.FormerNames.Contains(h.Name)))
                RefuseId(where, declared, member, shipped);
            else
                Break(Descriptors.TypeChanged, Where(where), null, member.PlainName, shipped.Type, declared.Type, lost.Words());
            return;
        }
        if (history.LastOrDefault(h => h.Name != declared.Name && !member.FormerNames.Contains(h.Name)) is { } other)
            Break(Descriptors.NameChanged, Where(where), Recording.Value(other.Name), member.PlainName, other.Name);
    }

    void CheckRemoved()
    {
        var reserved = new HashSet<int>(type.Hierarchy().SelectMany(MemberIds.Reserved));
        var declared = new HashSet<int>(model.Members.Select(static m => m.Id));
        var names = new HashSet<string>(model.Members.Select(static m => m.WireName));
        // Of what has the same name and another id now, that is said.
        var unreserved = baseline.MembersEver(name).GroupBy(static m => m.Id).Select(static same => same.Last())
            .Where(m => !declared.Contains(m.Id) && !reserved.Contains(m.Id) && !names.Contains(m.Name))
            .OrderBy(static m => m.Id)
            .ToList();
        var ids = string.Join(", ", unreserved.Select(static m => m.Number));
        if (unreserved.Count > 0)
            Break(
                Descriptors.MemberGone, Where(type), Recording.Value(ids), model.Name,
                string.Join(", ", unreserved.Select(static m => $"\"{m.Name}\" with the id {m.Number}")), ids);
        foreach (var gone in baseline.Recorded.MembersOf(name).Where(m => !declared.Contains(m.Id)))
        {
            if (baseline.Shipped.Find(gone.Key) is null)
                Record(type, $"\"{gone.Name}\" of '{model.Name}' is gone", "it was never shipped", gone with { IsRemoved = true });
            else if (reserved.Contains(gone.Id))
                Record(
                    type, $"\"{gone.Name}\" of '{model.Name}' is gone",
                    gone.IsRequired ? "older data is read, and older code refuses data without it" : "older data is read, and older code leaves it as it is",
                    gone with { IsRemoved = true });
        }
    }

    void RefuseId(ISymbol where, BaselineEntry declared, MemberSpec member, BaselineEntry shipped)
    {
        taken.Add(MemberIds.Next(taken));
        var free = taken[taken.Count - 1].ToString(CultureInfo.InvariantCulture);
        Break(Descriptors.IdReused, MarkOf(where), Recording.Value(free), declared.Number, member.PlainName, shipped.Name, free);
    }

    // A member that was taken away and has come back.
    static bool Continues(List<BaselineEntry> history, BaselineEntry declared, MemberSpec member) =>
        history.Any(h => h.Name == declared.Name || member.FormerNames.Contains(h.Name));

    static string Effect(List<BaselineEntry> history, BaselineEntry declared) =>
        history.All(h => TypeCompatibility.Reads(declared.Type, h.Type) == Formats.All)
            ? "data is read both ways"
            : "older data is read, and older code refuses what it has no room for";

    static string FieldOf(BaselineEntry model) => model.Field.Length == 0 ? "no field of its own" : $"the field {model.Field}";

    static string Release(string name) => name.Length == 0 ? "the first release" : $"release {name}";

    static Location Where(ISymbol symbol) => symbol.Locations[0];

    // What says the id.
    static Location MarkOf(ISymbol member) =>
        Marks.Find(member)?.ApplicationSyntaxReference is { } mark ? Location.Create(mark.SyntaxTree, mark.Span) : Where(member);

    ISymbol SymbolOf(MemberSpec member) => type.Hierarchy().SelectMany(level => level.GetMembers(member.PlainName)).FirstOrDefault(static m => Marks.Find(m) is not null) is { } symbol
        && symbol.Locations.Any(static l => l.IsInSource) ? symbol : type;

    void Break(DiagnosticDescriptor descriptor, Location where, ImmutableDictionary<string, string?>? properties, params object[] arguments)
    {
        errors++;
        report(Diagnostic.Create(descriptor, where, properties, arguments));
    }

    void Record(ISymbol where, string what, string effect, params IEnumerable<BaselineEntry> entries) =>
        report(Diagnostic.Create(Descriptors.NotRecorded, Where(where), Recording.Of(entries), what, effect));
}
