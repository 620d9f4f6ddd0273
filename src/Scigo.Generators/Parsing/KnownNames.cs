namespace Scigo.Generators.Parsing;

/// <summary>The names by which the runtime's types are found.</summary>
public static class KnownNames
{
    public const string PersistableModelAttribute = "Scigo.PersistableModelAttribute";
    public const string MemberAttribute = "Scigo.MemberAttribute";
    public const string HyperparameterAttribute = "Scigo.HyperparameterAttribute";
    public const string FittedAttribute = "Scigo.FittedAttribute";
    public const string NotPersistedAttribute = "Scigo.NotPersistedAttribute";
    public const string ReservedIdsAttribute = "Scigo.ReservedIdsAttribute";
    public const string ConverterAttribute = "Scigo.ConverterAttribute";
    public const string CatalogProviderAttribute = "Scigo.ModelCatalogProviderAttribute";
    public const string InstanceAttribute = "Scigo.PersistableInstanceAttribute";
    public const string PersistableModelInterface = "Scigo.IPersistableModel<TSelf>";
    public const string ReadableIntoInterface = "Scigo.IReadableInto<TSelf>";
    public const string Converter = "Scigo.IConverter<T, TWire>";
    public const string ConverterMetadata = "Scigo.IConverter`2";
    public const string NDArray = "Scigo.NDArray<T>";
    public const string Runtime = "Scigo.Runtime";

    /// <summary>The nested type that holds a model's codec.</summary>
    public const string Codec = "ScigoCodec";

    /// <summary>The codec's constant that holds the canonical schema text.</summary>
    public const string CanonicalText = "CanonicalText";
}
