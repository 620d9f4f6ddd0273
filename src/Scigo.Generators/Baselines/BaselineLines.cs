using System.Globalization;
using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Baselines;

/// <summary>The lines that describe code.</summary>
static class BaselineLines
{
    /// <summary>Returns the lines of all models of a compilation, and of the enums that they hold.</summary>
    public static IEnumerable<BaselineEntry> Of(Compilation compilation, CancellationToken cancellation)
    {
        var types = ModelHierarchy.ModelsOf(compilation.Assembly).ToList();
        foreach (var model in types.Select(type => ModelParser.Parse(type, compilation, null, cancellation)).OfType<ModelSpec>())
        {
            yield return Of(model);
            foreach (var member in model.Members)
                yield return Of(model, member);
        }
        foreach (var line in types.SelectMany(EnumComparison.UsedBy).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).SelectMany(Of))
            yield return line;
    }

    /// <summary>Returns a model's name in a baseline: a generic one has its type parameters, <c>acme.box&lt;T&gt;</c>.</summary>
    public static string NameOf(ModelSpec model) => NameOf(model.WireName, model.TypeParameters);

    /// <inheritdoc cref="NameOf(ModelSpec)"/>
    public static string NameOf(string wireName, IReadOnlyCollection<string> typeParameters) =>
        typeParameters.Count == 0 ? wireName : $"{wireName}<{string.Join(",", typeParameters)}>";

    /// <summary>Returns the names that a model has or had in a baseline, the present one first.</summary>
    public static IEnumerable<string> NamesOf(ModelSpec model) =>
        new[] { model.WireName }.Concat(model.FormerNames).Select(name => NameOf(name, model.TypeParameters));

    public static BaselineEntry Of(ModelSpec model) => new(
        BaselineKind.Model,
        NameOf(model),
        model.Version.ToString(CultureInfo.InvariantCulture),
        Field: model.ProtoField == 0 ? "" : model.ProtoField.ToString(CultureInfo.InvariantCulture));

    public static BaselineEntry Of(ModelSpec model, MemberSpec member) => new(
        BaselineKind.Member,
        NameOf(model),
        member.Id.ToString(CultureInfo.InvariantCulture),
        member.WireName,
        SchemaTexts.TypeText(member.Wire),
        member.IsRequired || member.Parameter >= 0);

    public static IEnumerable<BaselineEntry> Of(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>()
        .Where(static field => field.HasConstantValue)
        .Select(field => new BaselineEntry(
            BaselineKind.EnumValue, type.ToDisplayString(), Convert.ToString(field.ConstantValue, CultureInfo.InvariantCulture)!, field.Name));
}
