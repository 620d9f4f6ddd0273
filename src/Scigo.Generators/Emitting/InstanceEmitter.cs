using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits how an instance is made, and how its members are read and set.</summary>
static class InstanceEmitter
{
    /// <summary>Returns the variable that members are read into: the model itself, or a draft of it.</summary>
    public static string Begin(ModelSpec model, string reuse)
    {
        if (model.IsBuiltLast)
            return $"var value = {reuse}{(model.IsValueType ? "" : " && existing is not null")} ? new ScigoDraft(existing) : default;";
        return model.IsValueType
            ? $"var value = {reuse} ? existing : {NewStruct(model)};"
            : $"var value = {reuse} && existing is not null ? existing : New();";
    }

    /// <summary>Returns what a member holds while the model is being read.</summary>
    public static string Existing(ModelSpec model, MemberSpec member) => model.IsBuiltLast ? "value." + DraftEmitter.Field(member) : Get(model, member, "value");

    /// <summary>Returns the value of a member of an instance.</summary>
    public static string Get(ModelSpec model, MemberSpec member, string target) => member.Getter switch
    {
        MemberGetter.Method => $"ScigoAccess.Get{member.PlainName}({Reference(model, target)})",
        MemberGetter.Field => $"ScigoAccess.Field{member.PlainName}({Reference(model, target)})",
        _ => $"{target}.{member.Name}",
    };

    /// <summary>Returns the statement that gives a member the value of an expression.</summary>
    public static string Assign(ModelSpec model, MemberSpec member, string expression) =>
        model.IsBuiltLast ? $"value.{DraftEmitter.Field(member)} = {expression};" : SetterCall(model, member, "value", expression);

    /// <summary>Returns the statement that sets a member of an instance that is there already.</summary>
    public static string SetterCall(ModelSpec model, MemberSpec member, string target, string expression) => member.Setter switch
    {
        MemberSetter.Method => $"ScigoAccess.Set{member.PlainName}({Reference(model, target)}, {expression});",
        MemberSetter.Field => $"ScigoAccess.Field{member.PlainName}({Reference(model, target)}) = {expression};",
        _ => $"{target}.{member.Name} = {expression};",
    };

    /// <summary>Emits the end of a read method: the model is built where it was a draft, and told that it has been loaded.</summary>
    public static void EmitEnd(CodeWriter code, ModelSpec model, string seen, string version)
    {
        var result = model.IsBuiltLast ? "model" : "value";
        if (model.IsBuiltLast)
            code.Line($"var model = value.Build({seen});");
        HookEmitter.EmitCalls(code, model.OnLoaded, result, version);
        code.Line($"return {result};");
    }

    /// <summary>Emits where the data begins, which an error about an absent member refers to.</summary>
    public static void EmitStart(CodeWriter code, ModelSpec model)
    {
        if (model.Members.Any(static m => m.IsRequired || m.Parameter >= 0))
            code.Line("var start = reader.Position;");
    }

    /// <summary>Emits the checks of a tolerant format for members that must be there.</summary>
    public static void EmitRequired(CodeWriter code, ModelSpec model, string condition = "")
    {
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            if (member.IsRequired || member.Parameter >= 0)
                code.Line($"{condition}global::Scigo.Wire.Required.Check(ref reader, seen, {i}, Schema, start);");
        }
    }

    /// <summary>Emits, in the codec, how an instance is made.</summary>
    public static void EmitConstruction(CodeWriter code, ModelSpec model)
    {
        if (model.IsBuiltLast)
            DraftEmitter.Emit(code, model);
        else if (!model.IsValueType)
        {
            code.Line();
            code.Line($"static {model.Type} New() => {(model.Construction == Construction.Parameterless ? "new()" : "ScigoAccess.New()")};");
        }
    }

    static string NewStruct(ModelSpec model) => model.Construction switch
    {
        Construction.Default => "default",
        Construction.ParameterlessAccessor => "ScigoAccess.New()",
        _ => $"new {model.Type}()",
    };

    static string Reference(ModelSpec model, string target) => model.IsValueType ? "ref " + target : target;
}
