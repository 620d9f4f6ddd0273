using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>
/// A member whose type is a class holds exactly that class: what derives from it is refused when it is saved, never cut off. Says so
/// where a model does derive from it, and proposes to seal the class where none does.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SealednessAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.HoldsNoDerived, Descriptors.NotSealed];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var models = new ModelHierarchy(start.Compilation.Assembly);
            start.RegisterSymbolAction(symbol => Analyze((INamedTypeSymbol)symbol.Symbol, models, symbol.ReportDiagnostic), SymbolKind.NamedType);
        });
    }

    static void Analyze(INamedTypeSymbol type, ModelHierarchy models, Action<Diagnostic> report)
    {
        if (type.FindAttribute(KnownNames.PersistableModelAttribute) is null)
            return;
        if (CanBeSealed(type) && models.DerivedFrom(type) is null && models.IsHeld(type))
            report(Diagnostic.Create(Descriptors.NotSealed, type.Locations[0], type.Name));
        foreach (var member in ModelHierarchy.MarkedMembers(type))
        {
            foreach (var held in ModelHierarchy.HeldBy(member))
            {
                if (models.DerivedFrom(held) is { } derived)
                    report(Diagnostic.Create(Descriptors.HoldsNoDerived, member.Locations[0], member.Name, held.Name, derived.Name));
            }
        }
    }

    // What is virtual or protected is there to be derived from; sealed classes may not have it.
    static bool CanBeSealed(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Class, IsSealed: false, IsAbstract: false, IsStatic: false }
        && !type.GetMembers().Any(static m => !m.IsImplicitlyDeclared && (m.IsVirtual
            || (!m.IsOverride && m.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal or Accessibility.ProtectedAndInternal)));
}
