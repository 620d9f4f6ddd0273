using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>Parses every annotated type as the generator does, and reports what is wrong with it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PersistableModelAnalyzer : DiagnosticAnalyzer
{
    /// <summary>What is wrong with one model, whatever others there are.</summary>
    internal static readonly ImmutableArray<DiagnosticDescriptor> OfOneModel =
    [
        Descriptors.NotPartial, Descriptors.ContainerNotPartial, Descriptors.NotConcrete, Descriptors.BadWireName, Descriptors.NoConstructor,
        Descriptors.NotAccessible, Descriptors.OldLanguage, Descriptors.BadProtoField, Descriptors.BadVersion, Descriptors.BadSurrogate,
        Descriptors.NameTaken, Descriptors.BadHook, Descriptors.DuplicateId, Descriptors.IdOutOfRange, Descriptors.Unmarked,
        Descriptors.UnsupportedType, Descriptors.NotSettable, Descriptors.BadMemberName, Descriptors.BadConverter, Descriptors.EndlessModel,
        Descriptors.BadRank, Descriptors.BadEncoding, Descriptors.NotPersistable, Descriptors.MarkedTwice, Descriptors.HiddenMembers,
        Descriptors.BaseLeftOut, Descriptors.RequiredLeftOut, Descriptors.ReservedId,
    ];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. OfOneModel, Descriptors.DuplicateWireName, Descriptors.DuplicateMessageName, Descriptors.NeverClosed];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var models = new ConcurrentBag<AnnotatedType>();
            var generics = new ClosedGenerics();
            var reported = new ConcurrentDictionary<(Location, string), bool>();
            start.RegisterSymbolAction(
                symbol =>
                {
                    var type = (INamedTypeSymbol)symbol.Symbol;
                    if (type.FindAttribute(KnownNames.PersistableModelAttribute) is not { } attribute)
                    {
                        CheckMarkedBase(type, symbol.Compilation, ReportOnce);
                        return;
                    }
                    var model = ModelParser.Parse(type, symbol.Compilation, ReportOnce, symbol.CancellationToken);
                    generics.Add(type, model);
                    if (attribute.Argument<string>() is { } wireName)
                        models.Add(new AnnotatedType(type, attribute, wireName, attribute.Named("ProtoField", 0)));

                    // Models of the same base class find the same wrong with it.
                    void ReportOnce(Diagnostic diagnostic)
                    {
                        if (reported.TryAdd((diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture)), true))
                            symbol.ReportDiagnostic(diagnostic);
                    }
                },
                SymbolKind.NamedType);
            start.RegisterOperationAction(
                operation => CapturedParameters.Check(operation, diagnostic =>
                {
                    if (reported.TryAdd((diagnostic.Location, ""), true))
                        operation.ReportDiagnostic(diagnostic);
                }),
                OperationKind.ParameterReference);
            start.RegisterOperationAction(operation => generics.Add((IInvocationOperation)operation.Operation), OperationKind.Invocation);
            start.RegisterCompilationEndAction(end =>
            {
                Uniqueness.Check(models, end.ReportDiagnostic);
                generics.Check(end.Compilation, end.ReportDiagnostic);
            });
        });
    }

    // Who marks one member of an abstract class means it to be the base of models, which may all be in other assemblies.
    static void CheckMarkedBase(INamedTypeSymbol type, Compilation compilation, Action<Diagnostic> report)
    {
        if (type is not { IsAbstract: true, TypeKind: TypeKind.Class }
            || type.FindAttribute(KnownNames.NotPersistedAttribute) is not null
            || !type.GetMembers().Any(static m => Marks.Find(m) is not null))
            return;
        var unmarked = new UnmarkedMembers(type, compilation, new DiagnosticSink(type, report));
        foreach (var member in type.Hierarchy().Reverse().SelectMany(static level => level.GetMembers()))
            unmarked.Check(member);
    }
}
