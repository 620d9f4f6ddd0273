namespace Acme.Sections;

static class Versions
{
    public static async Task RunAsync()
    {
        var x = NDArray.FromRows<double>([0, 0], [1, 0], [0, 1], [1, 1]);
        var model = new LinearRegression();
        model.Fit(x, new double[] { 1, 3, 4, 6 });
        var retrained = new LinearRegression();
        retrained.Fit(x, new double[] { 1, 3, 4, 6.5 });

        // <snippet push>
        var registry = await ModelRegistry.CreateAsync(new FolderStore("models"));
        var pushed = await registry.PushAsync("price", model, new()
        {
            Metrics = new Dictionary<string, double> { ["r2"] = 0.93 },
            Tags = new Dictionary<string, string> { ["team"] = "pricing" },
            Samples = x, // what the model predicts for them is kept, and checked whenever it is loaded
        });
        Console.WriteLine(pushed.Version); // 1.0.0
        await registry.PushAsync("price", retrained); // 1.0.1: nothing but what was learnt has changed
        // </snippet>

        // <snippet promote>
        await registry.PromoteAsync("price", new(1, 0, 0), "production");
        await registry.PromoteAsync("price", new(1, 0, 1), "production", new() { LatencyBudget = TimeSpan.FromSeconds(1) });
        await registry.RollbackAsync("price", "production", reason: "too cheap");
        // </snippet>

        // <snippet load>
        var (manifest, loaded) = await registry.LoadAsync(RegistryReference.Parse("price@production"));
        var prices = ((LinearRegression)loaded).Predict(x);
        // </snippet>
        if (manifest.Version != new SemanticVersion(1, 0, 0) || !prices.Equals(model.Predict(x)))
            throw new InvalidOperationException("The version that was loaded is another.");

        // <snippet history>
        await foreach (var entry in registry.HistoryAsync("price"))
            Console.WriteLine($"{entry.At:u} {entry.By} {entry.Action} {entry.Version} {entry.Reason}");
        // </snippet>
    }
}
