using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits the model's identity: type id, fingerprint, schema.</summary>
static class SchemaEmitter
{
    public static void Emit(CodeWriter code, ResolvedModel resolved)
    {
        var model = resolved.Model;
        var size = model.Members.Count == 0 ? "1" : string.Join(" + ", model.Members.Select(static m => Wires.SizeOf(m.Wire)));
        code.Line($"public const ulong TypeId = 0x{SchemaTexts.HashOf(model.WireName):x16};");
        code.Line($"public const ulong Fingerprint = 0x{SchemaTexts.HashOf(resolved.CanonicalText):x16};");
        code.Line($"public const string CanonicalText = {CodeWriter.Literal(resolved.CanonicalText)};");
        code.Line($"public const int Size = {size};");
        code.Line();
        code.Line("public static global::Scigo.Schema.ModelSchema Schema { get; } = new(");
        code.Line($"    {CodeWriter.Literal(model.WireName)}, {model.Version},");
        code.Line("    [");
        foreach (var member in model.Members)
            code.Line($"        new({member.Id}, {CodeWriter.Literal(member.WireName)}, {CodeWriter.Literal(SchemaTexts.TypeText(member.Wire))}, {Role(member)}){Options(member)},");
        code.Line("    ]" + Nested(model) + ")");
        code.Line("{");
        code.Line("    TypeId = TypeId,");
        code.Line("    Fingerprint = Fingerprint,");
        code.Line($"    ProtoField = {model.ProtoField},");
        code.Line("};");
        code.Line();
        code.Line($"public static readonly global::Scigo.GeneratedCodec<{model.Type}, ScigoCodec> Instance = new();");
        code.Line();
        code.Line("public static int BinarySize => Size;");
    }

    static string Role(MemberSpec member) => "global::Scigo.Schema.MemberRole." + member.Role;

    static string Options(MemberSpec member) => member.AllowNonFinite ? " { AllowNonFinite = true }" : "";

    static string Nested(ModelSpec model)
    {
        var nested = model.Members.SelectMany(static m => m.Wire.Descend())
            .Where(static w => w.Kind == WireKind.Model)
            .Select(static w => w.CSharpType + ".ScigoCodec.Schema")
            .Distinct()
            .ToList();
        return nested.Count == 0 ? "" : $", static () => [{string.Join(", ", nested)}]";
    }
}
