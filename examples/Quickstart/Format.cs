namespace Scigo.Examples.Quickstart;

/// <summary>A way to save a model to a file and to load whatever model a file holds.</summary>
sealed record Format(string Name, Action<object, string> Save, Func<string, object> Load)
{
    public static readonly Format[] All =
    [
        new("binary", (model, path) => File.WriteAllBytes(path, ModelBinary.Serialize(model)), path => ModelBinary.Deserialize(File.ReadAllBytes(path))),
        new("json", (model, path) => File.WriteAllBytes(path, ModelJson.Serialize(model)), path => ModelJson.Deserialize(File.ReadAllBytes(path))),
        new("protobuf", (model, path) => File.WriteAllBytes(path, ModelProtobuf.Serialize(model)), path => ModelProtobuf.Deserialize(File.ReadAllBytes(path))),
    ];
}
