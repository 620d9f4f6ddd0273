using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>
/// Reports what is wrong with models that another generator declares, or a file that calls itself generated: the other analyzers, as usual,
/// look at nobody's generated code. Another generator's output this one never sees; a file's it does.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GeneratedModelAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. PersistableModelAnalyzer.OfOneModel, Descriptors.NotSeen];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(
            static symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (!symbol.IsGeneratedCode || type.FindAttribute(KnownNames.PersistableModelAttribute) is not { } attribute)
                    return;
                if (ModelParser.Parse(type, symbol.Compilation, symbol.ReportDiagnostic, symbol.CancellationToken) is not null
                    && type.GetTypeMembers(KnownNames.Codec).IsEmpty)
                    new DiagnosticSink(type, symbol.ReportDiagnostic).Add(Descriptors.NotSeen, attribute, type, type.Name);
            },
            SymbolKind.NamedType);
    }
}
