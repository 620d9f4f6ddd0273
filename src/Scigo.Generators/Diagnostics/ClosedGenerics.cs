using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Scigo.Generators.Model;
using Scigo.Generators.Parsing;

namespace Scigo.Generators.Diagnostics;

/// <summary>
/// Finds generic models that no codec is made for: nothing closes them, or they are saved and loaded as a type that nothing closes. An
/// instance that nobody can see here, in an assembly that references this one, does not count for what only this assembly sees.
/// </summary>
public sealed class ClosedGenerics
{
    /// <summary>The property of the diagnostic that holds the closed type.</summary>
    public const string TypeName = nameof(TypeName);

    readonly ConcurrentBag<INamedTypeSymbol> declared = [];
    readonly ConcurrentDictionary<string, bool> closed = [];
    readonly ConcurrentBag<(INamedTypeSymbol Type, Location Where)> uses = [];

    /// <summary>Notes a model, and what its members close.</summary>
    public void Add(INamedTypeSymbol type, ModelSpec? model)
    {
        if (type.IsGenericType)
            declared.Add(type);
        foreach (var entry in model is null ? [] : CatalogEntries.Of(model))
            closed.TryAdd(entry.CSharpType, true);
    }

    /// <summary>Notes what is saved or loaded.</summary>
    public void Add(IInvocationOperation call)
    {
        if (call.TargetMethod.ContainingAssembly?.Name != KnownNames.Runtime)
            return;
        var given = call.Arguments.Select(static a => a.Value is IConversionOperation conversion ? conversion.Operand.Type : a.Value.Type);
        foreach (var type in call.TargetMethod.TypeArguments.Concat(given).OfType<INamedTypeSymbol>().Where(IsClosedModel))
            uses.Add((type, call.Syntax.GetLocation()));
    }

    public void Check(Compilation compilation, Action<Diagnostic> report)
    {
        foreach (var instance in AssemblyParser.Instances(compilation))
            closed.TryAdd(instance.CSharpType, true);
        var missing = uses.Where(use => !closed.ContainsKey(use.Type.FullName()) && !IsClosedElsewhere(use.Type, compilation)).ToList();
        // Each type once, where it comes first.
        foreach (var same in missing.GroupBy(static use => use.Type.FullName()))
        {
            var (type, where) = same.OrderBy(static use => use.Where.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static use => use.Where.SourceSpan.Start).First();
            var name = ImmutableDictionary<string, string?>.Empty.Add(TypeName, type.ToDisplayString());
            report(Diagnostic.Create(Descriptors.NeverClosed, where, name, TypeAdvice.Short(type), TypeAdvice.Short(type)));
        }
        var isLibrary = compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary;
        foreach (var type in declared.Where(type => !(isLibrary && IsVisible(type))))
        {
            var prefix = type.FullName().Substring(0, type.FullName().IndexOf('<') + 1);
            if (!closed.Keys.Any(name => name.StartsWith(prefix, StringComparison.Ordinal))
                && !missing.Any(use => SymbolEqualityComparer.Default.Equals(use.Type.OriginalDefinition, type)))
                new DiagnosticSink(type, report).Add(Descriptors.NeverClosed, type, TypeAdvice.Short(type), $"{type.Name}<…>");
        }
    }

    static bool IsClosedModel(INamedTypeSymbol type) =>
        type.IsGenericType && type.FindAttribute(KnownNames.PersistableModelAttribute) is not null && type.TypeArguments.All(IsClosed);

    static bool IsClosed(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => false,
        IArrayTypeSymbol array => IsClosed(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.All(IsClosed),
        _ => true,
    };

    // In an assembly that this one references, by its list or by a member of one of its models.
    static bool IsClosedElsewhere(INamedTypeSymbol type, Compilation compilation) => AssemblyParser.WithModels(compilation).Any(
        assembly => assembly.GetAttributes().Any(a => a.AttributeClass?.Is(KnownNames.InstanceAttribute) == true
                && SymbolEqualityComparer.Default.Equals(a.Argument<INamedTypeSymbol>(), type))
            || NamedTypes.In(assembly.GlobalNamespace).Any(t => t.FindAttribute(KnownNames.PersistableModelAttribute) is not null && HasMember(t, type)));

    static bool HasMember(INamedTypeSymbol model, INamedTypeSymbol type) => model.Hierarchy().SelectMany(static level => level.GetMembers())
        .Where(static m => Marks.Find(m) is not null)
        .Any(m => Mentions(m.MemberType(), type));

    static bool Mentions(ITypeSymbol type, INamedTypeSymbol sought) => SymbolEqualityComparer.Default.Equals(type, sought) || type switch
    {
        IArrayTypeSymbol array => Mentions(array.ElementType, sought),
        INamedTypeSymbol named => named.TypeArguments.Any(a => Mentions(a, sought)),
        _ => false,
    };

    static bool IsVisible(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.ContainingType)
        {
            if (level.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }
        return true;
    }
}
