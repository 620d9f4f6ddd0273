using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>
/// Files hold values, not identities. Finds straight-line code that gives two members of a model the same object, and code that gives a
/// part of a model the model itself. What other code does to the same effect shows when the program runs: a shared object comes back as
/// two, and a cycle is refused.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedReferenceAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.SharedReference];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationBlockAction(static block =>
        {
            foreach (var body in block.OperationBlocks)
                Analyze(body, block.ReportDiagnostic);
        });
    }

    static void Analyze(IOperation body, Action<Diagnostic> report)
    {
        var given = new List<(IOperation Place, object Owner, ISymbol Value, ISymbol Member)>();
        foreach (var assignment in body.Descendants().OfType<ISimpleAssignmentOperation>())
        {
            if (Persisted(assignment.Target) is not { } member)
                continue;
            if (IsThis(assignment.Value) && ((IMemberReferenceOperation)assignment.Target).Instance is { } part && IsHeld(part, body))
                Report(assignment, member, "is given the object that holds it, and such a circle cannot be saved: mark it [NotPersisted] and set it in OnLoaded");
            else if (Owner(assignment.Target) is not { } owner)
                continue;
            else if (Persisted(assignment.Value) is { } chained && Plain(assignment.Value) is ISimpleAssignmentOperation && owner.Equals(Owner(assignment.Value)))
                Report(assignment, member, Shared(chained));
            else if (ValueOf(assignment.Value) is { } value && !IsWritten(value, body))
            {
                var place = Place(assignment);
                var before = given.Find(g => g.Place == place && g.Owner.Equals(owner) && SymbolEqualityComparer.Default.Equals(g.Value, value));
                if (before.Member is null)
                    given.Add((place, owner, value, member));
                else if (!SymbolEqualityComparer.Default.Equals(before.Member, member))
                    Report(assignment, member, Shared(before.Member));
            }
        }

        static string Shared(ISymbol other) =>
            $"is given the same object as '{other.Name}', which is written twice and read as two: copy it, or mark one of them [NotPersisted] and set it in OnLoaded";

        void Report(ISimpleAssignmentOperation assignment, ISymbol member, string what) =>
            report(Diagnostic.Create(Descriptors.SharedReference, assignment.Syntax.GetLocation(), member.Name, what));
    }

    // A persisted member that can share: what cannot change, as a string, may be one or two without a difference.
    static ISymbol? Persisted(IOperation operation) => Plain(operation) switch
    {
        ISimpleAssignmentOperation chained => Persisted(chained.Target),
        IPropertyReferenceOperation property when Marks.Find(property.Property) is not null && CanChange(property.Property.Type) => property.Property,
        IFieldReferenceOperation field when Marks.Find(field.Field) is not null && CanChange(field.Field.Type) => field.Field,
        _ => null,
    };

    static bool CanChange(ITypeSymbol type) => type.IsReferenceType && (type is IArrayTypeSymbol
        || type.FindAttribute(KnownNames.PersistableModelAttribute) is not null
        || type.ContainingNamespace?.ToDisplayString() is "System.Collections" or "System.Collections.Generic"
        || (type.TypeKind is TypeKind.Interface || type.IsAbstract) && type.ContainingNamespace?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) == false);

    // Whose member is assigned: this, a variable, or the object of an initializer.
    static object? Owner(IOperation operation) => Plain(operation) switch
    {
        ISimpleAssignmentOperation chained => Owner(chained.Target),
        IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } => "this",
        IMemberReferenceOperation { Instance: IInstanceReferenceOperation implied } =>
            Ancestors(implied).OfType<IObjectOrCollectionInitializerOperation>().FirstOrDefault(),
        IMemberReferenceOperation { Instance: { } instance } => ValueOf(instance),
        _ => null,
    };

    // Two assignments count only where one cannot happen without the other.
    static IOperation Place(IOperation operation) => Ancestors(operation).First(
        static o => o is IBlockOperation or IObjectOrCollectionInitializerOperation or ISwitchCaseOperation || o.Parent is null or IConditionalOperation);

    static ISymbol? ValueOf(IOperation operation) => Plain(operation) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    static bool IsThis(IOperation operation) => Plain(operation) is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };

    // Whether a variable gets other values on its way.
    static bool IsWritten(ISymbol variable, IOperation body) => body.Descendants().Any(o => o switch
    {
        IAssignmentOperation { Target: ITupleOperation targets } => targets.Elements.Any(t => Is(t, variable)),
        IAssignmentOperation assignment => Is(assignment.Target, variable),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => Is(argument.Value, variable),
        _ => false,
    });

    // Whether what is assigned to is a part of this: a persisted member, or what is put into one.
    static bool IsHeld(IOperation part, IOperation body)
    {
        if (Persisted(part) is not null)
            return "this".Equals(Owner(part));
        return ValueOf(part) is { } variable && body.Descendants().Any(o => o switch
        {
            ISimpleAssignmentOperation assignment => Is(assignment.Value, variable) && IsOwn(assignment.Target),
            IInvocationOperation { Instance: { } list } call => IsOwn(list) && call.Arguments.Any(a => Is(a.Value, variable)),
            _ => false,
        });
    }

    static bool IsOwn(IOperation operation) => Persisted(operation) is not null && "this".Equals(Owner(operation));

    static bool Is(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(ValueOf(operation), variable);

    static IOperation Plain(IOperation operation) => operation is IConversionOperation { IsImplicit: true } conversion ? Plain(conversion.Operand) : operation;

    static IEnumerable<IOperation> Ancestors(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
            yield return parent;
    }
}
