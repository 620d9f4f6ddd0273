using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits how an instance is made, and how its members are read and set.</summary>
static class InstanceEmitter
{
    /// <summary>Returns the variable that members are read into: the model itself, or a draft of it.</summary>
    public static string Begin(ModelSpec model, string reuse)
    {
        if (model.IsBuiltLast)
            return $"var value = {reuse} && existing is not null ? new Draft(existing) : default;";
        return model.IsValueType
            ? $"var value = {reuse} ? existing : {NewStruct(model)};"
            : $"var value = {reuse} && existing is not null ? existing : New();";
    }

    /// <summary>Returns what a member holds while the model is being read.</summary>
    public static string Existing(ModelSpec model, MemberSpec member) => model.IsBuiltLast ? "value." + member.Name : Get(model, member, "value");

    /// <summary>Returns the value of a member of an instance.</summary>
    public static string Get(ModelSpec model, MemberSpec member, string target) => member.Getter switch
    {
        MemberGetter.Method => $"Get{member.PlainName}({Reference(model, target)})",
        MemberGetter.Field => $"Field{member.PlainName}({Reference(model, target)})",
        _ => $"{target}.{member.Name}",
    };

    /// <summary>Returns the statement that gives a member the value of an expression.</summary>
    public static string Assign(ModelSpec model, MemberSpec member, string expression) =>
        model.IsBuiltLast ? $"value.{member.Name} = {expression};" : SetterCall(model, member, "value", expression);

    /// <summary>Returns the statement that sets a member of an instance that is there already.</summary>
    public static string SetterCall(ModelSpec model, MemberSpec member, string target, string expression) => member.Setter switch
    {
        MemberSetter.Method => $"Set{member.PlainName}({Reference(model, target)}, {expression});",
        MemberSetter.Field => $"Field{member.PlainName}({Reference(model, target)}) = {expression};",
        _ => $"{target}.{member.Name} = {expression};",
    };

    /// <summary>Returns the statement that ends a read method.</summary>
    public static string End(ModelSpec model, string seen) => model.IsBuiltLast ? $"return value.Build({seen});" : "return value;";

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
        foreach (var member in model.Members)
            AccessorEmitter.Emit(code, model, member);
        switch (model.Construction)
        {
            case Construction.Parameterless when !model.IsValueType:
                code.Line();
                code.Line($"static {model.Type} New() => new();");
                break;
            case Construction.ParameterlessAccessor or Construction.ParametersAccessor:
                AccessorEmitter.EmitConstructor(code, model);
                break;
        }
        if (model.IsBuiltLast)
            DraftEmitter.Emit(code, model);
    }

    static string NewStruct(ModelSpec model) => model.Construction switch
    {
        Construction.Default => "default",
        Construction.ParameterlessAccessor => "New()",
        _ => $"new {model.Type}()",
    };

    static string Reference(ModelSpec model, string target) => model.IsValueType ? "ref " + target : target;
}
