using System.Globalization;
using Scigo.Registry;

namespace Scigo.Tests.Registry;

public sealed class DeploymentTests : IDisposable
{
    readonly TemporaryRegistry temporary = new(new MemoryStore());

    ModelRegistry Registry => temporary.Registry;

    [Theory]
    [InlineData(50)]
    [InlineData(1000)]
    [InlineData(5000)]
    public void OfAMillionIdsTheCanaryGetsItsShareWithinThreeStandardDeviations(int share)
    {
        const int Ids = 1_000_000;
        var inCanary = Enumerable.Range(0, Ids).Count(id => Bucket("experiment-1", id) < share);

        var p = (double)share / TrafficSplit.Buckets;
        Assert.InRange(inCanary, Ids * p - 3 * Math.Sqrt(Ids * p * (1 - p)), Ids * p + 3 * Math.Sqrt(Ids * p * (1 - p)));
    }

    [Fact]
    public void WhoIsInTheCanaryStaysInItWhenItGrowsAndAnotherSaltDrawsOthers()
    {
        var small = Split(1000);
        var large = Split(2000);
        var both = 0;
        for (var id = 0; id < 10_000; id++)
        {
            var text = id.ToString(CultureInfo.InvariantCulture);
            if (small.VersionFor(text, default) == small.Canary)
                Assert.Equal(large.Canary, large.VersionFor(text, default));
            both += Bucket("a", id) < 1000 && Bucket("b", id) < 1000 ? 1 : 0;
        }
        // A tenth of a tenth.
        Assert.InRange(both, 50, 150);
    }

    // By Python's int.from_bytes(hashlib.sha256(b"salt\0user-42").digest()[:8], "big") * 10000 >> 64.
    [Theory]
    [InlineData("salt", "user-42", 812)]
    [InlineData("salt", "ü", 3662)]
    [InlineData("", "", 4304)]
    public void TheBucketIsTheOneThatAnotherLanguageFinds(string salt, string id, int bucket) =>
        Assert.Equal(bucket, TrafficSplit.BucketOf(salt, id));

    [Fact]
    public void ARampGrowsEvenlyAndStaysWhereItComesTo()
    {
        var start = DateTimeOffset.UnixEpoch;
        var deployment = Split(100) with { Ramp = new() { To = 1100, Start = start, End = start.AddHours(10) } };

        Assert.Equal([100, 100, 600, 1100, 1100], new[] { -1, 0, 5, 10, 20 }.Select(hour => deployment.ShareAt(start.AddHours(hour))));
    }

    [Fact]
    public async Task TheLogTellsWhichVersionAnsweredARequest()
    {
        await PushTwo();
        await Registry.DeployAsync("m", "live", Split(5000));
        await Registry.PromoteCanaryAsync("m", "live");
        var deployments = (await Registry.HistoryAsync("m").ToListAsync()).Select(entry => entry.Deployment).OfType<Deployment>().ToList();

        Assert.Equal(Split(5000), deployments[0]);
        Assert.Equal(new(1, 0, 1), deployments[1].VersionFor("anybody", default));
        Assert.Equal(deployments[1], (await Registry.StateAsync("m")).Deployments["live"]);
    }

    [Fact]
    public async Task ACanaryIsRolledBackInOneCallAndAVersionThatIsDeployedIsNotDeleted()
    {
        await PushTwo();
        await Registry.DeployAsync("m", "live", Split(5000));
        var inUse = await Assert.ThrowsAsync<RegistryException>(() => Registry.DeleteAsync("m", new(1, 0, 1)));
        await Registry.RollbackCanaryAsync("m", "live");
        await Registry.DeleteAsync("m", new(1, 0, 1));

        Assert.Equal(RegistryError.InUse, inUse.Error);
        Assert.Equal(new(1, 0, 0), (await Registry.StateAsync("m")).Deployments["live"].VersionFor("anybody", default));
    }

    [Fact]
    public async Task APromotedCanaryIsRolledBackToThePrimaryBeforeIt()
    {
        await PushTwo();
        await Registry.DeployAsync("m", "live", Split(5000));
        await Registry.PromoteCanaryAsync("m", "live");
        await Registry.RollbackCanaryAsync("m", "live");

        Assert.Equal(new(1, 0, 0), (await Registry.StateAsync("m")).Deployments["live"].Primary);
        await Assert.ThrowsAsync<RegistryException>(() => Registry.RollbackCanaryAsync("m", "live"));
        await Registry.RemoveDeploymentAsync("m", "live");
        Assert.Empty((await Registry.StateAsync("m")).Deployments);
    }

    [Fact]
    public async Task AVersionThatDidNotLoadIsTriedAgain()
    {
        await PushTwo();
        var cache = new VersionCache(Registry, long.MaxValue);
        await Assert.ThrowsAsync<RegistryException>(() => cache.GetAsync("m", new(1, 0, 2)));
        await Registry.PushAsync("m", TestModels.Line(4));

        Assert.Equal(new(1, 0, 2), (await cache.GetAsync("m", new(1, 0, 2))).Manifest.Version);
    }

    [Fact]
    public async Task AVersionThatDoesNotPassTheGateIsNotDeployed()
    {
        await PushTwo();
        await foreach (var blob in temporary.Store.ListAsync("models/m/blobs/"))
            await temporary.Store.WriteAsync(blob.Key, new MemoryStream([1]));

        await Assert.ThrowsAsync<GateException>(() => Registry.DeployAsync("m", "live", Split(10)));
        Assert.Empty((await Registry.StateAsync("m")).Deployments);
    }

    [Fact]
    public async Task TheShadowPredictsBesideTheAnswerAndWhatItSaysOtherwiseIsRecorded()
    {
        await PushTwo();
        var live = new DeployedModel(
            "m", new() { Primary = new(1, 0, 0), Salt = "", Shadow = new(1, 0, 1) }, new(Registry, long.MaxValue));
        var answer = await live.PredictAsync("somebody", new(new double[] { 3, 0, 0, 0 }, 2, 2));
        await live.DrainAsync();

        Assert.Equal(new(1, 0, 0), answer.Version);
        Assert.Equal(2 * 3 + 1, answer.Outputs.Span[0], 1e-9);
        Assert.Equal(2, live.Differences.Figures.Compared);
        Assert.Equal(3, live.Differences.Figures.Largest, 1e-9);
        Assert.Equal(0, live.Differences.Figures.Failures);
    }

    [Fact]
    public async Task TheCacheLoadsAVersionOnceAndGivesUpWhatIsUsedLeast()
    {
        await PushTwo();
        var length = (await Registry.ResolveAsync(new("m"))).Files[0].Content.Length;
        var cache = new VersionCache(Registry, length);
        var first = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => cache.GetAsync("m", new(1, 0, 0))));
        Assert.Single(first.Distinct());
        await cache.GetAsync("m", new(1, 0, 1));

        Assert.Equal(["m@1.0.1"], cache.Versions);
        Assert.Equal(length, cache.Bytes);
    }

    static int Bucket(string salt, int id) => TrafficSplit.BucketOf(salt, id.ToString(CultureInfo.InvariantCulture));

    static Deployment Split(int share) => new() { Primary = new(1, 0, 0), Canary = new(1, 0, 1), Share = share, Salt = "a" };

    async Task PushTwo()
    {
        await Registry.PushAsync("m", TestModels.Line(2));
        await Registry.PushAsync("m", TestModels.Line(3));
    }

    public void Dispose() => temporary.Dispose();
}
