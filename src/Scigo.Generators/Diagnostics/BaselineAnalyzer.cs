using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Scigo.Generators.Baselines;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>
/// Compares the models with what was shipped, when the project has a baseline: what breaks shipped data is an error, what does not is to
/// be recorded.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that holds the lines to record, with line feeds between them.</summary>
    public const string Lines = nameof(Lines);

    /// <summary>The property of a diagnostic that holds what a fix puts into the code: an id or a name.</summary>
    public const string Value = nameof(Value);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.TypeChanged, Descriptors.EncodingChanged, Descriptors.MemberGone, Descriptors.IdReused, Descriptors.IdChanged,
        Descriptors.NameChanged, Descriptors.ModelGone, Descriptors.NewlyRequired, Descriptors.VersionLowered, Descriptors.EnumChanged,
        Descriptors.NotRecorded, Descriptors.BadBaseline, Descriptors.EnvelopeFieldChanged,
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (BaselineFiles.Find(start.Options.AdditionalFiles, start.CancellationToken) is not { } files)
                return;
            var former = FormerNames(start.Compilation);
            var baseline = files.Baseline.Renamed(former);
            var (names, enums) = (new ConcurrentDictionary<string, bool>(), new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default));
            start.RegisterSymbolAction(
                symbol =>
                {
                    var type = (INamedTypeSymbol)symbol.Symbol;
                    if (type.FindAttribute(KnownNames.PersistableModelAttribute)?.Argument<string>() is not { } wireName)
                        return;
                    // A model in error is there, but nothing more is known of it.
                    foreach (var name in WireNames.FormerOf(type).Select(static f => f.Name).Append(wireName))
                        names.TryAdd(BaselineLines.NameOf(name, [.. type.TypeParameters.Select(static p => p.Name)]), true);
                    if (ModelParser.Parse(type, symbol.Compilation, null, symbol.CancellationToken) is { } model)
                        new ModelComparison(baseline, files.Baseline.Recorded, type, model, symbol.ReportDiagnostic).Check();
                    foreach (var used in EnumComparison.UsedBy(type).Where(used => enums.TryAdd(used, true)))
                        EnumComparison.Check(baseline, used, type, symbol.ReportDiagnostic);
                },
                SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end =>
            {
                foreach (var (where, line) in files.Errors())
                    end.ReportDiagnostic(Diagnostic.Create(Descriptors.BadBaseline, where, line));
                foreach (var gone in files.Baseline.Recorded.Models.Where(m => !names.ContainsKey(m.Owner)))
                    Report(gone, files, end.ReportDiagnostic);
            });
        });
    }

    // The present wire names by former ones.
    static Dictionary<string, string> FormerNames(Compilation compilation)
    {
        var names = new Dictionary<string, string>();
        foreach (var type in ModelHierarchy.ModelsOf(compilation.Assembly))
        {
            foreach (var (former, _) in WireNames.FormerOf(type))
                names[former] = type.FindAttribute(KnownNames.PersistableModelAttribute)?.Argument<string>() ?? former;
        }
        return names;
    }

    static void Report(BaselineEntry gone, BaselineFiles files, Action<Diagnostic> report)
    {
        var lines = Recording.Of(gone with { IsRemoved = true });
        report(files.Baseline.Shipped.Find(gone.Key) is not null
            ? Diagnostic.Create(Descriptors.ModelGone, files.LocationOf(gone), lines, gone.Owner)
            : Diagnostic.Create(Descriptors.NotRecorded, files.LocationOf(gone), lines, $"The model \"{gone.Owner}\" is gone", "it was never shipped"));
    }
}
