using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.Benchmarks;

/// <summary>The baseline of a project that has shipped all its models as they are.</summary>
sealed class Releases(string text) : AdditionalText
{
    public override string Path => "Scigo.Shipped.txt";

    /// <summary>Returns what the analyzer asks to record while nothing is.</summary>
    public static async Task<Releases> OfAsync(Compilation compilation)
    {
        var found = await compilation.WithAnalyzers([new BaselineAnalyzer()], new AnalyzerOptions([new Releases("")])).GetAnalyzerDiagnosticsAsync();
        return new Releases("release 1.0\n" + string.Join("\n", found.SelectMany(static d => d.Properties[BaselineAnalyzer.Lines]!.Split('\n')).Distinct()));
    }

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
