namespace Acme.Sections;

static class Deploying
{
    public static async Task RunAsync()
    {
        var registry = await ModelRegistry.OpenAsync(new FolderStore("models"));
        var rows = NDArray.FromRows<double>([2, 3]);

        // <snippet deploy>
        var now = DateTimeOffset.UtcNow;
        await registry.DeployAsync("price", "live", new()
        {
            Primary = new(1, 0, 0),
            Canary = new(1, 0, 1),
            Share = 50, // 0.5 % of the requests …
            Ramp = new() { To = 10_000, Start = now.AddDays(1), End = now.AddDays(8) }, // … and from tomorrow on more, in a week all
            Salt = "price-2026-11",
        });
        var deployment = (await registry.StateAsync("price")).Deployments["live"];
        var live = new DeployedModel("price", deployment, new VersionCache(registry, maxBytes: 1 << 30));
        var answer = await live.PredictAsync("user-42", rows);
        await registry.RollbackCanaryAsync("price", "live"); // or PromoteCanaryAsync
        // </snippet>
        if (answer.Version != new SemanticVersion(1, 0, 0) || answer.Outputs.Length != 1)
            throw new InvalidOperationException("Another version answered.");
    }
}
