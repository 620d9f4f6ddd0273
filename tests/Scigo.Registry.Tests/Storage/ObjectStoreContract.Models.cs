using Scigo.Models;
using Scigo.Registry.Storage;

namespace Scigo.Tests.Registry;

public abstract partial class ObjectStoreContract
{
    [StoreFact]
    public async Task AModelIsSavedAndLoadedByKeyInTheFormatThatTheKeyNames()
    {
        var model = TestModels.Line(3);
        NDArray<double> rows = new(new double[] { 3, 4, 5, 6 }, 2, 2);
        foreach (var key in new[] { "models/line.scigo", "line.json", "line.pb" })
        {
            await Store.SaveModelAsync(key, model, new() { TrainingSamples = 20 });
            Assert.Equal(model.Predict(rows), (await Store.LoadModelAsync<LinearRegression>(key)).Predict(rows));
            Assert.Equal(model.Predict(rows), Assert.IsType<LinearRegression>(await Store.LoadModelAsync(key)).Predict(rows));
        }
    }

    [StoreFact]
    public async Task AModelThatIsNotThereIsNamed()
    {
        var error = await Assert.ThrowsAsync<FileNotFoundException>(() => Store.LoadModelAsync("models/line.scigo"));
        Assert.Contains("models/line.scigo", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => Store.SaveModelAsync("line.unknown", TestModels.Line()));
        Assert.Empty(await KeysOf(""));
    }

    [StoreFact]
    public async Task AnArrayOfALongModelIsReadAlone()
    {
        const int NFeatures = 300_000;
        var scaler = new StandardScaler();
        scaler.Fit(new(Enumerable.Range(0, 2 * NFeatures).Select(static i => (double)i).ToArray(), 2, NFeatures));
        await Store.SaveModelAsync("scaler.scigo", scaler);
        Opened();
        using var stream = (await Store.OpenAsync("scaler.scigo"))!;

        Assert.Equal(scaler.Mean!.Value, ModelFile.ReadArray<double>(stream, "mean"));
        CheckReadAlone(NFeatures * sizeof(double), stream.Length);
        stream.Position = 0;
        Assert.Equal(["", "mean", "scale", "var"], ModelFile.ReadManifest(stream).Sections.Select(section => section.Name).Order(StringComparer.Ordinal));
        stream.Position = 0;
        Assert.Contains("scale", Assert.Throws<ArgumentException>(() => ModelFile.ReadArray<double>(stream, "none")).Message, StringComparison.Ordinal);
        stream.Position = 0;
        Assert.Contains("float64", Assert.Throws<ArgumentException>(() => ModelFile.ReadArray<float>(stream, "mean")).Message, StringComparison.Ordinal);
    }

    /// <summary>Called before an object is opened whose requests may be counted.</summary>
    protected virtual void Opened()
    {
    }

    /// <summary>Checks that a part of an object was fetched with little else.</summary>
    protected virtual void CheckReadAlone(long part, long whole)
    {
    }
}
