namespace Scigo.Tests.Files;

public sealed class AsyncFileTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    // Calls at once, on the thread that reports: Progress<T> posts to others.
    sealed class Reports(Action<long>? then = null) : List<long>, IProgress<long>
    {
        public void Report(long value)
        {
            Add(value);
            then?.Invoke(value);
        }
    }

    static Tiny Large() => new() { Weights = new double[3_000_000] };

    [Theory]
    [InlineData("m.scigo")]
    [InlineData("m.pb")]
    [InlineData("m.json")]
    public async Task SavingAndLoadingReportBytesUpToTheLast(string name)
    {
        var path = folder.File(name);
        Reports saved = [], loaded = [];
        await ModelFile.SaveAsync(Large(), path, progress: saved);
        var model = await ModelFile.LoadAsync<Tiny>(path, progress: loaded);
        Assert.Equal(3_000_000, model.Weights.Length);
        foreach (var reports in (Reports[])[saved, loaded])
        {
            Assert.Equal(new FileInfo(path).Length, reports[^1]);
            Assert.True(reports.Count > 2);
            Assert.Equal(reports.Distinct().Order(), reports);
        }
    }

    [Fact]
    public async Task LoadingFindsTheTypeInTheCatalog()
    {
        await ModelFile.SaveAsync(Sample.Forest(), folder.File("m.scigo"), options: Sample.Options);
        Assert.IsType<Forest>(await ModelFile.LoadAsync(folder.File("m.scigo"), Sample.Options));
    }

    [Theory]
    [InlineData("m.scigo")]
    [InlineData("m.pb")]
    public async Task CancellingMidwayLeavesTheOldFileAndNothingElse(string name)
    {
        var path = folder.File(name);
        ModelFile.Save(Sample.Tiny(), path);
        var before = File.ReadAllBytes(path);
        using var cancellation = new CancellationTokenSource();
        var progress = new Reports(_ => cancellation.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ModelFile.SaveAsync(Large(), path, progress: progress, cancellationToken: cancellation.Token));
        Assert.NotEmpty(progress);
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal([name], folder.Names());
    }

    [Fact]
    public async Task LoadingCanBeCancelled()
    {
        ModelFile.Save(Large(), folder.File("m.scigo"));
        using var cancellation = new CancellationTokenSource();
        var progress = new Reports(_ => cancellation.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ModelFile.LoadAsync<Tiny>(folder.File("m.scigo"), progress: progress, cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task WhatIsCancelledBeforeItBeginsDoesNothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ModelFile.SaveAsync(Large(), folder.File("m.scigo"), cancellationToken: new CancellationToken(true)));
        Assert.Empty(folder.Names());
    }

    public void Dispose() => folder.Dispose();
}
