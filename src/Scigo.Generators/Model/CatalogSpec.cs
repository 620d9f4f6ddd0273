namespace Scigo.Generators.Model;

/// <summary>The assembly that a catalog is emitted for.</summary>
/// <param name="Namespace">The namespace of the catalog: the assembly's name.</param>
/// <param name="IsExecutable">Whether the composition of all catalogs is published as the default.</param>
/// <param name="ReferencedCatalogs">The fully qualified catalog classes of the referenced assemblies.</param>
/// <param name="ReferencedFormats">The fully qualified classes by which referenced assemblies add file formats.</param>
/// <param name="Instances">The closed generic models that the assembly lists.</param>
public sealed record AssemblySpec(
    string Namespace,
    bool IsExecutable,
    EquatableArray<string> ReferencedCatalogs,
    EquatableArray<string> ReferencedFormats,
    EquatableArray<WireSpec> Instances);

/// <summary>Finds what belongs into a catalog.</summary>
public static class CatalogEntries
{
    /// <summary>
    /// Returns what a model adds: itself, unless it is generic or left out, and the closed generic models that it makes necessary.
    /// </summary>
    public static IEnumerable<WireSpec> Of(ModelSpec model)
    {
        if (model.InCatalog && model.TypeParameters.Count == 0)
            yield return new WireSpec(WireKind.Model, model.Type) { WireName = model.WireName };
        foreach (var wire in model.Instances)
            yield return wire;
    }

    /// <summary>
    /// Returns them in the same order wherever they are declared. A type that is closed with and without null, as <c>Box&lt;string?&gt;</c>
    /// and <c>Box&lt;string&gt;</c>, is one type when the program runs: first comes what takes null in more places, as that holds all values.
    /// </summary>
    public static IEnumerable<WireSpec> Ordered(IEnumerable<WireSpec> entries) => entries
        .Distinct()
        .OrderBy(static e => e.CSharpType, StringComparer.Ordinal)
        .ThenByDescending(static e => e.Descend().Count(static w => w.Kind == WireKind.Optional || w.TakesNull))
        .ThenBy(static e => SchemaTexts.TypeText(e), StringComparer.Ordinal);

    /// <summary>Whether this is a closed generic model that the catalog can name.</summary>
    public static bool IsInstance(WireSpec wire) => wire.Kind == WireKind.Model && wire.Arguments.Count > 0
        && wire.Descend().All(static w => w.Kind != WireKind.TypeParameter && !w.IsPrivate);
}
