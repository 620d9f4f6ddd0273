using System.ComponentModel;

namespace Scigo;

/// <summary>Names the class that holds an assembly's catalog. Emitted by the generator.</summary>
/// <param name="provider">A class with a static property <c>Catalog</c>.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelCatalogProviderAttribute(Type provider) : Attribute
{
    /// <summary>A class with a static property <c>Catalog</c>.</summary>
    public Type Provider { get; } = provider;
}
