using System.Globalization;
using Scigo.Json;

namespace Scigo.Cli.Inspection;

/// <summary>Metadata's values as JSON.</summary>
static class ParamJson
{
    internal static void Write(ref JsonWriter writer, ParamValue value)
    {
        switch (value.Kind)
        {
            case ParamValueKind.Null:
                writer.WriteNull();
                break;
            case ParamValueKind.Boolean:
                writer.WriteBoolean(value.AsBoolean());
                break;
            case ParamValueKind.Integer when ulong.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var unsigned):
                writer.WriteInteger(unsigned);
                break;
            case ParamValueKind.Integer:
                writer.WriteInteger(value.AsInt64());
                break;
            case ParamValueKind.Float:
                writer.WriteNumber(value.AsDouble());
                break;
            case ParamValueKind.Map:
                writer.BeginObject();
                foreach (var (name, entry) in value.AsMap())
                {
                    writer.WriteName(name);
                    Write(ref writer, entry);
                }
                writer.EndObject();
                break;
            case ParamValueKind.List or ParamValueKind.Array:
                writer.BeginArray();
                foreach (var item in value.AsList())
                    Write(ref writer, item);
                writer.EndArray();
                break;
            case ParamValueKind.String:
                writer.WriteString(value.AsString());
                break;
            default:
                writer.WriteString(value.ToString());
                break;
        }
    }
}
