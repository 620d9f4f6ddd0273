using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>Parses every annotated type as the generator does, and reports what is wrong with it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PersistableModelAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.NotPartial, Descriptors.ContainerNotPartial, Descriptors.NotConcrete, Descriptors.BadWireName,
        Descriptors.DuplicateWireName, Descriptors.NoConstructor, Descriptors.DuplicateId, Descriptors.IdOutOfRange,
        Descriptors.Unmarked, Descriptors.UnsupportedType, Descriptors.NotSettable, Descriptors.BadMemberName,
        Descriptors.BadConverter, Descriptors.EndlessModel, Descriptors.BadRank, Descriptors.BadEncoding,
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var models = new ConcurrentBag<(INamedTypeSymbol Type, string WireName)>();
            start.RegisterSymbolAction(
                symbol =>
                {
                    var type = (INamedTypeSymbol)symbol.Symbol;
                    if (type.FindAttribute(KnownNames.PersistableModelAttribute) is not { } attribute)
                        return;
                    ModelParser.Parse(type, symbol.Compilation, symbol.ReportDiagnostic, symbol.CancellationToken);
                    if (attribute.Argument<string>() is { } wireName)
                        models.Add((type, wireName));
                },
                SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end => ReportDuplicates(models, end.ReportDiagnostic));
        });
    }

    static void ReportDuplicates(IEnumerable<(INamedTypeSymbol Type, string WireName)> models, Action<Diagnostic> report)
    {
        var sink = new DiagnosticSink(report);
        foreach (var same in models.GroupBy(static m => m.WireName).Where(static g => g.Count() > 1))
        {
            var ordered = same.OrderBy(static m => m.Type.ToDisplayString(), StringComparer.Ordinal).ToList();
            foreach (var (type, wireName) in ordered.Skip(1))
                sink.Add(Descriptors.DuplicateWireName, type, wireName, ordered[0].Type.ToDisplayString());
        }
    }
}
