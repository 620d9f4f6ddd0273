using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Inspection;
using Scigo.Cli.Terminal;
using Scigo.Schema;

namespace Scigo.Cli.Schemas;

/// <summary>The schema asked for, and those of the models that its polymorphic members may hold.</summary>
sealed record SchemaSource(ModelSchema Root, IReadOnlyList<ModelSchema> Polymorphic)
{
    internal static IEnumerable<string> TypeNames =>
        ModelCatalog.Default.Codecs.Select(static c => c.WireName).Order(StringComparer.Ordinal);

    /// <summary>Returns all schemas, each once, the one asked for first.</summary>
    internal IEnumerable<ModelSchema> All =>
        Root.Reachable().Concat(Polymorphic.SelectMany(static s => s.Reachable())).DistinctBy(static s => s.WireName);

    internal static SchemaSource OfAllTypes()
    {
        ModelSchema[] all = [.. Catalog.OrderBy(static s => s.WireName, StringComparer.Ordinal)];
        return new(all[0], all[1..]);
    }

    internal static SchemaSource Of(string word, Session session)
    {
        var name = TypeNames.FirstOrDefault(n => n.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (name is not null)
            return OfType(ModelCatalog.Default.FindByWireName(name)!.Schema, Catalog);
        if (word != "-" && !File.Exists(word) && !word.AsSpan().ContainsAny('.', '/', '\\'))
        {
            var meant = DidYouMean.Among(TypeNames, word) is { } near ? $": did you mean '{near}'?" : $": there are {string.Join(", ", TypeNames)}.";
            throw new ToolException($"there is no file and no model type '{word}'{meant}");
        }
        using var file = InputFile.Open(word, session);
        var inspected = ModelInspector.Inspect(file);
        if (inspected.Schemas is not [var root, ..])
            throw new ToolException(
                $"{file.Name}: the model {inspected.WireName} is not known, and a {inspected.Format} file does not hold its schema.");
        // A .scigo file lists what its polymorphic members hold.
        return OfType(root, inspected.IsSelfDescribing ? inspected.Schemas.Skip(1) : Catalog);
    }

    static IEnumerable<ModelSchema> Catalog => ModelCatalog.Default.Codecs.Select(static c => c.Schema);

    static SchemaSource OfType(ModelSchema root, IEnumerable<ModelSchema> others) =>
        new(root, root.Reachable().Any(IsPolymorphic) ? [.. others.OrderBy(static s => s.WireName, StringComparer.Ordinal)] : []);

    static bool IsPolymorphic(ModelSchema schema) => schema.Members.Any(static m => HoldsAny(m.ParsedType));

    static bool HoldsAny(SchemaType? type) => type is not null && (type.Kind == WireKind.Any || HoldsAny(type.Element));
}
