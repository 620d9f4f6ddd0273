namespace Scigo.Generators.Model;

/// <summary>The assembly that a catalog is emitted for.</summary>
/// <param name="Namespace">The namespace of the catalog: the assembly's name.</param>
/// <param name="IsExecutable">Whether the composition of all catalogs is published as the default.</param>
/// <param name="ReferencedCatalogs">The fully qualified catalog classes of the referenced assemblies.</param>
public sealed record AssemblySpec(string Namespace, bool IsExecutable, EquatableArray<string> ReferencedCatalogs);

/// <summary>A model as the catalog names it.</summary>
public sealed record CatalogEntry(string Type, string WireName);
