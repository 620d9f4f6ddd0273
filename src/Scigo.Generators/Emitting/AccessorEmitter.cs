using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>
/// Emits accessors of what C# allows only in initializers, or in the class itself; they cost what a call costs. They stand in a type of
/// their own, because in a generic model they must have its type parameters and no others.
/// </summary>
static class AccessorEmitter
{
    const string Attribute = "global::System.Runtime.CompilerServices.UnsafeAccessor";

    public static void Emit(CodeWriter code, ModelSpec model)
    {
        var hasConstructor = model.Construction is Construction.ParameterlessAccessor or Construction.ParametersAccessor;
        if (!hasConstructor && !model.Members.Any(static m => IsAccessed(m)) && !model.OnSaving.Concat(model.OnLoaded).Any(static h => h.IsAccessed))
            return;
        code.Line();
        code.Open($"{(model.HidesBase ? "new " : "")}static class ScigoAccess");
        foreach (var member in model.Members)
            Emit(code, model, member);
        HookEmitter.EmitAccessors(code, model.OnSaving);
        HookEmitter.EmitAccessors(code, model.OnLoaded);
        if (hasConstructor)
            EmitConstructor(code, model);
        code.Close();
    }

    static bool IsAccessed(MemberSpec member) =>
        member.Getter is MemberGetter.Method or MemberGetter.Field || member.Setter is MemberSetter.Method or MemberSetter.Field;

    static void Emit(CodeWriter code, ModelSpec model, MemberSpec member)
    {
        // An accessor finds what its first parameter's type declares itself, nothing that it inherits.
        var target = (model.IsValueType ? "ref " : "") + member.Owner;
        if (member.Getter == MemberGetter.Method)
        {
            EmitAttribute(code, "Method", member.GetterTarget);
            code.Line($"public static extern {member.Type} Get{member.PlainName}({target} target);");
        }
        if (member.Setter == MemberSetter.Method)
        {
            EmitAttribute(code, "Method", member.SetterTarget);
            code.Line($"public static extern void Set{member.PlainName}({target} target, {member.Type} value);");
        }
        if (member.Setter == MemberSetter.Field || member.Getter == MemberGetter.Field)
        {
            EmitAttribute(code, "Field", member.Setter == MemberSetter.Field ? member.SetterTarget : member.GetterTarget);
            code.Line($"public static extern ref {member.Type} Field{member.PlainName}({target} target);");
        }
    }

    /// <summary>Emits <c>New</c>, for constructors that C# calls only with initializers of the required members, or not at all.</summary>
    static void EmitConstructor(CodeWriter code, ModelSpec model)
    {
        var parameters = model.ConstructorArguments.Select((a, i) => $"{(a.IsIn ? "in " : "")}{model.Members[a.Member].Type} member{i}");
        EmitAttribute(code, "Constructor", null);
        code.Line($"public static extern {model.Type} New({string.Join(", ", parameters)});");
    }

    public static void EmitAttribute(CodeWriter code, string kind, string? name)
    {
        code.Line($"[{Attribute}({Attribute}Kind.{kind}{(name is null ? "" : ", Name = " + CodeWriter.Literal(name))})]");
    }
}
