using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits the access to members as parameters.</summary>
static class ParamsEmitter
{
    public static void Emit(CodeWriter code, ModelSpec model)
    {
        code.Line();
        code.Open($"public static global::Scigo.ParamValue GetParam({model.Type} value, int member) => member switch");
        for (var i = 0; i < model.Members.Count; i++)
            code.Line($"{i} => {Wires.TypeOf(model.Members[i].Wire)}.ToParam({InstanceEmitter.Get(model, model.Members[i], "value")}),");
        code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(member)),");
        code.Close("};");
        code.Line();
        code.Open($"public static void SetParam(ref {model.Type} value, int member, global::Scigo.ParamValue param, bool apply)");
        code.Open("switch (member)");
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            code.Open($"case {i}:");
            if (member.Setter == MemberSetter.Constructor)
                code.Line($"throw new global::System.ArgumentException(\"It can only be set by the constructor.\");");
            else
            {
                code.Line($"var member{i} = {FromParam(model, member)};");
                code.Line("if (apply)");
                code.Line("    " + InstanceEmitter.SetterCall(model, member, "value", $"member{i}"));
                code.Line("break;");
            }
            code.Close();
        }
        code.Close();
        code.Close();
        code.Line();
        code.Line($"public static global::Scigo.ParamValue ToParam({model.Type} value) => global::Scigo.ParamValue.FromModel(value);");
        code.Line();
        code.Line($"public static {model.Type} FromParam(global::Scigo.ParamValue value) => global::Scigo.Wire.NestedModel<{model.Type}, {model.Codec}>.FromParam(value);");
    }

    static string FromParam(ModelSpec model, MemberSpec member) => Wires.HasComparer(member.Wire)
        ? $"global::Scigo.Wire.Replacing<{member.Wire.CSharpType}, {Wires.TypeOf(member.Wire)}>.FromParam(param, {InstanceEmitter.Get(model, member, "value")})"
        : $"{Wires.TypeOf(member.Wire)}.FromParam(param)";
}
