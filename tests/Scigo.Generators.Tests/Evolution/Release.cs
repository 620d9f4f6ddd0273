using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Scigo.Generators.Baselines;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Evolution;

/// <summary>
/// A release of a program: models, and a class <c>Test</c> with <c>Make()</c> and <c>Look(object)</c>. It may use a release of a library.
/// </summary>
sealed class Release
{
    readonly string name;
    readonly Assembly assembly;
    readonly AssemblyLoadContext context;
    readonly Compilation compilation;

    /// <param name="source">The code.</param>
    /// <param name="shipped">The baseline.</param>
    /// <param name="library">The library that the program references.</param>
    public Release(string source, string shipped = "", Release? library = null)
    {
        name = library is null ? "Library" : "Program";
        CSharpCompilation start = Compilations.Of(name, [source]);
        if (library is not null)
            start = start.AddReferences(library.compilation.ToMetadataReference());
        AdditionalText[] files = shipped.Length == 0 ? [] : [new TextFile(Baseline.ShippedName, shipped)];
        Compilations.Driver().AddAdditionalTexts([.. files]).RunGeneratorsAndUpdateCompilation(start, out compilation!, out _);
        Assert.Empty(Compilations.Errors(compilation));
        // An empty file is a baseline: all there is, is new.
        var recorded = Compilations.Analyze(compilation, files.Length == 0 ? [new TextFile(Baseline.ShippedName, "")] : [.. files]);
        Assert.Empty(recorded.Where(static d => d.Severity == DiagnosticSeverity.Error));
        Changes = string.Concat(BaselineText.Record(shipped, "", recorded.Where(static d => d.Id == "SCIGO212").SelectMany(static d => d.Properties[BaselineAnalyzer.Lines]!.Split('\n'))));
        context = library?.context ?? new AssemblyLoadContext("release", isCollectible: true);
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        assembly = context.LoadFromStream(image);
        Options = new ModelOptions { Catalog = library is null ? Catalog : ModelCatalog.Compose(library.Catalog, Catalog) };
    }

    /// <summary>What the release changes, as the code fix records it.</summary>
    public string Changes { get; }

    public ModelOptions Options { get; }

    ModelCatalog Catalog => (ModelCatalog)assembly.GetType($"{name}.AssemblyModels")!.GetProperty("Catalog")!.GetValue(null)!;

    public object Make() => assembly.GetType("Test")!.GetMethod("Make")!.Invoke(null, null)!;

    public byte[] Write() => ModelBinary.Serialize(Make(), Options);

    public string Read(byte[] record) => Look(ModelBinary.Deserialize(record, Options));

    public string Look(object model) => $"{assembly.GetType("Test")!.GetMethod("Look")!.Invoke(null, [model])}";
}
