using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Scigo.Generators.Model;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>
/// Finds parameters of primary constructors that methods use, so that the compiler keeps them in fields that nobody can mark. What
/// constructs the model otherwise, without its parameters, loses them.
/// </summary>
static class CapturedParameters
{
    public static void Check(OperationAnalysisContext context, Action<Diagnostic> report)
    {
        var parameter = ((IParameterReferenceOperation)context.Operation).Parameter;
        if (context.ContainingSymbol is not IMethodSymbol { MethodKind: not MethodKind.Constructor }
            || parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type }
            || type.FindAttribute(KnownNames.PersistableModelAttribute) is null
            || ModelParser.Parse(type, context.Compilation, null, context.CancellationToken)?.Construction
                is not (Construction.Parameterless or Construction.ParameterlessAccessor or Construction.Default))
            return;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(UnmarkedMembers.Offers, null);
        report(Diagnostic.Create(
            Descriptors.Unmarked, parameter.Locations[0], properties, parameter.Name,
            "methods use the parameter, so that the class keeps it, and reading calls another constructor; keep it in a field or property that is marked, and use that"));
    }
}
