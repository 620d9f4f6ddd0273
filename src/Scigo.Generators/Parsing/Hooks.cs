using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>
/// Finds the methods that a model and its base classes have for the moments before saving and after loading. Each class's own is called,
/// base classes first; an override is called in place of what it overrides.
/// </summary>
sealed class Hooks(INamedTypeSymbol type, Compilation compilation)
{
    const string Saving = "OnSaving";
    const string Loaded = "OnLoaded";

    public IEnumerable<HookSpec> OnSaving => Find(Saving).Select(static found => found.Hook);

    public IEnumerable<HookSpec> OnLoaded => Find(Loaded).Select(static found => found.Hook);

    /// <summary>Reports methods that have the name of a hook and not its shape, and hooks that cannot be called.</summary>
    public void Check(DiagnosticSink sink)
    {
        foreach (var (name, level) in ((string[])[Saving, Loaded]).SelectMany(name => type.Hierarchy().Where(IsOurs).Select(level => (name, level))))
        {
            var hook = HookOf(level, name);
            foreach (var method in Named(level, name).Where(m => !m.IsOverride && !ReferenceEquals(m, hook)))
                sink.Add(Descriptors.BadHook, method, name, IsHook(method) ? $"'{level.Name}' has another; keep one of them" : Advice(name));
        }
        foreach (var (level, hook) in Find(Saving).Concat(Find(Loaded)).Where(found => found.Hook.IsAccessed && found.Level.IsGenericType))
            sink.Add(
                Descriptors.HiddenMembers, type, type.Name, $"'{hook.Name}'", level.Name,
                "accessors find no methods of generic classes; declare it protected, and hide it nowhere");
    }

    IEnumerable<(INamedTypeSymbol Level, HookSpec Hook)> Find(string name)
    {
        foreach (var level in type.Hierarchy().Reverse())
        {
            if (HookOf(level, name) is { } method)
            {
                if (!method.IsOverride)
                    yield return (level, new HookSpec(
                        name, level.FullName(), TakesVersion(method), method.DeclaredAccessibility == Accessibility.Private,
                        !MemberAccess.IsReachable(method, type, compilation)));
            }
            else if (Unseen(level).FirstOrDefault(text => text.StartsWith(name + "(", StringComparison.Ordinal)) is { } text)
                yield return (level, new HookSpec(name, level.FullName(), text.EndsWith("(int)", StringComparison.Ordinal), IsPrivate: true, IsAccessed: true));
        }
    }

    // References to other assemblies lack what is private; the base model's codec says what there is.
    string[] Unseen(INamedTypeSymbol level) => !IsOurs(level)
        && level.GetTypeMembers(KnownNames.Codec).FirstOrDefault()?.GetMembers(KnownNames.PrivateHooks).OfType<IFieldSymbol>().FirstOrDefault()
            ?.ConstantValue is string text
            ? text.Split(' ')
            : [];

    bool IsOurs(INamedTypeSymbol level) => SymbolEqualityComparer.Default.Equals(level.ContainingAssembly, compilation.Assembly);

    // The one that takes the version, where there are two.
    static IMethodSymbol? HookOf(INamedTypeSymbol level, string name) =>
        Named(level, name).Where(IsHook).OrderByDescending(static m => m.Parameters.Length).FirstOrDefault();

    static IEnumerable<IMethodSymbol> Named(INamedTypeSymbol level, string name) => level.GetMembers(name).OfType<IMethodSymbol>();

    static bool IsHook(IMethodSymbol method) => method is { IsStatic: false, ReturnsVoid: true, IsGenericMethod: false, IsAsync: false }
        && (method.Parameters.IsEmpty || TakesVersion(method));

    static bool TakesVersion(IMethodSymbol method) => method.Name == Loaded
        && method.Parameters.Length == 1
        && method.Parameters[0] is { Type.SpecialType: SpecialType.System_Int32, RefKind: RefKind.None };

    static string Advice(string name) =>
        $"declare it {(name == Saving ? "'void OnSaving()'" : "'void OnLoaded()' or 'void OnLoaded(int fromVersion)'")}, or give it another name";
}
