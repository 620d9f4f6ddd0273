using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.Tests.Support;

/// <summary>Makes compilations of small sources that reference .NET and Scigo.Runtime.</summary>
static partial class Compilations
{
    public static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(typeof(ModelCatalog).Assembly.Location);

    public static readonly ImmutableArray<MetadataReference> References = [.. Net100.References.All, Runtime];

    public static CSharpParseOptions Parsing { get; } = new(LanguageVersion.CSharp14);

    public static CSharpCompilation Of(params string[] sources) => Of("Test", sources);

    public static CSharpCompilation Of(string assemblyName, IEnumerable<string> sources, CSharpParseOptions? options = null) => CSharpCompilation.Create(
        assemblyName,
        sources.Select((source, i) => Tree(source, $"Source{i}.cs", options)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Tree(string source, string path, CSharpParseOptions? options = null) => CSharpSyntaxTree.ParseText(
        SourceText.From("using System; using System.Collections.Generic; using Scigo;\n" + source, Encoding.UTF8, SourceHashAlgorithm.Sha256),
        options ?? Parsing,
        path);

    /// <summary>Returns a driver of the generator that notes why each step ran.</summary>
    public static GeneratorDriver Driver(CSharpParseOptions? options = null, params ImmutableArray<AdditionalText> files) => CSharpGeneratorDriver.Create(
        [new PersistableModelGenerator().AsSourceGenerator()],
        files.IsDefault ? [] : files,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true),
        parseOptions: options ?? Parsing);

    /// <summary>Returns the compilation with what the generator adds.</summary>
    public static Compilation Generate(CSharpCompilation compilation)
    {
        var options = (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options;
        Driver(options).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        Assert.Empty(diagnostics);
        return generated;
    }

    /// <summary>Returns what the generator adds, by file name.</summary>
    public static SortedDictionary<string, string> Sources(CSharpCompilation compilation)
    {
        var result = Driver().RunGenerators(compilation).GetRunResult();
        Assert.Empty(result.Diagnostics);
        return new(result.Results.Single().GeneratedSources.ToDictionary(static s => s.HintName, static s => s.SourceText.ToString()), StringComparer.Ordinal);
    }

    /// <summary>Returns the compilation with what another generator adds, of which ours knows nothing.</summary>
    public static Compilation WithOther(Compilation compilation, string output) =>
        compilation.AddSyntaxTrees(Tree(output, "Other.Generator/Output.g.cs", (CSharpParseOptions)compilation.SyntaxTrees.First().Options));

    /// <summary>All analyzers.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [new PersistableModelAnalyzer(), new SealednessAnalyzer(), new ReadIntoAnalyzer(), new UnusedMarkAnalyzer(), new SharedReferenceAnalyzer(), new BaselineAnalyzer(), new GeneratedModelAnalyzer()];

    /// <summary>Returns the diagnostics of the analyzers, which may find a baseline among further files.</summary>
    public static ImmutableArray<Diagnostic> Analyze(Compilation compilation, params ImmutableArray<AdditionalText> files) => compilation
        .WithAnalyzers(Analyzers, new AnalyzerOptions(files))
        .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    /// <summary>Returns what the analyzers say about a source, with or without the test framework's markup, from top to bottom.</summary>
    public static IEnumerable<string> Messages(string source) => Analyze(Of(Markup().Replace(source, "")))
        .OrderBy(static d => d.Location.SourceSpan.Start)
        .Select(static d => d.GetMessage(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\{\|\w+:|\|\}")]
    private static partial Regex Markup();

    /// <summary>Returns the compiler's errors.</summary>
    public static ImmutableArray<Diagnostic> Errors(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error)];
}
