using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Diagnostics;

/// <summary>What the parser finds wrong with a model. The generator only asks whether there is anything; the analyzer reports it.</summary>
/// <param name="model">The type being parsed: where there is no better place, it is reported there.</param>
/// <param name="report">Takes the diagnostics, or <c>null</c>.</param>
public sealed class DiagnosticSink(INamedTypeSymbol model, Action<Diagnostic>? report)
{
    /// <summary>Whether anything is wrong.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether anybody reads what is reported.</summary>
    public bool IsReporting => report is not null;

    /// <summary>Notes an error that the compiler, or the analysis of another type, reports.</summary>
    public void Fail() => HasErrors = true;

    /// <summary>Reports at a symbol's name.</summary>
    public void Add(DiagnosticDescriptor descriptor, ISymbol where, params object[] arguments) =>
        Add(descriptor, ImmutableDictionary<string, string?>.Empty, where, arguments);

    /// <summary>Reports at a symbol's name, with properties for a code fix.</summary>
    public void Add(DiagnosticDescriptor descriptor, ImmutableDictionary<string, string?> properties, ISymbol where, params object[] arguments) =>
        Report(descriptor, properties, where, InSource(where), arguments);

    /// <summary>Reports at an attribute, or at the symbol that has it.</summary>
    public void Add(DiagnosticDescriptor descriptor, AttributeData attribute, ISymbol symbol, params object[] arguments)
    {
        var syntax = attribute.ApplicationSyntaxReference;
        Report(descriptor, ImmutableDictionary<string, string?>.Empty, symbol, syntax is null ? InSource(symbol) : Location.Create(syntax.SyntaxTree, syntax.Span), arguments);
    }

    void Report(DiagnosticDescriptor descriptor, ImmutableDictionary<string, string?> properties, ISymbol where, Location? location, object[] arguments)
    {
        HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        // What is wrong with a base class that is a model too is reported there, once.
        if (!IsOfAnnotatedBase(where))
            report?.Invoke(Diagnostic.Create(descriptor, location ?? InSource(model), properties, arguments));
    }

    bool IsOfAnnotatedBase(ISymbol where) =>
        where.ContainingType is { } type
        && !SymbolEqualityComparer.Default.Equals(type, model)
        && where is IPropertySymbol or IFieldSymbol or IMethodSymbol
        && InSource(where) is not null
        && Parsing.SymbolExtensions.FindAttribute(type, Parsing.KnownNames.PersistableModelAttribute) is not null;

    static Location? InSource(ISymbol symbol) => symbol.Locations.FirstOrDefault(static l => l.IsInSource);
}
