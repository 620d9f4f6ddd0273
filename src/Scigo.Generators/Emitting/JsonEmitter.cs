using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits the JSON codec: an object with a member for each member.</summary>
static class JsonEmitter
{
    // No member can have this name: it is there for models whose version is not 1.
    const string VersionName = "$version";

    public static void Emit(CodeWriter code, ModelSpec model)
    {
        code.Line();
        // In brackets: C# 12 has no params that are spans.
        var names = string.Join(", ", Names(model));
        code.Line($"static readonly global::Scigo.Json.JsonNames Names = new({(names.Length == 0 ? "" : $"[{names}]")});");
        code.Line();
        code.Open($"public static void WriteJson(ref global::Scigo.Json.JsonWriter writer, {model.Type} value)");
        BinaryEmitter.Guard(code, model);
        EmitMembers(code, model);
        code.Line("writer.EndObject();");
        code.Close();
        code.Line();
        code.Open($"public static {model.Type} ReadJson(ref global::Scigo.Json.JsonReader reader, {model.Type}{BinaryEmitter.Nullable(model)} existing)");
        code.Line(InstanceEmitter.Begin(model, "reader.Reuse"));
        InstanceEmitter.EmitStart(code, model);
        code.Line("var seen = default(global::Scigo.Wire.MemberSet);");
        if (model.TakesVersion)
            code.Line("var version = 1;");
        code.Line("var index = -1;");
        code.Line("reader.BeginObject();");
        code.Open("while (reader.NextMember(Names, ref seen, ref index))");
        code.Open("switch (index)");
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            var read = $"{Wires.TypeOf(member.Wire)}.ReadJson(ref reader, {InstanceEmitter.Existing(model, member)})";
            code.Line($"case {i}: {InstanceEmitter.Assign(model, member, read)} break;");
        }
        if (model.TakesVersion)
            code.Line($"case {model.Members.Count}: version = (int)reader.ReadInteger(1, int.MaxValue); break;");
        code.Close();
        code.Close();
        InstanceEmitter.EmitRequired(code, model);
        InstanceEmitter.EmitEnd(code, model, "seen", "version");
        code.Close();
    }

    // What stands before a value is one constant: the bracket or a comma, the name, the colon.
    static void EmitMembers(CodeWriter code, ModelSpec model)
    {
        if (model.Members.Count == 0 && model.Version == 1)
            code.Line("writer.BeginObject();");
        var isFirst = true;
        if (model.Version != 1)
        {
            EmitStart(VersionName);
            code.Line($"writer.WriteInteger({model.Version}L);");
        }
        foreach (var member in model.Members)
        {
            EmitStart(member.WireName);
            code.Line($"{Wires.TypeOf(member.Wire)}.WriteJson(ref writer, {InstanceEmitter.Get(model, member, "value")});");
        }

        void EmitStart(string name)
        {
            code.Line($"writer.{(isFirst ? "BeginObject" : "BeginMember")}({CodeWriter.Literal($"{(isFirst ? '{' : ',')}\"{name}\":")}u8);");
            isFirst = false;
        }
    }

    // With the index of each, where a member has several.
    static IEnumerable<string> Names(ModelSpec model)
    {
        var names = model.Members.SelectMany(static (m, i) => m.FormerNames.Prepend(m.WireName).Select(name => (Name: name, Index: i)));
        if (model.TakesVersion)
            names = names.Append((VersionName, model.Members.Count));
        return model.Members.Any(static m => m.FormerNames.Count > 0)
            ? names.Select(static n => $"({CodeWriter.Literal(n.Name)}, {n.Index})")
            : names.Select(static n => CodeWriter.Literal(n.Name));
    }
}
