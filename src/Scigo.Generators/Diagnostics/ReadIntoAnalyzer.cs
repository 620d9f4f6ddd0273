using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>
/// Says in plain words why <c>DeserializeInto</c> does not take a model: the compiler only says that a conversion to an interface
/// is missing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReadIntoAnalyzer : DiagnosticAnalyzer
{
    const string Method = "DeserializeInto";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.NotReadableInto];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(static node => Analyze(node), SyntaxKind.InvocationExpression);
    }

    static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var invocation = (InvocationExpressionSyntax)context.Node;
        if (NameOf(invocation.Expression) is not { Identifier.ValueText: Method } name)
            return;
        // The call does not bind: what it could have meant are the candidates.
        var symbols = context.SemanticModel.GetSymbolInfo(invocation, context.CancellationToken);
        if (!symbols.CandidateSymbols.OfType<IMethodSymbol>().Any(static m => m.ContainingAssembly?.Name == KnownNames.Runtime))
            return;
        if (ModelOf(invocation, name, context) is { } model && IsBuiltLast(model))
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NotReadableInto, name.GetLocation(), model.Name));
    }

    static SimpleNameSyntax? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    // The type argument, or the type of what is given as the model.
    static INamedTypeSymbol? ModelOf(InvocationExpressionSyntax invocation, SimpleNameSyntax name, SyntaxNodeAnalysisContext context)
    {
        if (name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } explicitly })
            return context.SemanticModel.GetTypeInfo(explicitly[0], context.CancellationToken).Type as INamedTypeSymbol;
        var arguments = invocation.ArgumentList.Arguments;
        var model = arguments.FirstOrDefault(static a => a.NameColon?.Name.Identifier.ValueText == "model")
            ?? arguments.Skip(1).FirstOrDefault(static a => a.NameColon is null);
        return model is null ? null : context.SemanticModel.GetTypeInfo(model.Expression, context.CancellationToken).Type as INamedTypeSymbol;
    }

    // A model without a codec has errors of its own.
    static bool IsBuiltLast(INamedTypeSymbol type) =>
        type.FindAttribute(KnownNames.PersistableModelAttribute) is not null
        && Implements(type, KnownNames.PersistableModelInterface)
        && !Implements(type, KnownNames.ReadableIntoInterface);

    static bool Implements(INamedTypeSymbol type, string contract) => type.AllInterfaces.Any(
        i => i.Is(contract) && SymbolEqualityComparer.Default.Equals(i.TypeArguments[0], type));
}
