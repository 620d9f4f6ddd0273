using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits the model's identity: type id, fingerprint, schema.</summary>
static class SchemaEmitter
{
    public static void Emit(CodeWriter code, ResolvedModel resolved)
    {
        var model = resolved.Model;
        var isGeneric = model.TypeParameters.Count > 0;
        if (!isGeneric)
            code.Line($"public const ulong TypeId = 0x{SchemaTexts.HashOf(model.WireName):x16};");
        if (resolved.CanonicalText is { Length: > 0 } text)
        {
            code.Line($"public const ulong Fingerprint = 0x{SchemaTexts.HashOf(text):x16};");
            code.Line($"public const string CanonicalText = {CodeWriter.Literal(text)};");
        }
        HookEmitter.EmitPrivate(code, model);
        code.Line();
        code.Line("public static global::Scigo.Schema.ModelSchema Schema { get; } = new(");
        code.Line($"    {WireName(model, model.WireName)}, {model.Version},");
        code.Line("    [");
        foreach (var member in model.Members)
            code.Line($"        new({member.Id}, {CodeWriter.Literal(member.WireName)}, {TypeText(member, isGeneric)}, {Role(member)}){Options(member)},");
        code.Line("    ]" + Nested(model) + ")");
        code.Line("{");
        if (!isGeneric)
            code.Line("    TypeId = TypeId,");
        if (resolved.CanonicalText.Length > 0)
            code.Line("    Fingerprint = Fingerprint,");
        code.Line($"    ProtoField = {model.ProtoField},");
        if (model.FormerNames.Count > 0)
            code.Line($"    FormerNames = [{string.Join(", ", model.FormerNames.Select(name => WireName(model, name)))}],");
        if (model.ForeignProto)
            code.Line("    ForeignProto = true,");
        if (model.ReservedIds.Count > 0)
            code.Line($"    ReservedIds = [{string.Join(", ", model.ReservedIds)}],");
        if (resolved.Shipped.Length > 0)
            code.Line($"    Shipped = static () => {resolved.Shipped},");
        code.Line("};");
        code.Line();
        code.Line($"public static readonly global::Scigo.{(model.IsValueType ? "StructCodec" : "GeneratedCodec")}<{model.Type}, {model.Codec}> Instance = new();");
        code.Line();
        // Not by way of the schema, which is being made when a recursive generic model's members are asked for theirs.
        code.Line($"public static string SchemaText => {WireName(model, model.WireName, "model<", ">")};");
        code.Line();
        code.Line("public static bool IsSingular => true;");
        code.Line();
        code.Line("public static void CollectSchemas(global::System.Collections.Generic.List<global::Scigo.Schema.ModelSchema> schemas) => schemas.Add(Schema);");
        code.Line();
        var size = model.Members.Count == 0 ? "1" : string.Join(" + ", model.Members.Select(static m => Wires.SizeOf(m.Wire)));
        code.Line($"public static int BinarySize => {size};");
    }

    // A closed generic model is named by what closes it: acme.box<float64>.
    static string WireName(ModelSpec model, string name, string before = "", string after = "") => model.TypeParameters.Count == 0
        ? CodeWriter.Literal(before + name + after)
        : $"$\"{before}{name}<{string.Join(",", model.TypeParameters.Select(static p => $"{{{ModelSpec.WireOf(p)}.SchemaText}}"))}>{after}\"";

    static string TypeText(MemberSpec member, bool isGeneric) =>
        isGeneric ? Wires.TypeOf(member.Wire) + ".SchemaText" : CodeWriter.Literal(SchemaTexts.TypeText(member.Wire));

    static string Role(MemberSpec member) => "global::Scigo.Schema.MemberRole." + member.Role;

    static string Options(MemberSpec member) => member.AllowNonFinite ? " { AllowNonFinite = true }" : "";

    static string Nested(ModelSpec model)
    {
        var nested = model.Members
            .Where(static m => m.Wire.Descend().Any(static w => w.Kind is WireKind.Model or WireKind.TypeParameter))
            .Select(static m => Wires.TypeOf(m.Wire) + ".CollectSchemas(schemas);")
            .Distinct()
            .ToList();
        return nested.Count == 0 ? "" : $", static schemas => {{ {string.Join(" ", nested)} }}";
    }
}
