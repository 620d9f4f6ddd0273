using System.Text;

namespace Scigo.MathNet.Tests;

/// <summary>The formats, by name, with the catalog of the models under test.</summary>
static class Format
{
    internal static readonly ModelOptions Options = new() { Catalog = AssemblyModels.Catalog };

    internal static readonly string[] Names = ["binary", "json", "protobuf", "file"];

    internal static byte[] Save(string format, object model)
    {
        switch (format)
        {
            case "binary":
                return ModelBinary.Serialize(model, Options);
            case "json":
                return ModelJson.Serialize(model, Options);
            case "protobuf":
                return ModelProtobuf.Serialize(model, Options);
            default:
                var stream = new MemoryStream();
                ModelFile.Save(model, stream, options: Options);
                return stream.ToArray();
        }
    }

    /// <summary>Loads what the data say that they are.</summary>
    internal static object Load(string format, byte[] data) => format switch
    {
        "binary" => ModelBinary.Deserialize(data, Options),
        "json" => ModelJson.Deserialize(data, Options),
        "protobuf" => ModelProtobuf.Deserialize(data, Options),
        _ => ModelFile.Load(new MemoryStream(data), Options),
    };

    internal static T Load<T>(string format, byte[] data)
        where T : IPersistableModel<T>
        => format switch
        {
            "binary" => ModelBinary.Deserialize<T>(data, Options),
            "json" => ModelJson.Deserialize<T>(data, Options),
            "protobuf" => ModelProtobuf.Deserialize<T>(data, Options),
            _ => ModelFile.Load<T>(new MemoryStream(data), Options),
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
