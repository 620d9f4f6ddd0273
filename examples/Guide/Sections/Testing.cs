using Acme.Support;

namespace Acme.Sections;

static class Testing
{
    public static void Run()
    {
        var model = Examples.Forecast();

        // <snippet roundtrip>
        foreach (var path in new[] { "copy.scigo", "copy.json", "copy.pb" })
        {
            ModelFile.Save(model, path);
            var copy = ModelFile.Load<Forecast>(path);
            Equal(model.Predict(), copy.Predict()); // to the last bit
        }
        // </snippet>

        // <snippet layout>
        Equal(
            "acme.forecast@1 1:float64 2:float64 3:ndarray<float64> 4:optional<string>",
            ModelCatalog.Default.FindByWireName("acme.forecast")!.Schema.CanonicalText);
        // </snippet>

        // <snippet bytes>
        var deterministic = new ModelOptions { Deterministic = true };
        byte[] bytes = ModelBinary.Serialize(model, deterministic);
        byte[] again = ModelBinary.Serialize(ModelBinary.Deserialize<Forecast>(bytes), deterministic);
        Equal(Convert.ToHexString(bytes), Convert.ToHexString(again));
        // </snippet>
    }

    static void Equal<T>(T expected, T actual) => Check.That(EqualityComparer<T>.Default.Equals(expected, actual), $"{actual} is {expected}");
}
