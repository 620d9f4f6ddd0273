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

    // Models that one goes through; generic ones may name ever larger ones of themselves.
    const int Enough = 1000;

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

    // In an assembly that this one references, or in generated code of this one: by its list or by the members of one of its models.
    static bool IsClosedElsewhere(INamedTypeSymbol type, Compilation compilation) => AssemblyParser.WithModels(compilation).Append(compilation.Assembly).Any(
        assembly => assembly.GetAttributes().Any(a => a.AttributeClass?.Is(KnownNames.InstanceAttribute) == true && Closes(a.Argument<INamedTypeSymbol>(), type, []))
            || NamedTypes.In(assembly.GlobalNamespace).Any(t => !t.IsGenericType && Closes(t, type, [])));

    // Whether a type is the one sought, or a model with a member that mentions it, or mentions another model that has one.
    static bool Closes(ITypeSymbol? type, INamedTypeSymbol sought, HashSet<string> seen) => type switch
    {
        IArrayTypeSymbol array => Closes(array.ElementType, sought, seen),
        INamedTypeSymbol named => SymbolEqualityComparer.Default.Equals(named, sought)
            || named.TypeArguments.Any(a => Closes(a, sought, seen))
            || (named.FindAttribute(KnownNames.PersistableModelAttribute) is not null && seen.Count < Enough && seen.Add(named.FullName()) && named.Hierarchy()
                .SelectMany(static level => level.GetMembers())
                .Any(m => Marks.Find(m) is not null && Closes(m.MemberType(), sought, seen))),
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
