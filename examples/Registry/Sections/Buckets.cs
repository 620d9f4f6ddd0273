namespace Acme.Sections;

static class Buckets
{
    /// <summary>Runs against a bucket that is there, as <c>s3://bucket/prefix</c>.</summary>
    public static async Task RunAsync(string url)
    {
        var model = new LinearRegression();
        model.Fit(NDArray.FromRows<double>([0, 0], [1, 0], [0, 1], [1, 1]), new double[] { 1, 3, 4, 6 });

        // <snippet s3>
        using var store = S3Store.Parse(url); // s3://models/pricing
        var registry = await ModelRegistry.CreateAsync(store); // refused where the service has no conditional writes
        // </snippet>
        await registry.PushAsync("price", model);

        // <snippet key>
        await store.SaveModelAsync("best/price.scigo", model);
        var loaded = await store.LoadModelAsync<LinearRegression>("best/price.scigo");
        // </snippet>
        Console.WriteLine(loaded.NFeatures);

        var scaler = new StandardScaler();
        scaler.Fit(NDArray.Zeros<double>(2, 100_000));
        await store.SaveModelAsync("best/scaler.scigo", scaler);

        // <snippet array>
        using var stream = await store.OpenAsync("best/scaler.scigo");
        var mean = ModelFile.ReadArray<double>(stream!, "mean"); // of a long file, this array alone is fetched
        // </snippet>
        Console.WriteLine(mean.Length);
    }
}
