using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits the protobuf codec: a message with a field for each member, in ascending order.</summary>
static class ProtobufEmitter
{
    // The room that Base128 wants for the tag of a field above 15.
    const int LongestTag = 10;

    static void EmitWriting(CodeWriter code, ModelSpec model)
    {
        code.Open($"public static void WriteFields(ref global::Scigo.Protobuf.ProtobufWriter writer, {model.Type} value)");
        BinaryEmitter.Guard(code, model);
        code.Line("var fields = writer.BeginFields();");
        foreach (var member in model.Members)
            code.Line($"{Wires.TypeOf(member.Wire)}.WriteProtobuf(ref writer, {member.Id}, {InstanceEmitter.Get(model, member, "value")});");
        if (model.Version != 1 && !model.ForeignProto)
            code.Line($"writer.WriteVersion({model.Version});");
        code.Line($"writer.{(model.ForeignProto ? "EndForeignFields" : "EndFields")}(fields);");
        code.Close();
    }

    // Room for all fields is made at once; the bytes of their tags are known here.
    static void EmitShort(CodeWriter code, ModelSpec model)
    {
        var longest = string.Join(" + ", model.Members.Select(static m => $"{Wires.TypeOf(m.Wire)}.LongestValue"));
        code.Line($"public static int LongestFields => {model.Members.Sum(static m => m.Id < 16 ? 1 : LongestTag)} + {longest};");
        code.Line();
        code.Open($"public static ref byte WriteFields(ref byte at, {model.Type} value)");
        BinaryEmitter.Guard(code, model);
        foreach (var member in model.Members)
            code.Line($"at = ref {Wires.TypeOf(member.Wire)}.WriteField(ref at, {member.Id}, {InstanceEmitter.Get(model, member, "value")});");
        code.Line("return ref at;");
        code.Close();
    }

    public static void Emit(CodeWriter code, ModelSpec model)
    {
        code.Line();
        if (model.IsShort)
            EmitShort(code, model);
        else
            EmitWriting(code, model);
        code.Line();
        code.Open($"public static {model.Type} ReadFields(ref global::Scigo.Protobuf.ProtobufReader reader, bool merge, {model.Type}{BinaryEmitter.Nullable(model)} existing)");
        code.Line(InstanceEmitter.Begin(model, "(merge || reader.Reuse)"));
        InstanceEmitter.EmitStart(code, model);
        code.Line("var seen = default(global::Scigo.Wire.MemberSet);");
        if (model.TakesVersion)
            code.Line("var version = 1;");
        code.Open("while (reader.NextField(out var tag))");
        code.Open("switch (tag >> 3)");
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            var read = $"{Wires.TypeOf(member.Wire)}.ReadProtobuf(ref reader, tag, seen.Add({i}) && !merge, {InstanceEmitter.Existing(model, member)})";
            code.Line($"case {member.Id}: {InstanceEmitter.Assign(model, member, read)} break;");
        }
        if (model.TakesVersion)
            code.Line("case global::Scigo.Protobuf.ProtobufReader.VersionField: version = reader.ReadVersion(tag); break;");
        code.Line("default: reader.Skip(tag); break;");
        code.Close();
        code.Close();
        InstanceEmitter.EmitRequired(code, model, model.IsValueType ? "if (!merge) " : "if (!merge || existing is null) ");
        InstanceEmitter.EmitEnd(code, model, "seen", "version");
        code.Close();
        code.Line();
        code.Line($"public static void WriteProtobuf(ref global::Scigo.Protobuf.ProtobufWriter writer, int field, {model.Type} value) =>");
        code.Line($"    global::Scigo.Wire.NestedModel<{model.Type}, {model.Codec}>.Write(ref writer, field, value);");
        code.Line();
        code.Line($"public static {model.Type} ReadProtobuf(ref global::Scigo.Protobuf.ProtobufReader reader, uint tag, bool first, {model.Type}{BinaryEmitter.Nullable(model)} existing) =>");
        code.Line($"    global::Scigo.Wire.NestedModel<{model.Type}, {model.Codec}>.Read(ref reader, tag, first, existing);");
        code.Line();
        code.Line($"public static {model.Type} Absent(ref global::Scigo.Protobuf.ProtobufReader reader) => ReadFields(ref reader, false, default);");
    }
}
