using System.Text;

namespace Scigo.Models.Tests.Persistence;

/// <summary>The formats, by name, with the catalog of the models under test.</summary>
static class Format
{
    internal static readonly ModelOptions Options = new() { Catalog = AssemblyModels.Catalog };

    internal static readonly string[] Names = ["binary", "json", "protobuf"];

    internal static byte[] Save(string format, object model) => format switch
    {
        "binary" => ModelBinary.Serialize(model, Options),
        "json" => ModelJson.Serialize(model, Options),
        _ => ModelProtobuf.Serialize(model, Options),
    };

    internal static object Load(string format, byte[] data) => format switch
    {
        "binary" => ModelBinary.Deserialize(data, Options),
        "json" => ModelJson.Deserialize(data, Options),
        _ => ModelProtobuf.Deserialize(data, Options),
    };

    internal static void LoadInto<T>(string format, byte[] data, T model)
        where T : class, IReadableInto<T>
    {
        switch (format)
        {
            case "binary":
                ModelBinary.DeserializeInto(data, model, Options);
                break;
            case "json":
                ModelJson.DeserializeInto(data, model, Options);
                break;
            default:
                ModelProtobuf.DeserializeInto(data, model, Options);
                break;
        }
    }

    /// <summary>Reads a document of a model's parameters.</summary>
    internal static T FromJson<T>(string name, string parameters)
        where T : IPersistableModel<T>
        => ModelJson.Deserialize<T>(
            Encoding.UTF8.GetBytes($$"""{"model_spec": {"name": "{{name}}"}, "parameters": {{parameters}}}"""), Options);
}
