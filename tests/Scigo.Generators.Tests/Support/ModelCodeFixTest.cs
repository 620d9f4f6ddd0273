using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.Tests.Support;

/// <summary>A code fix on sources with marked-up diagnostics: one at a time, and all at once.</summary>
sealed class ModelCodeFixTest<TFix> : CSharpCodeFixTest<PersistableModelAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    ModelCodeFixTest()
    {
        // Two analyzers report the same, of different files.
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(Compilations.References);
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
        // One fix at a time may leave errors that the next one mends.
        CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
    }

    /// <summary>Checks that the fix turns one source into another.</summary>
    public static Task Fixes(string before, string after, string? action = null) => FixesAll([before], [after], action);

    /// <summary>Checks that the fix turns some sources into others, whichever way it is applied.</summary>
    public static Task FixesAll(string[] before, string[] after, string? action = null)
    {
        var test = new ModelCodeFixTest<TFix> { CodeActionEquivalenceKey = action };
        // The workspace of the harness makes new texts with this algorithm.
        for (var i = 0; i < before.Length; i++)
        {
            test.TestState.Sources.Add(($"/0/Test{i}.cs", ModelAnalyzerTest.Text(before[i], SourceHashAlgorithm.Sha1)));
            test.FixedState.Sources.Add(($"/0/Test{i}.cs", ModelAnalyzerTest.Text(after[i], SourceHashAlgorithm.Sha1)));
        }
        return test.RunAsync();
    }

    /// <summary>Checks what the fix makes of a source, and of the file of what is not shipped, in a project with a baseline.</summary>
    public static Task FixesAgainst(string shipped, (string Source, string Unshipped) before, (string Source, string Unshipped) after)
    {
        var test = new ModelCodeFixTest<TFix>();
        foreach (var (state, text) in new[] { (test.TestState, before), (test.FixedState, after) })
        {
            state.Sources.Add(("/0/Test0.cs", ModelAnalyzerTest.Text(text.Source, SourceHashAlgorithm.Sha1)));
            state.AdditionalFiles.Add(("/0/Scigo.Shipped.txt", shipped));
            state.AdditionalFiles.Add(("/0/Scigo.Unshipped.txt", text.Unshipped));
        }
        return test.RunAsync();
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Compilations.Analyzers;

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(PersistableModelGenerator)];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    protected override CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
}
