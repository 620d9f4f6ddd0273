namespace Scigo.Corpus;

/// <summary>All shapes.</summary>
public static class CorpusCases
{
    public static IReadOnlyList<CorpusCase> All { get; } =
    [
        .. ScalarCases.All, .. ArrayCases.All, .. ListCases.All, .. StructInMemoryCases.All, .. ShortModelCases.All, .. MapCases.All, .. NestingCases.All,
        .. PolymorphicCases.All, .. RecursiveCases.All, .. ConverterCases.All, .. SurrogateCases.All, .. ParamCases.All, .. DeclarationCases.All,
        .. GenericCases.All, .. StructCases.All, .. PlaceCase.All.SelectMany(c => (CorpusCase[])[c.Members, c.Parameters]),
    ];

    /// <summary>Options with the catalog of this assembly: a library's catalog is published by the executable only.</summary>
    public static ModelOptions Options { get; } = new() { Catalog = AssemblyModels.Catalog };
}
