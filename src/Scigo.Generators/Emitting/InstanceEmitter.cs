using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits how an instance is made, and how its members are set.</summary>
static class InstanceEmitter
{
    /// <summary>Returns the variable that members are read into: the model itself, or a draft of it.</summary>
    public static string Begin(ModelSpec model, string reuse) => model.Construction == Construction.Parameters
        ? $"var value = {reuse} && existing is not null ? new Draft(existing) : default;"
        : model.IsValueType
            ? $"var value = {reuse} ? existing : new {model.Type}();"
            : $"var value = {reuse} && existing is not null ? existing : New();";

    /// <summary>Returns the statement that gives a member the value of an expression.</summary>
    public static string Assign(ModelSpec model, MemberSpec member, string expression)
    {
        if (model.Construction == Construction.Parameters)
            return $"value.{member.Name} = {expression};";
        return SetterCall(model, member, "value", expression);
    }

    /// <summary>Returns the statement that sets a member of an instance that is there already.</summary>
    public static string SetterCall(ModelSpec model, MemberSpec member, string target, string expression)
    {
        var reference = model.IsValueType ? "ref " + target : target;
        return member.Setter switch
        {
            MemberSetter.InitMethod => $"Set{member.PlainName}({reference}, {expression});",
            MemberSetter.Field => $"Field{member.PlainName}({reference}) = {expression};",
            _ => $"{target}.{member.Name} = {expression};",
        };
    }

    /// <summary>Emits the end of a read method: the model is built where it was a draft, and told that it has been loaded.</summary>
    public static void EmitEnd(CodeWriter code, ModelSpec model, string seen, string version)
    {
        var result = model.Construction == Construction.Parameters ? "model" : "value";
        if (model.Construction == Construction.Parameters)
            code.Line($"var model = value.Build({seen});");
        if (model.OnLoaded != LoadedHook.None)
            code.Line($"{result}.OnLoaded({(model.OnLoaded == LoadedHook.WithVersion ? version : "")});");
        code.Line($"return {result};");
    }

    /// <summary>Emits the checks of a tolerant format for members that must be there.</summary>
    public static void EmitRequired(CodeWriter code, ModelSpec model)
    {
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            if (member.IsRequired || member.Parameter >= 0)
                code.Line($"global::Scigo.Wire.Required.Check(ref reader, seen, {i}, Schema);");
        }
    }

    public static void Emit(CodeWriter code, ModelSpec model)
    {
        var target = model.IsValueType ? "ref " + model.Type : model.Type;
        foreach (var member in model.Members)
        {
            if (member.Setter is MemberSetter.InitMethod)
            {
                code.Line();
                code.Line($"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = \"{member.SetterTarget}\")]");
                code.Line($"static extern void Set{member.PlainName}({target} target, {member.Type} value);");
            }
            else if (member.Setter is MemberSetter.Field)
            {
                code.Line();
                code.Line($"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Field, Name = \"{member.SetterTarget}\")]");
                code.Line($"static extern ref {member.Type} Field{member.PlainName}({target} target);");
            }
        }
        switch (model.Construction)
        {
            case Construction.Parameterless when !model.IsValueType:
                code.Line();
                code.Line($"static {model.Type} New() => new();");
                break;
            case Construction.ParameterlessAccessor:
                code.Line();
                code.Line("[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Constructor)]");
                code.Line($"static extern {model.Type} New();");
                break;
            case Construction.Parameters:
                EmitDraft(code, model);
                break;
        }
    }

    // What the constructor will take, and the rest, until all has been read.
    static void EmitDraft(CodeWriter code, ModelSpec model)
    {
        code.Line();
        code.Open("struct Draft");
        foreach (var member in model.Members)
            code.Line($"public {member.Type} {member.Name};");
        code.Line();
        code.Open($"public Draft({model.Type} value)");
        foreach (var member in model.Members)
            code.Line($"{member.Name} = value.{member.Name};");
        code.Close();
        code.Line();
        code.Open($"public readonly {model.Type} Build(global::Scigo.Wire.MemberSet seen)");
        var arguments = model.ConstructorMembers.Select(i => model.Members[i].Name);
        code.Line($"var value = new {model.Type}({string.Join(", ", arguments)});");
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            if (member.Parameter < 0)
            {
                code.Line($"if (seen.Contains({i}))");
                code.Line("    " + SetterCall(model, member, "value", member.Name));
            }
        }
        code.Line("return value;");
        code.Close();
        code.Close();
    }
}
