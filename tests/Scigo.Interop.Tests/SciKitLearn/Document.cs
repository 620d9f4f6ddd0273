using System.Text;
using System.Text.Json.Nodes;

namespace Scigo.Interop.Tests.SciKitLearn;

/// <summary>Documents of scikit-learn's as tests write and read them: from and to memory, with the formats that programs have by default.</summary>
static class Document
{
    public static object Load(string json, ModelOptions? options = null) => Load(Encoding.UTF8.GetBytes(json), options);

    public static object Load(byte[] json, ModelOptions? options = null)
    {
        using var stream = new MemoryStream(json);
        return ModelFile.Load(stream, options);
    }

    public static string Save(object model, ModelMetadata? metadata = null, ModelOptions? options = null)
    {
        using var stream = new MemoryStream();
        var format = ModelFormats.Default.FindByExtension("model.sklearn.json");
        format!.Write(model, stream, metadata, options ?? ModelOptions.Default);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static object RoundTrip(object model) => Load(Save(model));

    /// <summary>A document of a model with these parameters.</summary>
    public static string Of(string name, string parameters, string more = "") =>
        $$$"""{"model_spec": {"name": "{{{name}}}", "library": "scikit-learn"}, "parameters": {{{parameters}}}{{{more}}}}""";

    public static JsonNode Parameters(string json) => JsonNode.Parse(json)!["parameters"]!;
}
