using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>
/// Finds members that are marked in types that are no models. Abstract classes may mark members for the models that derive from
/// them, and so may any base class of a model.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedMarkAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.NoEffect];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var suspects = new ConcurrentBag<INamedTypeSymbol>();
            var bases = new ConcurrentDictionary<ISymbol, bool>(SymbolEqualityComparer.Default);
            start.RegisterSymbolAction(
                symbol =>
                {
                    var type = (INamedTypeSymbol)symbol.Symbol;
                    if (type.FindAttribute(KnownNames.PersistableModelAttribute) is null)
                    {
                        if (!type.IsAbstract || type.TypeKind == TypeKind.Interface || type.IsStatic)
                            suspects.Add(type);
                        return;
                    }
                    foreach (var level in type.Hierarchy())
                        bases.TryAdd(level.OriginalDefinition, true);
                },
                SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end =>
            {
                foreach (var type in suspects.Where(type => !bases.ContainsKey(type.OriginalDefinition)))
                    Report(type, end.ReportDiagnostic);
            });
        });
    }

    static void Report(INamedTypeSymbol type, Action<Diagnostic> report)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol && Marks.Find(member) is { } mark)
                new DiagnosticSink(type, report).Add(Descriptors.NoEffect, mark, member, Marks.NameOf(mark), member.Name, type.Name);
        }
    }
}
