namespace Scigo.Generators.Parsing;

/// <summary>The names by which the runtime's types are found.</summary>
public static class KnownNames
{
    public const string PersistableModelAttribute = "Scigo.PersistableModelAttribute";
    public const string MemberAttribute = "Scigo.MemberAttribute";
    public const string HyperparameterAttribute = "Scigo.HyperparameterAttribute";
    public const string FittedAttribute = "Scigo.FittedAttribute";
    public const string NotPersistedAttribute = "Scigo.NotPersistedAttribute";
    public const string FormerNameAttribute = "Scigo.FormerNameAttribute";
    public const string ReservedIdsAttribute = "Scigo.ReservedIdsAttribute";
    public const string ConverterAttribute = "Scigo.ConverterAttribute";
    public const string CatalogProviderAttribute = "Scigo.ModelCatalogProviderAttribute";
    public const string FormatProviderAttribute = "Scigo.ModelFormatProviderAttribute";
    public const string InstanceAttribute = "Scigo.PersistableInstanceAttribute";
    public const string PersistableModelInterface = "Scigo.IPersistableModel`1";
    public const string ReadableIntoInterface = "Scigo.IReadableInto`1";
    public const string Converter = "Scigo.IConverter`2";
    public const string EnumConverter = "Scigo.Converters.EnumConverter";
    public const string NDArray = "Scigo.NDArray`1";
    public const string Runtime = "Scigo.Runtime";

    /// <summary>The generator, which the paths of its files name.</summary>
    public const string Generator = "Scigo.Generators.PersistableModelGenerator";

    /// <summary>The nested type that holds a model's codec.</summary>
    public const string Codec = "ScigoCodec";

    /// <summary>The nested type that holds the accessors of what the codec cannot reach.</summary>
    public const string Access = "ScigoAccess";

    /// <summary>The codec's constant that holds the hooks which derived models cannot see.</summary>
    public const string PrivateHooks = "PrivateHooks";

    /// <summary>The codec's constant that holds the canonical schema text.</summary>
    public const string CanonicalText = "CanonicalText";
}
