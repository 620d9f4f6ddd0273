using System.Globalization;
using System.Text;
using Scigo.Protobuf;

namespace Scigo.Schema;

/// <summary>The text of a model's message.</summary>
static class ProtoMessageText
{
    public static void Append(StringBuilder text, ModelSchema schema, string package)
    {
        text.Append("\n// ").Append(schema.WireName);
        if (schema.Version != 1)
            text.Append(CultureInfo.InvariantCulture, $", version {schema.Version}");
        text.Append("\nmessage ").Append(ProtoNames.LocalName(schema.ProtoName)).Append(" {\n");
        if (schema.ReservedIds.Count > 0)
            text.Append("  reserved ").AppendJoin(", ", schema.ReservedIds).Append(";\n");
        var names = new ProtoFieldNames();
        var wrappers = new StringBuilder();
        foreach (var member in schema.Members)
        {
            var name = names.Add(member.Name, member.Id);
            var type = Field(member.ParsedType, package, $"{ProtoNames.PascalCase(name)}{member.Id}", "  ", wrappers);
            text.Append(CultureInfo.InvariantCulture, $"  {type} {name} = {member.Id};  // {member.Type}{Role(member)}\n");
        }
        if (!schema.ForeignProto)
        {
            text.Append(CultureInfo.InvariantCulture, $"  optional uint32 scigo_version = {ReservedFields.Version};\n");
            AppendNotes(text, "");
        }
        text.Append(wrappers).Append("}\n");
    }

    // What stands before a field's name. The messages that its elements need are appended to wrappers.
    static string Field(SchemaType type, string package, string name, string indent, StringBuilder wrappers)
    {
        type = type.NotNull;
        return type.Kind switch
        {
            WireKind.Array or WireKind.Vector => "repeated " + ProtoNames.Scalar(type.Element!),
            WireKind.List => "repeated " + Element(type.Element!, package, name, indent, wrappers),
            WireKind.Map => $"map<{ProtoNames.Scalar(type.Key!)}, {Element(type.Element!, package, name, indent, wrappers)}>",
            _ => "optional " + Singular(type, package),
        };
    }

    static string Element(SchemaType type, string package, string name, string indent, StringBuilder wrappers)
    {
        if (type.IsSingular)
            return Singular(type, package);
        var inner = new StringBuilder();
        var field = Field(type, package, name + "Inner", indent + "  ", inner);
        wrappers.Append(CultureInfo.InvariantCulture, $"\n{indent}message {name}Element {{\n");
        wrappers.Append(CultureInfo.InvariantCulture, $"{indent}  {field} value = 1;  // {type}\n");
        AppendNotes(wrappers, indent);
        wrappers.Append(inner).Append(indent).Append("}\n");
        return name + "Element";
    }

    static string Singular(SchemaType type, string package) => type.Kind switch
    {
        WireKind.Model => "." + ProtoNames.MessageName(type.Name),
        WireKind.Any => ".google.protobuf.Any",
        WireKind.NDArray => $".{package}.{ProtoPackage.ArrayName(type.Element!)}",
        _ => ProtoNames.Scalar(type),
    };

    static void AppendNotes(StringBuilder text, string indent) => text
        .Append(CultureInfo.InvariantCulture, $"{indent}  repeated uint32 scigo_empty_members = {ReservedFields.EmptyMembers};\n")
        .Append(CultureInfo.InvariantCulture, $"{indent}  repeated uint32 scigo_null_members = {ReservedFields.NullMembers};\n");

    static string Role(SchemaMember member) => member.Role switch
    {
        MemberRole.Hyperparameter => ", hyperparameter",
        MemberRole.Fitted => ", fitted",
        _ => "",
    };
}
