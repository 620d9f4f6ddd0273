using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits accessors of what C# allows only in initializers, or in the class itself; they cost what a call costs.</summary>
static class AccessorEmitter
{
    const string Attribute = "global::System.Runtime.CompilerServices.UnsafeAccessor";

    public static void Emit(CodeWriter code, ModelSpec model, MemberSpec member)
    {
        // An accessor finds what its first parameter's type declares itself, nothing that it inherits.
        var target = (model.IsValueType ? "ref " : "") + member.Owner;
        if (member.Getter == MemberGetter.Method)
        {
            EmitAttribute(code, "Method", member.GetterTarget);
            code.Line($"static extern {member.Type} Get{member.PlainName}({target} target);");
        }
        if (member.Setter == MemberSetter.Method)
        {
            EmitAttribute(code, "Method", member.SetterTarget);
            code.Line($"static extern void Set{member.PlainName}({target} target, {member.Type} value);");
        }
        if (member.Setter == MemberSetter.Field || member.Getter == MemberGetter.Field)
        {
            EmitAttribute(code, "Field", member.Setter == MemberSetter.Field ? member.SetterTarget : member.GetterTarget);
            code.Line($"static extern ref {member.Type} Field{member.PlainName}({target} target);");
        }
    }

    /// <summary>Emits <c>New</c>, for constructors that C# calls only with initializers of the required members.</summary>
    public static void EmitConstructor(CodeWriter code, ModelSpec model)
    {
        var parameters = model.ConstructorMembers.Select((member, i) => $"{model.Members[member].Type} member{i}");
        EmitAttribute(code, "Constructor", null);
        code.Line($"static extern {model.Type} New({string.Join(", ", parameters)});");
    }

    static void EmitAttribute(CodeWriter code, string kind, string? name)
    {
        code.Line();
        code.Line($"[{Attribute}({Attribute}Kind.{kind}{(name is null ? "" : ", Name = " + CodeWriter.Literal(name))})]");
    }
}
