using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits the calls of what a model does before it is written and after it has been read.</summary>
static class HookEmitter
{
    public static void EmitCalls(CodeWriter code, IReadOnlyList<HookSpec> hooks, string target, string version)
    {
        foreach (var (hook, i) in hooks.Select(static (h, i) => (h, i)))
        {
            var argument = hook.TakesVersion ? version : "";
            code.Line(hook.IsAccessed
                ? $"ScigoAccess.{hook.Name}{i}({target}{(hook.TakesVersion ? ", " : "")}{argument});"
                : $"{target}.{hook.Name}({argument});");
        }
    }

    /// <summary>Emits, into the codec, the constant from which derived models of other assemblies learn of hooks that they cannot see.</summary>
    public static void EmitPrivate(CodeWriter code, ModelSpec model)
    {
        var hidden = model.OnSaving.Concat(model.OnLoaded).Where(h => h.IsPrivate && h.Owner == model.Type).Select(static h => h.Text).ToList();
        if (!model.IsSealed && hidden.Count > 0)
            code.Line($"public const string {Parsing.KnownNames.PrivateHooks} = {CodeWriter.Literal(string.Join(" ", hidden))};");
    }

    public static void EmitAccessors(CodeWriter code, IReadOnlyList<HookSpec> hooks)
    {
        foreach (var (hook, i) in hooks.Select(static (h, i) => (h, i)).Where(static h => h.h.IsAccessed))
        {
            AccessorEmitter.EmitAttribute(code, "Method", hook.Name);
            code.Line($"public static extern void {hook.Name}{i}({hook.Owner} target{(hook.TakesVersion ? ", int version" : "")});");
        }
    }
}
