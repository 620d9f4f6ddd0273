namespace Scigo.Examples.Quickstart;

/// <summary>A way to save a model to a file and to load whatever model a file holds.</summary>
sealed record Format(string Name, Action<object, string> Save, Func<string, object> Load)
{
    public static readonly Format[] All =
    [
        new("scigo", (model, path) => ModelFile.Save(model, path), path => ModelFile.Load(path)),
        new("json", (model, path) => ModelFile.Save(model, path), path => ModelFile.Load(path)),
        new("pb", (model, path) => ModelFile.Save(model, path), path => ModelFile.Load(path)),
        new("record", (model, path) => File.WriteAllBytes(path, ModelBinary.Serialize(model)), path => ModelBinary.Deserialize(File.ReadAllBytes(path))),
    ];
}
