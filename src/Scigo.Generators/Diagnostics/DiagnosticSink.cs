using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Diagnostics;

/// <summary>What the parser finds wrong with a model. The generator only asks whether there is anything; the analyzer reports it.</summary>
public sealed class DiagnosticSink(Action<Diagnostic>? report)
{
    /// <summary>Whether anything is wrong.</summary>
    public bool HasErrors { get; private set; }

    public void Add(DiagnosticDescriptor descriptor, ISymbol where, params object[] arguments) =>
        Add(descriptor, where.Locations.FirstOrDefault(static l => l.IsInSource), arguments);

    public void Add(DiagnosticDescriptor descriptor, Location? where, params object[] arguments)
    {
        HasErrors = true;
        report?.Invoke(Diagnostic.Create(descriptor, where, arguments));
    }

    /// <summary>Reports at an attribute, or at the symbol that has it.</summary>
    public void Add(DiagnosticDescriptor descriptor, AttributeData attribute, ISymbol symbol, params object[] arguments)
    {
        var syntax = attribute.ApplicationSyntaxReference;
        if (syntax is null)
            Add(descriptor, symbol, arguments);
        else
            Add(descriptor, Location.Create(syntax.SyntaxTree, syntax.Span), arguments);
    }
}
