using System.Globalization;
using System.Linq;
using System.Text;

namespace Scigo.Schema;

/// <summary>The text of the envelope, <c>scigo.ModelProto</c>.</summary>
static class ProtoEnvelopeText
{
    public static string Of(IEnumerable<ModelSchema> schemas)
    {
        var built = schemas.Where(static s => s.ProtoField != 0).OrderBy(static s => s.ProtoField).ToList();
        var text = new StringBuilder();
        text.Append("// What Scigo writes around a model.\nsyntax = \"proto3\";\n\npackage scigo;\n\nimport \"google/protobuf/any.proto\";\n");
        foreach (var package in built.Select(static s => ProtoNames.Package(s.ProtoName)).Distinct().Order(StringComparer.Ordinal))
            text.Append("import \"").Append(ProtoPackage.FileName(package)).Append("\";\n");
        text.Append("""

            message ModelProto {
              string name = 1;     // the model's wire name
              string version = 2;  // of the format: "1.0"
              oneof model_type {

            """);
        var fields = built.Select(static s => (Number: s.ProtoField, Text: $".{s.ProtoName} {ProtoNames.SnakeCase(s.WireName)}"))
            .Append((Protobuf.ProtobufEnvelope.CustomField, ".google.protobuf.Any custom"));
        foreach (var (number, field) in fields.OrderBy(static f => f.Item1))
            text.Append(CultureInfo.InvariantCulture, $"    {field} = {number};\n");
        text.Append("""
              }
              Metadata metadata = 10;
            }

            message Metadata {
              optional int64 created_timestamp = 1;  // seconds since 1970
              optional int32 training_samples = 2;
              map<string, double> metrics = 3;
              optional int32 training_features = 4;
              repeated string feature_names = 5;
              optional double training_time_seconds = 6;
              optional string tags = 7;              // a JSON object
              optional string created_at = 8;        // RFC 3339, exact
            }

            """);
        return text.ToString();
    }
}
