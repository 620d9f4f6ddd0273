using Microsoft.CodeAnalysis;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Finds the methods that a model has for the moments before saving and after loading.</summary>
static class Hooks
{
    public static bool HasOnSaving(INamedTypeSymbol type) =>
        Methods(type, "OnSaving").Any(static m => m.Parameters.IsEmpty);

    public static LoadedHook FindOnLoaded(INamedTypeSymbol type)
    {
        if (Methods(type, "OnLoaded").Any(static m => m.Parameters.Length == 1 && m.Parameters[0].Type.SpecialType == SpecialType.System_Int32))
            return LoadedHook.WithVersion;
        return Methods(type, "OnLoaded").Any(static m => m.Parameters.IsEmpty) ? LoadedHook.Plain : LoadedHook.None;
    }

    // Inherited ones count, as far as the generated code, nested in the type, can call them.
    static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type, string name) => type.Hierarchy()
        .SelectMany(level => level.GetMembers(name).OfType<IMethodSymbol>())
        .Where(method => ReferenceEquals(method.ContainingType, type) || method.DeclaredAccessibility != Accessibility.Private)
        .Where(static method => method is { IsStatic: false, ReturnsVoid: true, IsGenericMethod: false });
}
