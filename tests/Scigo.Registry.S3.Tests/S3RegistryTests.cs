using Scigo.Models;
using Scigo.Registry;

namespace Scigo.Tests.Registry.S3;

[Collection(S3Collection.Name)]
public sealed class S3RegistryTests(S3Server server)
{
    [LiveFact("radosgw")]
    public async Task AModelIsPushedPromotedRolledBackDeletedAndCollected()
    {
        using var client = server.NewClient();
        using var temporary = new TemporaryRegistry(server.NewStore(client));
        var registry = temporary.Registry;
        for (var slope = 1; slope <= 3; slope++)
        {
            var pushed = await registry.PushAsync("churn", TestModels.Line(slope));
            await registry.PromoteAsync("churn", pushed.Version, "production");
        }
        Assert.Equal(3, await SlopeOf(registry, "production"));
        await registry.RollbackAsync("churn", "production");
        Assert.Equal(2, await SlopeOf(registry, "production"));
        await registry.DeleteAsync("churn", new(1, 0, 2), "worse");
        await temporary.Store.WriteAsync("models/churn/blobs/orphan", new MemoryStream([1, 2, 3]));
        var collected = await registry.CollectAsync("churn");

        Assert.Equal(3, collected.Count);
        Assert.Equal(2, await SlopeOf(registry, "latest"));
        Assert.Equal(RegistryError.Deleted, (await Assert.ThrowsAsync<RegistryException>(() => registry.ResolveAsync(RegistryReference.Parse("churn@1.0.2")))).Error);
        Assert.Equal(9, (await registry.HistoryAsync("churn").ToListAsync()).Count);
        Assert.Equal(["churn"], await registry.ListModelsAsync().ToListAsync());
        Assert.Equal(3, (await registry.ListVersionsAsync("churn")).Count);
    }

    [LiveFact("radosgw")]
    public async Task ThereIsOneRegistryUnderAPrefix()
    {
        using var client = server.NewClient();
        using var temporary = new TemporaryRegistry(server.NewStore(client));
        var again = await Assert.ThrowsAsync<RegistryException>(() => ModelRegistry.CreateAsync(temporary.Store));
        Assert.Equal(RegistryError.Exists, again.Error);
        Assert.Contains("s3://models/test-", again.Message, StringComparison.Ordinal);
    }

    [LiveFact("radosgw")]
    public async Task ABlobThatWasChangedInTheBucketDoesNotPassTheGate()
    {
        using var client = server.NewClient();
        using var temporary = new TemporaryRegistry(server.NewStore(client));
        var manifest = await temporary.Registry.PushAsync("churn", TestModels.Line());
        await temporary.Store.WriteAsync(manifest.Files[0].Content.Key, new NumberedStream(manifest.Files[0].Content.Length));
        var error = await Assert.ThrowsAsync<GateException>(() => temporary.Registry.PromoteAsync("churn", manifest.Version, "production"));

        Assert.Equal(GateCheck.Digest, error.Check);
        Assert.Empty((await temporary.Registry.StateAsync("churn")).Aliases);
    }

    static async Task<double> SlopeOf(ModelRegistry registry, string alias)
    {
        var loaded = (LinearRegression)(await registry.LoadAsync(new("churn", null, alias == "latest" ? null : alias))).Model;
        return Math.Round(loaded.Coefficients!.Value.Span[0], 6);
    }
}
