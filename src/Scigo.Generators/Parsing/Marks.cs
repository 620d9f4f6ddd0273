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
            .Where(static a => Role(a) is not null || a.AttributeClass?.Is(KnownNames.NotPersistedAttribute) == true)
            .ToList();
        if (marks.Count > 1)
            sink.Add(Descriptors.MarkedTwice, marks[1], symbol, symbol.Name, NameOf(marks[0]), NameOf(marks[1]));
        var reason = symbol switch
        {
            IFieldSymbol { IsConst: true } => "a constant",
            { IsStatic: true } => "static",
            IPropertySymbol { IsIndexer: true } => "an indexer",
            IPropertySymbol { ExplicitInterfaceImplementations.Length: > 0 } => "an explicit interface implementation",
            IPropertySymbol { GetMethod: null } => "a property without a getter",
            IPropertySymbol { RefKind: not RefKind.None } or IFieldSymbol { RefKind: not RefKind.None } => "a reference to a variable",
            _ => null,
        };
        if (reason is not null)
            sink.Add(Descriptors.NotPersistable, attribute, symbol, symbol.Name, reason);
        return reason is null;
    }
}
