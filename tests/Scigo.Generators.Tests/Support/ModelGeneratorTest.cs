using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Scigo.Generators.Tests.Support;

/// <summary>The generator on a source: exactly the given files come out of it, and the compiler has nothing to say.</summary>
sealed class ModelGeneratorTest : CSharpSourceGeneratorTest<PersistableModelGenerator, DefaultVerifier>
{
    ModelGeneratorTest()
    {
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(Compilations.References);
        CompilerDiagnostics = CompilerDiagnostics.Warnings;
        DisabledDiagnostics.Add("CS1591"); // The samples have no documentation.
    }

    protected override string DefaultTestProjectName => "Test";

    public static Task Generates(string source, IEnumerable<KeyValuePair<string, string>> files)
    {
        var test = new ModelGeneratorTest();
        test.TestState.Sources.Add(ModelAnalyzerTest.Text(source));
        foreach (var (name, text) in files)
            test.TestState.GeneratedSources.Add((typeof(PersistableModelGenerator), name, SourceText.From(text, Encoding.UTF8)));
        return test.RunAsync();
    }

    protected override ParseOptions CreateParseOptions() => Compilations.Parsing;

    protected override CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
}
