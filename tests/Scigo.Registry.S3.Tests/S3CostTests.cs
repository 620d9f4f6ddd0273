using Scigo.Registry;

namespace Scigo.Tests.Registry.S3;

/// <summary>What docs/registry.md says of requests, counted where they are made.</summary>
[Collection(S3Collection.Name)]
public sealed class S3CostTests(S3Server server)
{
    [LiveFact("radosgw")]
    public async Task EachCallOfTheStoreIsOneRequestHoweverManyVersionsThereAre()
    {
        using var client = server.NewClient();
        var requests = new RequestCount(client);
        using var temporary = new TemporaryRegistry(server.NewStore(client));
        var slope = 0;
        for (var count = 5; count <= 50; count *= 10)
        {
            while (slope < count)
                await temporary.Registry.PushAsync("m", TestModels.Line(++slope));
            var registry = await ModelRegistry.OpenAsync(temporary.Store, temporary.Options);
            var latest = (await registry.StateAsync("m")).Latest!.Value;
            Assert.Equal(8, await Of(() => registry.PushAsync("m", TestModels.Line(++slope))));
            Assert.Equal(7, await Of(() => registry.PromoteAsync("m", latest, "production")));
            registry = await ModelRegistry.OpenAsync(temporary.Store, temporary.Options);
            Assert.Equal(2, await Of(() => registry.ResolveAsync(new("m", null, "production"))));
            Assert.Equal(1, await Of(() => registry.ResolveAsync(new("m", null, "production"))));
            // Its files are here already.
            Assert.Equal(1, await Of(() => registry.LoadAsync(new("m", null, "production"))));
        }

        async Task<int> Of(Func<Task> action)
        {
            requests.Take();
            await action();
            return requests.Take();
        }
    }
}
