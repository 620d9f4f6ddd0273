using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.Tests.Support;

/// <summary>
/// All analyzers on a source with the generator: what is marked up in the source must be reported there, and nothing else, by
/// neither the analyzers nor the compiler.
/// </summary>
sealed class ModelAnalyzerTest : CSharpAnalyzerTest<PersistableModelAnalyzer, DefaultVerifier>
{
    LanguageVersion language = LanguageVersion.CSharp14;

    ModelAnalyzerTest()
    {
        // Two analyzers report the same, of different files.
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(Compilations.References);
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
    }

    public static Task Reports(string source, params string[] more) => Run(source, LanguageVersion.CSharp14, more);

    /// <summary>The same in a project with a baseline, where something may be marked up, too.</summary>
    public static async Task ReportsAgainst(string shipped, string source, string unshipped = "")
    {
        var test = new ModelAnalyzerTest();
        test.TestState.Sources.Add(("/0/Test0.cs", Text(source)));
        test.TestState.AdditionalFiles.Add(("/0/Scigo.Shipped.txt", shipped));
        test.TestState.AdditionalFiles.Add(("/0/Scigo.Unshipped.txt", unshipped));
        await test.RunAsync();
    }

    public static async Task Run(string source, LanguageVersion language, params string[] more)
    {
        var test = new ModelAnalyzerTest { language = language };
        foreach (var (text, i) in more.Prepend(source).Select(static (t, i) => (t, i)))
            test.TestState.Sources.Add(($"/0/Test{i}.cs", Text(text)));
        await test.RunAsync();
    }

    public static SourceText Text(string source, SourceHashAlgorithm algorithm = SourceHashAlgorithm.Sha256) =>
        SourceText.From("using System;\nusing System.Collections.Generic;\nusing Scigo;\n" + source, Encoding.UTF8, algorithm);

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Compilations.Analyzers;

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(PersistableModelGenerator)];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(language, DocumentationMode.Diagnose);

    protected override CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: language < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable);
}
