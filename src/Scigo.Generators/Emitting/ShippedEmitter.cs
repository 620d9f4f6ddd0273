using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits the schemas of earlier releases. A class of its own, so that they are made when first asked for.</summary>
static class ShippedEmitter
{
    const string Class = "Shipped";

    /// <summary>Returns the expression that gives the schemas.</summary>
    public static string Access(AssemblySpec assembly) => $"global::{assembly.Namespace}.AssemblyModels.{Class}.Schemas";

    public static void Emit(CodeWriter code, ShippedSpec shipped)
    {
        if (shipped.Releases.Count == 0)
            return;
        code.Line();
        code.Open($"internal static class {Class}");
        code.Line("internal static readonly global::Scigo.Schema.ShippedSchemas Schemas = new(");
        code.Line("[");
        foreach (var release in shipped.Releases)
        {
            code.Line("    [");
            foreach (var model in release)
                code.Line($"        new({CodeWriter.Literal(model.Name)}, {model.Version}, [{string.Join(", ", model.Members.Select(Member))}]),");
            code.Line("    ],");
        }
        code.Line("]);");
        code.Close();
    }

    static string Member(ShippedMember member) => $"new({member.Id}, {CodeWriter.Literal(member.Name)}, {CodeWriter.Literal(member.Type)})";
}
