using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.Parsing;

/// <summary>The attributes that say whether a member is persisted.</summary>
static class Marks
{
    /// <summary>Returns the runtime's <c>MemberRole</c> that an attribute stands for, or <c>null</c>.</summary>
    public static string? Role(AttributeData attribute) => attribute.AttributeClass switch
    {
        { } c when c.Is(KnownNames.HyperparameterAttribute) => "Hyperparameter",
        { } c when c.Is(KnownNames.FittedAttribute) => "Fitted",
        { } c when c.Is(KnownNames.MemberAttribute) => "State",
        _ => null,
    };

    /// <summary>Returns the attribute that gives a member its id, or <c>null</c>.</summary>
    public static AttributeData? Find(ISymbol symbol) => symbol.GetAttributes().FirstOrDefault(static a => Role(a) is not null);

    /// <summary>Whether a member is marked, as persisted or as left out.</summary>
    public static bool IsMarked(ISymbol symbol) => Find(symbol) is not null || symbol.FindAttribute(KnownNames.NotPersistedAttribute) is not null;

    /// <summary>Whether a member overrides one that is marked: the base class's attribute holds for both.</summary>
    public static bool IsMarkedInBase(ISymbol symbol)
    {
        for (var overridden = (symbol as IPropertySymbol)?.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty)
        {
            if (IsMarked(overridden))
                return true;
        }
        return false;
    }

    /// <summary>Returns the name of an attribute as it is written.</summary>
    public static string NameOf(AttributeData attribute) => attribute.AttributeClass!.Name.Replace("Attribute", "");

    /// <summary>Reports marks that contradict each other, and marks on what holds no state.</summary>
    public static bool Check(ISymbol symbol, AttributeData attribute, DiagnosticSink sink)
    {
        var marks = symbol.GetAttributes()
            .Where(IsMark)
            .ToList();
        if (marks.Count > 1)
            sink.Add(Descriptors.MarkedTwice, marks[1], symbol, symbol.Name, NameOf(marks[0]), NameOf(marks[1]));
        var reason = WhyNoState(symbol);
        if (reason is not null)
            sink.Add(Descriptors.NotPersistable, attribute, symbol, NameOf(attribute), symbol.Name, reason);
        return reason is null;
    }

    /// <summary>Returns the converter that is attached to a member or type, or <c>null</c>; reports a second one.</summary>
    public static INamedTypeSymbol? Converter(ISymbol symbol, DiagnosticSink sink)
    {
        var attached = symbol.GetAttributes().Where(static a => a.AttributeClass?.Is(KnownNames.ConverterAttribute) == true).ToList();
        if (attached.Count > 1)
            sink.Add(Descriptors.MarkedTwice, attached[1], symbol, symbol.Name, WithType(attached[0]), WithType(attached[1]));
        return attached.FirstOrDefault()?.Argument<INamedTypeSymbol>();
    }

    static string WithType(AttributeData converter) =>
        $"Converter(typeof({(converter.Argument<INamedTypeSymbol>() is { } type ? TypeAdvice.Short(type) : "?")}))";

    /// <summary>Reports a mark that <c>[field: …]</c> puts on the field behind a property, where nobody looks for it.</summary>
    public static bool CheckField(ISymbol symbol, DiagnosticSink sink)
    {
        if (symbol is not IPropertySymbol property || MemberAccess.BackingField(property) is not { } field
            || field.GetAttributes().FirstOrDefault(IsMark) is not { } mark)
            return true;
        sink.Add(Descriptors.NotPersistable, mark, symbol, NameOf(mark), symbol.Name, "it stands on the field behind the property; put it on the property, without 'field:'");
        return false;
    }

    static bool IsMark(AttributeData attribute) => Role(attribute) is not null || attribute.AttributeClass?.Is(KnownNames.NotPersistedAttribute) == true;

    static string? WhyNoState(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { IsConst: true } => "a constant is no part of an instance's state; remove the attribute",
        { IsStatic: true } => "what is static is no part of an instance's state; remove the attribute",
        IPropertySymbol { IsIndexer: true } => "an indexer is no part of an instance's state; remove the attribute",
        IPropertySymbol { ExplicitInterfaceImplementations.Length: > 0 } =>
            "an explicit interface implementation has no name of its own; keep its value in a field or property of the class, and mark that",
        IPropertySymbol { GetMethod: null } => "without a getter it cannot be written; add one, which may be private, or mark what it sets",
        IPropertySymbol { RefKind: not RefKind.None } or IFieldSymbol { RefKind: not RefKind.None } =>
            "it is a reference to a variable, which may be no part of the instance; mark the variable",
        _ => null,
    };
}
