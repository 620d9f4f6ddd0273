using System.Globalization;
using Scigo.Registry;

namespace Scigo.Tests.Registry;

/// <summary>What docs/registry.md says of requests. <c>SCIGO_COST_VERSIONS=100000</c> takes the count further.</summary>
public sealed class CostTests
{
    // Each is another, so that nothing is there already.
    static int models = 100;

    static readonly int Most = int.Parse(Environment.GetEnvironmentVariable("SCIGO_COST_VERSIONS") ?? "1000", CultureInfo.InvariantCulture);

    [Fact]
    public async Task RequestsDoNotGrowWithTheNumberOfVersions()
    {
        using var temporary = new TemporaryRegistry(new MemoryStore());
        var model = TestModels.Line();
        var pushed = 0;
        for (var count = 10; count <= Most; count *= 100)
        {
            for (; pushed < count; pushed++)
                await temporary.Registry.PushAsync("m", model);
            Assert.Equal((8, 7, 2, 1), await RequestsAsync(temporary));
            pushed++;
        }
    }

    static async Task<(int Push, int Promote, int Resolve, int ResolveKnown)> RequestsAsync(TemporaryRegistry temporary)
    {
        var store = new FaultyStore(temporary.Store, Fault.Slow, int.MaxValue);
        var registry = await ModelRegistry.OpenAsync(store, temporary.Options);
        var push = await CallsAsync(() => registry.PushAsync("m", TestModels.Line(Interlocked.Increment(ref models))));
        var latest = (await registry.StateAsync("m")).Latest!.Value;
        var promote = await CallsAsync(() => registry.PromoteAsync("m", latest, "production"));
        registry = await ModelRegistry.OpenAsync(store, temporary.Options);
        var resolve = await CallsAsync(() => registry.ResolveAsync(new("m", null, "production")));
        return (push, promote, resolve, await CallsAsync(() => registry.ResolveAsync(new("m", null, "production"))));

        async Task<int> CallsAsync(Func<Task> action)
        {
            var before = store.Calls;
            await action();
            return store.Calls - before;
        }
    }
}
