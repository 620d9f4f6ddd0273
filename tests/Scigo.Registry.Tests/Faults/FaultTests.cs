using Scigo.Registry;

namespace Scigo.Tests.Registry;

/// <summary>What is done to a registry, one step after the other, with a store that goes wrong at each of its calls in turn.</summary>
public sealed class FaultTests
{
    public static TheoryData<Fault> Faults => [.. Enum.GetValues<Fault>()];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task WhateverCallOfTheStoreGoesWrongTheErrorIsClearNothingIsTornAndARetrySucceeds(Fault fault)
    {
        var total = await CallsOfAllSteps();
        Assert.True(total > 30);
        for (var at = 1; at <= total; at++)
            await RunWithFault(fault, at);
    }

    // Each step leaves something to be seen, so that it can be told whether it was done.
    static readonly (string Name, Func<ModelRegistry, Task> Do, Func<ModelRegistry, Task<bool>> IsDone)[] Steps =
    [
        ("push", r => r.PushAsync("m", TestModels.Line(1)), async r => await LatestIs(r, 1)),
        ("push again", r => r.PushAsync("m", TestModels.Line(2)), async r => await LatestIs(r, 2)),
        ("promote", r => r.PromoteAsync("m", new(1, 0, 0), "production"), async r => await AliasIs(r, new(1, 0, 0))),
        ("promote again", r => Promote(r), async r => (await r.StateAsync("m")).Aliases["production"].Version > new SemanticVersion(1, 0, 0)),
        ("roll back", r => r.RollbackAsync("m", "production"), async r => await AliasIs(r, new(1, 0, 0))),
        ("delete", r => Delete(r), async r => (await r.ListVersionsAsync("m")).Any(version => version.Deleted is not null)),
        ("collect", r => r.CollectAsync("m"), r => Task.FromResult(true)),
        ("load", r => r.LoadAsync(new("m", null, "production")), r => Task.FromResult(true)),
    ];

    static async Task<int> CallsOfAllSteps()
    {
        using var temporary = new TemporaryRegistry(new MemoryStore());
        var store = new FaultyStore(temporary.Store, Fault.Slow, int.MaxValue);
        var registry = await ModelRegistry.OpenAsync(store, temporary.Options);
        foreach (var step in Steps)
            await step.Do(registry);
        return store.Calls;
    }

    static async Task RunWithFault(Fault fault, int at)
    {
        using var temporary = new TemporaryRegistry(new MemoryStore());
        var store = new FaultyStore(temporary.Store, fault, at);
        var whole = temporary.Registry;
        ModelRegistry? registry = null;
        foreach (var step in Steps)
        {
            try
            {
                registry ??= await ModelRegistry.OpenAsync(store, temporary.Options);
                await step.Do(registry);
            }
            catch (Exception e)
            {
                Assert.True(
                    e is IOException or RegistryException { Error: RegistryError.Corrupt } or GateException { Check: GateCheck.Digest or GateCheck.Parity },
                    $"{fault} at call {at}, {step.Name}: {e}");
                await CheckSound(whole);
                // What was done although the answer was lost is not done again.
                if (!await IsDone(step, whole))
                    await step.Do(whole);
            }
            Assert.True(await step.IsDone(whole), $"{fault} at call {at}: {step.Name} was not done.");
        }
        await CheckSound(whole);
    }

    static async Task<bool> IsDone((string Name, Func<ModelRegistry, Task> Do, Func<ModelRegistry, Task<bool>> IsDone) step, ModelRegistry registry)
    {
        try
        {
            return step.Name is not ("collect" or "load") && await step.IsDone(registry);
        }
        catch (Exception e) when (e is RegistryException or KeyNotFoundException)
        {
            return false;
        }
    }

    // Every version that the log has, and is not deleted, is there whole.
    static async Task CheckSound(ModelRegistry registry)
    {
        try
        {
            foreach (var entry in await registry.HistoryAsync("m").ToListAsync())
            {
                if (entry.Action != RegistryAction.Push)
                    continue;
                try
                {
                    await registry.LoadAsync(new("m", entry.Version));
                }
                catch (RegistryException e) when (e.Error == RegistryError.Deleted)
                {
                }
            }
        }
        catch (RegistryException e) when (e.Error == RegistryError.NotFound)
        {
        }
    }

    static async Task Promote(ModelRegistry registry) =>
        await registry.PromoteAsync("m", (await registry.StateAsync("m")).Latest!.Value, "production");

    static async Task Delete(ModelRegistry registry) => await registry.DeleteAsync("m", (await registry.StateAsync("m")).Latest!.Value);

    static async Task<bool> LatestIs(ModelRegistry registry, double slope)
    {
        var loaded = (Scigo.Models.LinearRegression)(await registry.LoadAsync(new("m"))).Model;
        return Math.Abs(loaded.Coefficients!.Value.Span[0] - slope) < 1e-6;
    }

    static async Task<bool> AliasIs(ModelRegistry registry, SemanticVersion version) =>
        (await registry.StateAsync("m")).Aliases["production"].Version == version;
}
