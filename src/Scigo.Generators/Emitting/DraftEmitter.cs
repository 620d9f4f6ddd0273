using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits what holds the members of a model whose constructor takes some of them, until all have been read.</summary>
static class DraftEmitter
{
    /// <summary>Returns the field that holds a member: not its own name, which <c>Build</c> may be.</summary>
    public static string Field(MemberSpec member) => $"member{member.Id}";

    public static void Emit(CodeWriter code, ModelSpec model)
    {
        code.Line();
        code.Open("struct ScigoDraft");
        foreach (var member in model.Members)
            code.Line($"public {member.Type} {Field(member)};");
        code.Line("readonly bool isCopy_;");
        code.Line();
        code.Open($"public ScigoDraft({model.Type} model)");
        foreach (var member in model.Members)
            code.Line($"{Field(member)} = {InstanceEmitter.Get(model, member, "model")};");
        code.Line("isCopy_ = true;");
        code.Close();
        code.Line();
        code.Open($"public readonly {model.Type} Build(global::Scigo.Wire.MemberSet seen)");
        var arguments = string.Join(", ", model.ConstructorArguments.Select(a => Field(model.Members[a.Member])));
        code.Line($"var model = {(model.Construction == Construction.ParametersAccessor ? "ScigoAccess.New" : "new " + model.Type)}({arguments});");
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            if (member.Parameter >= 0)
                continue;
            code.Line($"if (isCopy_ || seen.Contains({i}))");
            code.Line("    " + InstanceEmitter.SetterCall(model, member, "model", Field(member)));
        }
        code.Line("return model;");
        code.Close();
        code.Close();
    }
}
