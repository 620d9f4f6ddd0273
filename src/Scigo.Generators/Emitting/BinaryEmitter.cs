using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits the binary codec: straight-line code, each member at its place in the block.</summary>
static class BinaryEmitter
{
    public static void Emit(CodeWriter code, ModelSpec model)
    {
        code.Line();
        code.Line($"public static bool IsPlain => {IsPlain(model)};");
        code.Line();
        code.Open($"public static void WriteBinary(ref global::Scigo.Binary.RecordWriter writer, int at, {model.Type} value)");
        Guard(code, model);
        if (model.Members.Count == 0)
            code.Line("writer.Clear(at, BinarySize);");
        var at = "at";
        foreach (var member in model.Members)
        {
            code.Line($"{Wires.TypeOf(member.Wire)}.WriteBinary(ref writer, {at}, {InstanceEmitter.Get(model, member, "value")});");
            at += " + " + Wires.SizeOf(member.Wire);
        }
        code.Close();
        code.Line();
        code.Open($"public static {model.Type} ReadBinary(ref global::Scigo.Binary.RecordReader reader, int at, {model.Type}{Nullable(model)} existing)");
        code.Line(InstanceEmitter.Begin(model, "reader.Reuse"));
        at = "at";
        foreach (var member in model.Members)
        {
            var read = $"{Wires.TypeOf(member.Wire)}.ReadBinary(ref reader, {at}, {InstanceEmitter.Existing(model, member)})";
            code.Line(InstanceEmitter.Assign(model, member, read));
            at += " + " + Wires.SizeOf(member.Wire);
        }
        InstanceEmitter.EmitEnd(code, model, "global::Scigo.Wire.MemberSet.All", version: model.Version.ToString(System.Globalization.CultureInfo.InvariantCulture));
        code.Close();
    }

    /// <summary>
    /// Emits what comes before writing: the check that the value is there and of exactly this type, as a derived one would lose part of
    /// itself, and the model's own preparation.
    /// </summary>
    public static void Guard(CodeWriter code, ModelSpec model)
    {
        if (!model.IsValueType)
            code.Line($"global::Scigo.Wire.Exactly.{(model.IsSealed ? "NotNull" : "OfType")}<{model.Type}>(value);");
        if (model.HasOnSaving)
            code.Line("value.OnSaving();");
    }

    // Whether all of the members are plain, as far as that is known here.
    static string IsPlain(ModelSpec model) => model.IsPlain
        ? string.Join(" && ", model.Members.Select(static m => Wires.IsPlain(m.Wire)).Distinct())
        : "false";

    public static string Nullable(ModelSpec model) => model.IsValueType ? "" : "?";
}
