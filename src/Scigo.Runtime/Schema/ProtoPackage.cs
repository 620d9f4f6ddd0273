using System.Linq;
using System.Text;

namespace Scigo.Schema;

/// <summary>The messages of one protobuf package.</summary>
sealed class ProtoPackage
{
    readonly ModelSchema[] schemas;

    public ProtoPackage(string name, ModelSchema[] schemas)
    {
        Name = name;
        this.schemas = schemas;
        Imports = [.. Types().Where(static t => t.Kind == WireKind.Model)
            .Select(static t => ProtoNames.Package(ProtoNames.MessageName(t.Name)))
            .Where(p => p != name)
            .Distinct().Order(StringComparer.Ordinal)];
    }

    public string Name { get; }

    /// <summary>The packages whose messages occur here.</summary>
    public string[] Imports { get; }

    public static string FileName(string package) => package + ".proto";

    public ProtoFile ToFile()
    {
        var text = new StringBuilder();
        text.Append("// The models of ").Append(Name).Append(" as Scigo writes them.\n//\n")
            .Append("// scigo_version: the model's version, unless it is 1.\n")
            .Append("// scigo_empty_members: the numbers of collections that are there, without elements.\n")
            .Append("// scigo_null_members: the numbers of fields that are null. What is neither there nor listed was not written.\n");
        text.Append("syntax = \"proto3\";\n\npackage ").Append(Name).Append(";\n");
        if (Types().Any(static t => t.Kind == WireKind.Any))
            text.Append("\nimport \"google/protobuf/any.proto\";\n");
        foreach (var import in Imports)
            text.Append("\nimport \"").Append(FileName(import)).Append("\";\n");
        foreach (var schema in schemas)
            ProtoMessageText.Append(text, schema, Name);
        foreach (var element in ArrayElements())
            AppendArray(text, element);
        return new ProtoFile(FileName(Name), text.ToString());
    }

    /// <summary>The message that holds an array of any rank.</summary>
    public static string ArrayName(SchemaType element) =>
        "NDArray" + ProtoNames.PascalCase(element.Name) + ProtoNames.PascalCase(element.Encoding ?? "");

    IEnumerable<SchemaType> ArrayElements() => Types().Where(static t => t.Kind == WireKind.NDArray)
        .Select(static t => t.Element!).DistinctBy(ArrayName).OrderBy(ArrayName, StringComparer.Ordinal);

    IEnumerable<SchemaType> Types() => schemas.SelectMany(static s => s.Members).SelectMany(static m => Descend(m.ParsedType));

    static IEnumerable<SchemaType> Descend(SchemaType type) =>
        type.Element is { } element ? [type, .. type.Key is { } key ? [key] : Array.Empty<SchemaType>(), .. Descend(element)] : [type];

    static void AppendArray(StringBuilder text, SchemaType element) => text
        .Append("\n// An array of any rank, in row-major order.\nmessage ").Append(ArrayName(element))
        .Append(" {\n  repeated int64 shape = 1;\n  repeated ").Append(ProtoNames.Scalar(element)).Append(" data = 2;\n}\n");
}
