using Scigo;

namespace Trial;

/// <summary>A model as each format gives it back, a mapped file included.</summary>
static class RoundTrip
{
    public static void All<T>(T model, Action<T> check) where T : IPersistableModel<T>
    {
        check(ModelBinary.Deserialize<T>(ModelBinary.Serialize(model)));
        check(ModelJson.Deserialize<T>(ModelJson.Serialize(model)));
        check(ModelProtobuf.Deserialize<T>(ModelProtobuf.Serialize(model)));
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".scigo");
        try
        {
            ModelFile.Save(model, path);
            check(ModelFile.Load<T>(path));
            using var mapped = ModelFile.Map<T>(path);
            check(mapped.Model);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
