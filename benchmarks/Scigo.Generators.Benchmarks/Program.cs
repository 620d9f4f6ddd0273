using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Scigo.Generators.Benchmarks;
using Scigo.Generators.Diagnostics;

// How long the generator and the analyzers take for a thousand models: from nothing, and after edits. The best of several runs: what else the
// machine does only adds to it.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int Edits = 50;

var first = new Subject(tracked: false);
var cold = first.Run();
var counted = first.GeneratorTime;
var warm = Cost.Best(static () => new Subject(tracked: false).Run());
var timed = new Subject(tracked: false);
timed.Run();
if (timed.Generated.GetDiagnostics().FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error) is { } error)
    throw new InvalidOperationException(error.ToString());
var lines = timed.Result.GeneratedSources.Sum(static s => s.SourceText.Lines.Count);

Console.WriteLine($"{ModelSources.Count} models, {lines} generated lines");
Console.WriteLine();
Console.WriteLine("                                   elapsed          CPU");
Console.WriteLine($"first run, cold process    {cold}");
Console.WriteLine($"  as the compiler counts   {counted.TotalMilliseconds,8:F1} ms");
Console.WriteLine($"first run, warm process    {warm}");
Console.WriteLine($"  binding without it       {Cost.Best(RoslynsShare.OfBinding)}");
Console.WriteLine($"  parsing what it makes    {Cost.Best(() => RoslynsShare.OfParsing(timed))}");
Console.WriteLine();
Console.WriteLine($"after an edit, best of {Edits}         elapsed          CPU   outputs");

// Times without tracking, which takes time itself, and of a process that has been typed in for a while; the reasons with it.
var tracked = new Subject(tracked: true);
tracked.Run();
for (var i = 1; i <= 4 * Edits; i++)
    timed.Run(Edit.All[i % Edit.All.Count], i);
foreach (var edit in Edit.All)
{
    var costs = Enumerable.Range(1, Edits).Select(i => timed.Run(edit, i)).OrderBy(static c => c.Elapsed).ToList();
    tracked.Run(edit, 1);
    var reasons = tracked.OutputReasons.CountBy(static r => r).OrderBy(static r => r.Key).Select(static r => $"{r.Value} {r.Key}");
    Console.WriteLine($"{edit.Name,-26} {costs[0]}   {string.Join(", ", reasons)}");
    timed.Run(edit, 0);
    tracked.Run(edit, 0);
}
Console.WriteLine();

ImmutableArray<DiagnosticAnalyzer> analyzers = [new PersistableModelAnalyzer(), new ReadIntoAnalyzer(), new UnusedMarkAnalyzer(), new SealednessAnalyzer(), new SharedReferenceAnalyzer(),
    new GeneratedModelAnalyzer(), new BaselineAnalyzer()];
var analysis = timed.Generated.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
    new AnalyzerOptions([await Releases.OfAsync(timed.Generated)]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
foreach (var found in await analysis.GetAnalyzerDiagnosticsAsync())
    throw new InvalidOperationException(found.ToString());
foreach (var analyzer in analyzers)
    Console.WriteLine($"{analyzer.GetType().Name,-26} {(await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, default)).ExecutionTime.TotalMilliseconds,9:F1} ms");
