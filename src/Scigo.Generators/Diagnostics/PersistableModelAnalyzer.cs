using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>Parses every annotated type as the generator does, and reports what is wrong with it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PersistableModelAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.NotPartial, Descriptors.ContainerNotPartial, Descriptors.NotConcrete, Descriptors.BadWireName,
        Descriptors.DuplicateWireName, Descriptors.NoConstructor, Descriptors.NotAccessible, Descriptors.OldLanguage,
        Descriptors.BadProtoField, Descriptors.BadVersion, Descriptors.DuplicateMessageName, Descriptors.DuplicateId,
        Descriptors.IdOutOfRange, Descriptors.Unmarked,
        Descriptors.UnsupportedType, Descriptors.NotSettable, Descriptors.BadMemberName, Descriptors.BadConverter,
        Descriptors.EndlessModel, Descriptors.BadRank, Descriptors.BadEncoding, Descriptors.NotPersistable, Descriptors.MarkedTwice,
        Descriptors.ReservedId, Descriptors.BadSurrogate, Descriptors.NameTaken, Descriptors.NeverClosed, Descriptors.HiddenMembers,
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var models = new ConcurrentBag<AnnotatedType>();
            var generics = new ClosedGenerics();
            start.RegisterSymbolAction(
                symbol =>
                {
                    var type = (INamedTypeSymbol)symbol.Symbol;
                    if (type.FindAttribute(KnownNames.PersistableModelAttribute) is not { } attribute)
                        return;
                    var model = ModelParser.Parse(type, symbol.Compilation, symbol.ReportDiagnostic, symbol.CancellationToken);
                    generics.Add(type, model);
                    if (attribute.Argument<string>() is { } wireName)
                        models.Add(new AnnotatedType(type, attribute, wireName, attribute.Named("ProtoField", 0)));
                },
                SymbolKind.NamedType);
            start.RegisterOperationAction(operation => generics.Add((IInvocationOperation)operation.Operation), OperationKind.Invocation);
            start.RegisterCompilationEndAction(end =>
            {
                Uniqueness.Check(models, end.ReportDiagnostic);
                generics.Check(end.Compilation, end.ReportDiagnostic);
            });
        });
    }
}
