using Scigo.Registry;

namespace Scigo.Tests.Registry;

public sealed class CollectionRaceTests : IDisposable
{
    readonly TemporaryRegistry temporary = new();

    [Fact]
    public async Task CollectingAgainAndAgainNeverTakesWhatIsBeingPushed()
    {
        using var done = new CancellationTokenSource();
        await temporary.Registry.PushAsync("m", TestModels.Line(1));
        var collecting = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
                await (await Open()).CollectAsync("m");
        });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(pusher => Task.Run(async () =>
        {
            var registry = await Open();
            for (var i = 0; i < 10; i++)
                await registry.PushAsync("m", TestModels.Line(10 * pusher + i));
        })));
        done.Cancel();
        await collecting;

        foreach (var version in await temporary.Registry.ListVersionsAsync("m"))
            await temporary.Registry.LoadAsync(new("m", version.Manifest.Version));
        Assert.Equal(41, (await temporary.Registry.ListVersionsAsync("m")).Count);
    }

    [Fact]
    public async Task CollectingTakesTheBlobsOfDeletedVersionsAndOfPushesThatDidNotEnd()
    {
        await temporary.Registry.PushAsync("m", TestModels.Line(1));
        await temporary.Registry.PushAsync("m", TestModels.Line(2));
        await temporary.Registry.DeleteAsync("m", new(1, 0, 0));
        await temporary.Store.WriteAsync("models/m/blobs/orphan", new MemoryStream([1, 2, 3]));
        var collected = await temporary.Registry.CollectAsync("m");

        Assert.Contains("models/m/blobs/orphan", collected);
        Assert.Equal(3, collected.Count);
        var left = await temporary.Store.ListAsync("models/m/blobs/").ToListAsync();
        Assert.Equal(2, left.Count);
        await temporary.Registry.LoadAsync(new("m"));
        Assert.Empty(await temporary.Registry.CollectAsync("m"));
    }

    Task<ModelRegistry> Open() => ModelRegistry.OpenAsync(temporary.Store, temporary.Options);

    public void Dispose() => temporary.Dispose();
}
