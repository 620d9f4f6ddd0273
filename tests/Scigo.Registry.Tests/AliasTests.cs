using Scigo.Models;
using Scigo.Registry;

namespace Scigo.Tests.Registry;

public sealed class AliasTests : IDisposable
{
    readonly TemporaryRegistry temporary = new();

    ModelRegistry Registry => temporary.Registry;

    [Fact]
    public async Task AnAliasPointsToWhatWasPromotedAndRollsBackToWhatWasBefore()
    {
        for (var slope = 1; slope <= 3; slope++)
        {
            var pushed = await Registry.PushAsync("churn", TestModels.Line(slope));
            await Registry.PromoteAsync("churn", pushed.Version, "production");
        }
        Assert.Equal("1.0.2", await TargetOf("production"));
        Assert.Equal("1.0.1", (await Registry.RollbackAsync("churn", "production")).Version.ToString());
        Assert.Equal("1.0.1", await TargetOf("production"));
        await Registry.RollbackAsync("churn", "production");
        Assert.Equal("1.0.0", await TargetOf("production"));
        Assert.Equal(RegistryError.NotFound, (await Assert.ThrowsAsync<RegistryException>(() => Registry.RollbackAsync("churn", "production"))).Error);
        Assert.Equal("1.0.0", await TargetOf("production"));
    }

    [Fact]
    public async Task ALoadedVersionPredictsAsTheOneThatWasPushed()
    {
        var model = TestModels.Line(5);
        await Registry.PushAsync("churn", model);
        var loaded = await Registry.LoadAsync(RegistryReference.Parse("registry:churn@latest"));

        NDArray<double> rows = new(new double[] { 3, 4, 5, 6 }, 2, 2);
        Assert.Equal(model.Predict(rows), Assert.IsType<LinearRegression>(loaded.Model).Predict(rows));
    }

    [Fact]
    public async Task ADeletedVersionLeavesATombstoneAndItsNumberIsNotGivenAgain()
    {
        await Registry.PushAsync("churn", TestModels.Line(1));
        await Registry.PushAsync("churn", TestModels.Line(2));
        await Registry.DeleteAsync("churn", new(1, 0, 1), "trained on the test set");

        var error = await Assert.ThrowsAsync<RegistryException>(() => Registry.ResolveAsync(RegistryReference.Parse("churn@1.0.1")));
        Assert.Equal(RegistryError.Deleted, error.Error);
        Assert.Contains("ada", error.Message, StringComparison.Ordinal);
        Assert.Contains("trained on the test set", error.Message, StringComparison.Ordinal);
        Assert.Equal("1.0.0", (await Registry.ResolveAsync(new("churn"))).Version.ToString());
        Assert.Equal("1.0.2", (await Registry.PushAsync("churn", TestModels.Line(3))).Version.ToString());
    }

    [Fact]
    public async Task PromotingTheSameVersionAgainKeepsWhatARollbackGoesBackTo()
    {
        await Registry.PushAsync("churn", TestModels.Line(1));
        await Registry.PushAsync("churn", TestModels.Line(2));
        await Registry.PromoteAsync("churn", new(1, 0, 0), "production");
        for (var night = 0; night < AliasState.MaxEarlier + 1; night++)
            await Registry.PromoteAsync("churn", new(1, 0, 1), "production");

        Assert.Equal("1.0.0", (await Registry.RollbackAsync("churn", "production")).Version.ToString());
    }

    [Fact]
    public async Task ABudgetThatNothingIsThereToMeasureWithIsNotKept()
    {
        var encoder = new OneHotEncoder();
        encoder.Fit(new NDArray<double>(new double[] { 1, 2, 3 }, 3, 1));
        await Registry.PushAsync("kinds", encoder);
        var error = await Assert.ThrowsAsync<GateException>(
            () => Registry.PromoteAsync("kinds", new(1, 0, 0), "production", new() { LatencyBudget = TimeSpan.FromSeconds(1) }));

        Assert.Equal(GateCheck.Latency, error.Check);
    }

    [Fact]
    public async Task AVersionThatAnAliasPointsToIsNotDeleted()
    {
        await Registry.PushAsync("churn", TestModels.Line());
        await Registry.PromoteAsync("churn", new(1, 0, 0), "production");
        var error = await Assert.ThrowsAsync<RegistryException>(() => Registry.DeleteAsync("churn", new(1, 0, 0)));

        Assert.Equal(RegistryError.InUse, error.Error);
        Assert.Equal("1.0.0", await TargetOf("production"));
    }

    [Fact]
    public async Task TheLogSaysWhoDidWhat()
    {
        await Registry.PushAsync("churn", TestModels.Line(1));
        await Registry.PushAsync("churn", TestModels.Line(2));
        await Registry.PromoteAsync("churn", new(1, 0, 0), "production");
        await Registry.PromoteAsync("churn", new(1, 0, 1), "production", reason: "better");
        await Registry.RollbackAsync("churn", "production");
        await Registry.RemoveAliasAsync("churn", "production");
        await Registry.DeleteAsync("churn", new(1, 0, 0));
        await Registry.CollectAsync("churn");
        var entries = await Registry.HistoryAsync("churn").ToListAsync();

        Assert.Equal(
            ["Push 1.0.0", "Push 1.0.1", "Promote 1.0.0", "Promote 1.0.1", "Rollback 1.0.0", "Remove ", "Delete 1.0.0", "Collect "],
            entries.Select(entry => $"{entry.Action} {entry.Version}"));
        Assert.Equal(Enumerable.Range(1, 8), entries.Select(entry => (int)entry.Sequence));
        Assert.All(entries, entry => Assert.Equal("ada", entry.By));
        Assert.Equal("better", entries[3].Reason);
        Assert.Equal("1.0.0", entries[3].Before.ToString());
    }

    async Task<string> TargetOf(string alias) => (await Registry.ResolveAsync(new("churn", null, alias))).Version.ToString();

    public void Dispose() => temporary.Dispose();
}
