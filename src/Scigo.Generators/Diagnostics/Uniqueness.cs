using Microsoft.CodeAnalysis;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>An annotated type with what must be its own.</summary>
sealed record AnnotatedType(INamedTypeSymbol Type, AttributeData Attribute, string WireName, int ProtoField)
{
    /// <summary>The same type as it was called, for each name that it had.</summary>
    public IEnumerable<AnnotatedType> Former => WireNames.FormerOf(Type).Select(
        f => this with { Attribute = f.Attribute, WireName = f.Name, ProtoField = 0, IsFormer = true });

    /// <summary>Whether the name is one that the type had.</summary>
    public bool IsFormer { get; init; }

    public string DisplayName => Type.ToDisplayString();
}

/// <summary>Checks what no two models of a compilation may share. Catalogs check it again when they are composed.</summary>
static class Uniqueness
{
    public static void Check(IEnumerable<AnnotatedType> models, Action<Diagnostic> report)
    {
        foreach (var (model, first) in Repeated([.. models, .. models.SelectMany(static m => m.Former)], static m => m.WireName))
            new DiagnosticSink(model.Type, report).Add(
                Descriptors.DuplicateWireName, model.Attribute, model.Type, model.WireName, first.DisplayName);
        foreach (var (model, first) in Repeated(models, static m => WireNames.MessageName(m.WireName)))
        {
            if (model.WireName != first.WireName)
                new DiagnosticSink(model.Type, report).Add(
                    Descriptors.DuplicateMessageName, model.Attribute, model.Type, model.WireName, first.WireName, first.DisplayName,
                    WireNames.MessageName(model.WireName));
        }
        foreach (var (model, first) in Repeated(models.Where(static m => m.ProtoField != 0), static m => m.ProtoField))
            new DiagnosticSink(model.Type, report).Add(
                Descriptors.BadProtoField, model.Attribute, model.Type, model.ProtoField, model.Type.Name,
                $"it is already that of '{first.DisplayName}'; give each model its own");
    }

    // By name, so that it does not depend on the order in which types were analysed.
    static IEnumerable<(AnnotatedType Model, AnnotatedType First)> Repeated<TKey>(IEnumerable<AnnotatedType> models, Func<AnnotatedType, TKey> key) =>
        from same in models.GroupBy(key)
        // A name that is in use counts more than a former one.
        let ordered = same.OrderBy(static m => m.IsFormer).ThenBy(static m => m.DisplayName, StringComparer.Ordinal).ToList()
        from model in ordered.Skip(1)
        select (model, ordered[0]);
}
