using System.Linq;

namespace Scigo.Schema;

/// <summary>A .proto file, for other languages' protobuf compilers.</summary>
/// <param name="Name">Its name, by which the other files import it: <c>acme.proto</c> for the package <c>acme</c>.</param>
/// <param name="Text">Its text; the same models give the same text.</param>
public sealed record ProtoFile(string Name, string Text)
{
    /// <summary>The file with the envelope that <see cref="ModelProtobuf"/> writes.</summary>
    public const string EnvelopeName = "scigo_model.proto";

    /// <summary>Returns the files for the models of a catalog.</summary>
    /// <inheritdoc cref="Of(IEnumerable{ModelSchema})"/>
    public static IReadOnlyList<ProtoFile> Of(ModelCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Of(catalog.Codecs.Select(static c => c.Schema));
    }

    /// <summary>
    /// Returns the files for models and all that they name: one for each package, that is, for each prefix of wire names, and the
    /// envelope. Fields have the members' ids as numbers.
    /// </summary>
    /// <exception cref="ArgumentException">Models of two packages name one another: protobuf's files cannot.</exception>
    public static IReadOnlyList<ProtoFile> Of(IEnumerable<ModelSchema> schemas)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        var all = ModelSchema.Reachable(schemas).OrderBy(static s => s.ProtoName, StringComparer.Ordinal).ToList();
        var packages = all.GroupBy(static s => ProtoNames.Package(s.ProtoName)).OrderBy(static g => g.Key, StringComparer.Ordinal)
            .Select(static g => new ProtoPackage(g.Key, [.. g])).ToList();
        CheckImports(packages);
        return [.. packages.Select(static p => p.ToFile()), new ProtoFile(EnvelopeName, ProtoEnvelopeText.Of(all))];
    }

    // Takes away, again and again, what imports nothing that is left.
    static void CheckImports(List<ProtoPackage> packages)
    {
        var left = packages.ToDictionary(static p => p.Name, static p => p.Imports);
        while (left.FirstOrDefault(p => !p.Value.Any(left.ContainsKey)).Key is { } next)
            left.Remove(next);
        if (left.Count > 0)
            throw new ArgumentException(
                $"The packages {string.Join(" and ", left.Keys)} import one another, which protobuf does not allow: rename models so that one "
                + "package needs the other only.");
    }
}
