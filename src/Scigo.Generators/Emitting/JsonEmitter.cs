using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits the JSON codec: an object with a member for each member.</summary>
static class JsonEmitter
{
    public static void Emit(CodeWriter code, ModelSpec model)
    {
        code.Line();
        code.Line($"static readonly global::Scigo.Json.JsonNames Names = new({string.Join(", ", model.Members.Select(static m => CodeWriter.Literal(m.WireName)))});");
        code.Line();
        code.Open($"public static void WriteJson(ref global::Scigo.Json.JsonWriter writer, {model.Type} value)");
        BinaryEmitter.Guard(code, model);
        code.Line("writer.BeginObject();");
        foreach (var member in model.Members)
        {
            code.Line($"writer.WriteName({CodeWriter.Literal(member.WireName)}u8);");
            code.Line($"{Wires.TypeOf(member.Wire)}.WriteJson(ref writer, {InstanceEmitter.Get(member, "value")});");
        }
        code.Line("writer.EndObject();");
        code.Close();
        code.Line();
        code.Open($"public static {model.Type} ReadJson(ref global::Scigo.Json.JsonReader reader, {model.Type}{BinaryEmitter.Nullable(model)} existing)");
        code.Line(InstanceEmitter.Begin(model, "reader.Reuse"));
        code.Line("var seen = default(global::Scigo.Wire.MemberSet);");
        code.Line("var index = -1;");
        code.Line("reader.BeginObject();");
        code.Open("while (reader.NextMember(Names, ref seen, ref index))");
        code.Open("switch (index)");
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            var read = $"{Wires.TypeOf(member.Wire)}.ReadJson(ref reader, {InstanceEmitter.Present(model, member)})";
            code.Line($"case {i}: {InstanceEmitter.Assign(model, member, read)} break;");
        }
        code.Close();
        code.Close();
        InstanceEmitter.EmitRequired(code, model);
        code.Line(InstanceEmitter.End(model, "seen"));
        code.Close();
    }
}
