using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits how an instance is made, and how its members are set.</summary>
static class InstanceEmitter
{
    /// <summary>Returns the variable that members are read into: the model itself, or a draft of it.</summary>
    public static string Begin(ModelSpec model, string reuse) => model.Construction == Construction.Parameters
        ? $"var value = {reuse} && existing is not null ? new Draft(existing) : default;"
        : model.IsValueType
            ? $"var value = {reuse} ? existing : {(model.Construction == Construction.Default ? "default" : "New()")};"
            : $"var value = {reuse} && existing is not null ? existing : New();";

    /// <summary>Returns what a member holds before it is read.</summary>
    public static string Present(ModelSpec model, MemberSpec member) =>
        model.Construction == Construction.Parameters ? "value." + Drafted(member) : Get(member, "value");

    /// <summary>Returns the expression that reads a member of an instance.</summary>
    public static string Get(MemberSpec member, string target) => (member.IsReadable, member.Setter) switch
    {
        (true, _) => $"{target}.{member.Name}",
        (false, MemberSetter.Field) => $"Field{member.PlainName}({target})",
        _ => $"Get{member.PlainName}({target})",
    };

    /// <summary>Returns the statement that gives a member the value of an expression.</summary>
    public static string Assign(ModelSpec model, MemberSpec member, string expression)
    {
        if (model.Construction == Construction.Parameters)
            return $"value.{Drafted(member)} = {expression};";
        return SetterCall(model, member, "value", expression);
    }

    /// <summary>Returns the statement that sets a member of an instance that is there already.</summary>
    public static string SetterCall(ModelSpec model, MemberSpec member, string target, string expression)
    {
        var reference = model.IsValueType ? "ref " + target : target;
        return member.Setter switch
        {
            MemberSetter.Method => $"Set{member.PlainName}({reference}, {expression});",
            MemberSetter.Field => $"Field{member.PlainName}({reference}) = {expression};",
            _ => $"{target}.{member.Name} = {expression};",
        };
    }

    /// <summary>Returns the statement that ends a read method.</summary>
    public static string End(ModelSpec model, string seen) => model.Construction == Construction.Parameters
        ? $"return value.Build({seen});"
        : "return value;";

    /// <summary>Emits the checks of a tolerant format for members that must be there.</summary>
    public static void EmitRequired(CodeWriter code, ModelSpec model, string condition = "")
    {
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            if (member.IsRequired || member.Parameter >= 0)
                code.Line($"{condition}global::Scigo.Wire.Required.Check(ref reader, seen, {i}, Schema);");
        }
    }

    public static void Emit(CodeWriter code, ModelSpec model)
    {
        foreach (var member in model.Members)
        {
            var target = (model.IsValueType ? "ref " : "") + member.DeclaringType;
            if (member.Setter == MemberSetter.Method)
                EmitAccessor(code, "Method", member.SetterTarget, $"void Set{member.PlainName}({target} target, {member.Type} value)");
            if (member.Setter == MemberSetter.Field)
                EmitAccessor(code, "Field", member.SetterTarget, $"ref {member.Type} Field{member.PlainName}({target} target)");
            else if (!member.IsReadable)
                EmitAccessor(code, "Method", "get_" + member.PlainName, $"{member.Type} Get{member.PlainName}({target} target)");
        }
        switch (model.Construction)
        {
            case Construction.Parameterless:
                code.Line();
                code.Line($"static {model.Type} New() => new();");
                break;
            case Construction.ParameterlessAccessor:
                EmitAccessor(code, "Constructor", null, $"{model.Type} New()");
                break;
            case Construction.Parameters:
                EmitDraft(code, model);
                break;
        }
    }

    static void EmitAccessor(CodeWriter code, string kind, string? name, string method)
    {
        const string Namespace = "global::System.Runtime.CompilerServices.";
        var named = name is null ? "" : $", Name = \"{name}\"";
        code.Line();
        code.Line($"[{Namespace}UnsafeAccessor({Namespace}UnsafeAccessorKind.{kind}{named})]");
        code.Line($"static extern {method};");
    }

    // No name of a member is in the way of those that the draft uses itself.
    static string Drafted(MemberSpec member) => member.PlainName + "_";

    // What the constructor will take, and the rest, until all has been read.
    static void EmitDraft(CodeWriter code, ModelSpec model)
    {
        code.Line();
        code.Open("struct Draft");
        foreach (var member in model.Members)
            code.Line($"public {member.Type} {Drafted(member)};");
        code.Line("readonly bool complete;");
        code.Line();
        code.Open($"public Draft({model.Type} model)");
        foreach (var member in model.Members)
            code.Line($"{Drafted(member)} = {Get(member, "model")};");
        code.Line("complete = true;");
        code.Close();
        code.Line();
        code.Open($"public readonly {model.Type} Build(global::Scigo.Wire.MemberSet seen)");
        var arguments = model.ConstructorMembers.Select(i => Drafted(model.Members[i]));
        code.Line($"var model = new {model.Type}({string.Join(", ", arguments)});");
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            if (member.Parameter < 0)
            {
                code.Line($"if (complete || seen.Contains({i}))");
                code.Line("    " + SetterCall(model, member, "model", Drafted(member)));
            }
        }
        code.Line("return model;");
        code.Close();
        code.Close();
    }
}
