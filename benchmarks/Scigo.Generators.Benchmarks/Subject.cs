using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Scigo.Generators.Benchmarks;

/// <summary>A compilation of all models, and the generator at work on it as in an IDE: run after run, edit after edit.</summary>
sealed class Subject
{
    static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    GeneratorDriver driver;

    public Subject(bool tracked)
    {
        Compilation = CSharpCompilation.Create(
            "Acme",
            ModelSources.All().Select(static source => Parse(source.Text, source.Path)),
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ModelCatalog).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        driver = CSharpGeneratorDriver.Create(
            [new PersistableModelGenerator().AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracked),
            parseOptions: Parsing);
    }

    public CSharpCompilation Compilation { get; private set; }

    public GeneratorRunResult Result => driver.GetRunResult().Results.Single();

    /// <summary>The compilation with what the generator adds.</summary>
    public Compilation Generated => Compilation.AddSyntaxTrees(Result.GeneratedSources.Select(static s => s.SyntaxTree));

    /// <summary>Why each output was made in the last run.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons =>
        Result.TrackedOutputSteps.Values.SelectMany(static steps => steps).SelectMany(static step => step.Outputs).Select(static o => o.Reason);

    /// <summary>Runs the generator after an edit.</summary>
    public Cost Run(Edit edit, int i)
    {
        var tree = Compilation.SyntaxTrees.Single(t => t.FilePath == edit.Path);
        Compilation = Compilation.ReplaceSyntaxTree(tree, Parse(edit.Text(i), edit.Path));
        return Run();
    }

    /// <summary>Runs the generator; what it makes Roslyn bind, and the parsing of what it makes, are part of the cost.</summary>
    public Cost Run() => Cost.Of(() => driver = driver.RunGenerators(Compilation));

    /// <summary>What the compiler counts as the generator's time in the last run: without the parsing of what it makes.</summary>
    public TimeSpan GeneratorTime => driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime;

    static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256), Parsing, path);
}
