using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Running;

public class CatalogTests
{
    [Fact]
    public void AModelLeftOutOfTheCatalogIsStillPartOfOthersAndReadByWhoNamesItsType() => Loaded.Run("""
        [PersistableModel("test.part", InCatalog = false)] public sealed partial class Part { [Member(1)] public double X { get; set; } }
        [PersistableModel("test.whole")] public sealed partial class Whole { [Member(1)] public Part Part { get; set; } = new(); }
        public static class Test
        {
            public static void Run()
            {
                RoundTrip.Check(new Whole { Part = new() { X = 1 } }, m => m.Part.X);
                RoundTrip.Check(new Part { X = 1 }, m => m.X);
                if (Test_.AssemblyModels.Catalog.Codecs is not [{ WireName: "test.whole" }])
                    throw new Exception("The catalog has another model.");
            }
        }
        """);

    [Fact]
    public void AnAssemblyAllOfWhoseModelsAreLeftOutHasNoCatalog() => Loaded.Run("""
        [PersistableModel("test.part", InCatalog = false)] public sealed partial class Part { [Member(1)] public double X { get; set; } }
        public static class Test
        {
            public static void Run()
            {
                if (typeof(Part).Assembly.GetType("Test_.AssemblyModels") is { } catalog)
                    throw new Exception(catalog.FullName);
            }
        }
        """);

    [Fact]
    public void AnExecutablePublishesTheFormatsOfTheLibrariesItReferences()
    {
        const string library = """
            [assembly: ModelFormatProvider(typeof(Library.LibraryFormats))]
            namespace Library;
            public static class LibraryFormats { public static IReadOnlyList<IModelFormat> Formats { get; } = []; }
            """;
        var executable = Loaded.Across(library, "").WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        var catalog = Compilations.Sources((CSharpCompilation)executable)["AssemblyModels.g.cs"];
        Assert.Contains("global::Scigo.ModelFormats.Publish(global::Library.LibraryFormats.Formats);", catalog, StringComparison.Ordinal);
    }
}
