using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.Parsing;

/// <summary>The members that C# insists on initializers for, wherever in a hierarchy they are declared.</summary>
static class RequiredMembers
{
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type) => type.Hierarchy().SelectMany(static level => level.GetMembers())
        .Where(static m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });

    /// <summary>Reports those that are left out of files, and that nothing sets when a model is read.</summary>
    public static void Check(INamedTypeSymbol type, Hooks hooks, DiagnosticSink sink)
    {
        if (!sink.IsReporting || hooks.OnLoaded.Any())
            return;
        foreach (var member in Of(type).Where(static m => m.FindAttribute(KnownNames.NotPersistedAttribute) is not null))
            sink.Add(Descriptors.RequiredLeftOut, member, member.Name);
    }
}
